import { describe, expect, test } from 'vitest';
import { quotesInContext } from '#edition/evidence/quote-context.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

/** The quote `present-a` of the event with other words, as a reader sees it: its own words in «marks». */
function show(...exact: string[]): string | undefined {
  const words = JSON.stringify(exact.length === 1 ? exact[0] : exact);
  const { events, sources } = smallEdition()
    .withWords(
      'events/library-office-opened.mdx',
      'exact: Ada Brown, Keeper of the Light, was present',
      `exact: ${words}`,
    )
    .withWords(
      'events/library-office-opened.mdx',
      'role: present, title: Keeper of the Light',
      'role: present, label: inferred, rule: said-of-both',
    )
    .load();
  const quote = quotesInContext(events[0]?.evidence ?? [], sources).find(({ key }) => key === 'present-a');
  return quote?.textSegments.map(({ text, isMarked }) => (isMarked ? `«${text}»` : text)).join('');
}

const FIRST = 'The Library Office was opened on May 4th, 1992 in Northport.';
const LAST = 'Ada Brown, Keeper of the Light, was present.';

describe('a quote in context', () => {
  test.each([
    {
      what: 'part of a sentence stands in the whole of it',
      exact: ['Keeper of the Light'],
      shown: 'Ada Brown, «Keeper of the Light», was present.',
    },
    { what: 'a whole sentence stands alone', exact: [LAST], shown: `«${LAST}»` },
    {
      what: 'two segments of one sentence stand in it once',
      exact: ['Ada Brown', 'was present'],
      shown: '«Ada Brown», Keeper of the Light, «was present».',
    },
    {
      what: 'two neighbours in two sentences stand in both',
      exact: ['three rooms', 'Ada Brown'],
      shown: 'It has «three rooms». «Ada Brown», Keeper of the Light, was present.',
    },
    {
      what: 'between segments with a sentence between them stands an ellipsis',
      exact: ['opened', 'Ada Brown'],
      shown:
        'The Library Office was «opened» on May 4th, 1992 in Northport. […] «Ada Brown», Keeper of the Light, was present.',
    },
    {
      what: 'words that go over the end of a sentence are marked on both sides of it',
      exact: ['three rooms. Ada Brown'],
      shown: 'It has «three rooms.» «Ada Brown», Keeper of the Light, was present.',
    },
    {
      what: 'words that go over a whole sentence leave none out',
      exact: ['in Northport. It has three rooms. Ada Brown'],
      shown: `${FIRST.replace('in Northport.', '«in Northport.»')} «It has three rooms.» «Ada Brown», Keeper of the Light, was present.`,
    },
  ])('$what', ({ exact, shown }) => {
    expect(show(...exact)).toBe(shown);
  });

  test('holds nothing but words of the source, and its own words marked', () => {
    const { events, sources } = smallEdition().load();
    for (const { textSegments, witness, key } of quotesInContext(events[0]?.evidence ?? [], sources)) {
      const text = sources.find(({ id }) => id === witness.id)?.text;
      expect(text).toContain(textSegments.map((stretch) => stretch.text).join(''));
      const marked = textSegments.filter(({ isMarked }) => isMarked).map((stretch) => stretch.text);
      expect(marked).toEqual(
        events[0]?.evidence.filter((piece) => piece.key === key).map(({ exact }) => exact),
      );
    }
  });

  test('names its passage, its witness and what it supports', () => {
    const { events, sources } = smallEdition().load();
    const quotes = quotesInContext(events[0]?.evidence ?? [], sources);
    expect(
      quotes.map(({ key, witness, passage, supports }) => [key, witness.siglum, passage, supports.join()]),
    ).toEqual([
      ['opened-a', 'A', 'p2', 'title,date,places,organizations'],
      ['present-a', 'A', 'p2', 'people'],
      ['opened-b', 'B', 'p1', 'title,date,places,organizations'],
    ]);
  });
});
