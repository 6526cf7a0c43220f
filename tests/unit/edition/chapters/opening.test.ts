import { expect, test } from 'vitest';
import { splitOpening } from '#edition/chapters/opening.ts';
import type { Chapter } from '#edition/types/edition.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const [chapter] = smallEdition().load().chapters;
const withOrder = (order: number): Chapter => ({ ...(chapter as Chapter), order });

test('The chapter of order 0 tells the whole and has no number', () => {
  const chapters = [0, 1, 2].map(withOrder);
  expect(splitOpening(chapters)).toEqual({ opening: chapters[0], numbered: chapters.slice(1) });
});

test('Without one, all chapters are numbered', () => {
  const chapters = [1, 2].map(withOrder);
  expect(splitOpening(chapters)).toEqual({ opening: null, numbered: chapters });
});
