import { describe, expect, test } from 'vitest';
import type { Note } from '#edition/types/evidence.ts';
import { shortenNote } from '#site/ui/notes/note-in-short.ts';

const source = { type: 'source', id: 'herald', title: 'Herald', path: '/sources/herald/' } as const;
const event = { type: 'event', id: 'feast', title: 'Feast', path: '/events/feast/' } as const;
const long = `On 4 May the texts agree. ${'They have the same words. '.repeat(20)}`.trim();
const note = (text: string, ...about: Note['about']): Parameters<typeof shortenNote>[0] => ({
  id: 'shared',
  text,
  about,
});

describe('A note under a record', () => {
  test('is its first sentence where it is long and on a whole text, whose page has all of it', () => {
    expect(shortenNote(note(long, event, source))).toEqual({
      text: 'On 4 May the texts agree.',
      whole: '/sources/herald/about/#shared',
    });
  });

  test('is whole where it is on records alone, or short', () => {
    expect(shortenNote(note(long, event))).toEqual({ text: long, whole: null });
    expect(shortenNote(note('On 4 May. They agree.', event, source)).whole).toBeNull();
  });

  test('is whole where it has but one sentence', () => {
    const one = `${'word '.repeat(100)}end.`;
    expect(shortenNote(note(one, source))).toEqual({ text: one, whole: null });
  });
});
