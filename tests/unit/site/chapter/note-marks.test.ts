import { describe, expect, test } from 'vitest';
import { NoteMarks } from '#site/chapter/note-marks.ts';
import type { Citation } from '#edition/types/edition.ts';

const cite = (to: string, number: number): Citation => ({
  ...{ to, number, ref: null, note: null, evidence: [], witnesses: [] },
});
const CITATIONS = [cite('a', 1), cite('b', 2), cite('c', 3)];

describe('The marks of a body', () => {
  test('are numbered in the order in which they first stand there', () => {
    const marks = new NoteMarks(CITATIONS);
    expect(['b', 'a', 'b c'].map((to) => marks.take(to)?.mark.number)).toEqual([1, 2, 3]);
    expect(marks.all.map(({ cited }) => cited.map(({ to }) => to).join(' '))).toEqual(['b', 'a', 'b c']);
  });

  test('are one where sentences cite the same, in whichever order', () => {
    const marks = new NoteMarks(CITATIONS);
    const [first, again] = [marks.take('a b'), marks.take('b a')];
    expect(first?.isFirst).toBe(true);
    expect(again).toEqual({ mark: first?.mark, isFirst: false });
    expect(marks.all).toHaveLength(1);
  });

  test('are none for what is not cited', () => {
    const marks = new NoteMarks(CITATIONS);
    expect(marks.take('z')).toBeNull();
    expect(marks.all).toEqual([]);
  });
});
