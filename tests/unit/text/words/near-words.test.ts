import { expect, test } from 'vitest';
import { suggestNearest } from '#text/words/suggest.ts';

test.each([
  { what: 'one change in a word of two letters', word: 'ab', candidate: 'ac', suggested: true },
  { what: 'two changes in a word of two letters', word: 'ab', candidate: 'cd', suggested: false },
  { what: 'one change in five letters', word: 'title', candidate: 'titles', suggested: true },
  { what: 'two changes in five letters', word: 'titla', candidate: 'titre', suggested: false },
  { what: 'two changes in six letters', word: 'titels', candidate: 'titles', suggested: true },
  { what: 'three changes in nine letters', word: 'organisms', candidate: 'organizer', suggested: true },
  { what: 'four changes in nine letters', word: 'organisms', candidate: 'organizes!', suggested: true },
])('$what', ({ word, candidate, suggested }) => {
  expect(suggestNearest(word, [candidate])).toBe(suggested ? candidate : null);
});
