import { expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { BAD } from './bad.ts';
import { GOOD } from './good.ts';

test.each(GOOD)('unusual, and sound: %s', (_, does) => {
  const problems = does(smallEdition()).problems();
  expect(problems.map(({ file, field, message }) => [file, field, message])).toEqual([]);
});

test.each(BAD)('one thing wrong, told once: %s', (_, does, file, field) => {
  const problems = does(smallEdition()).problems();
  expect(problems.map((one) => [one.file, one.field])).toEqual([[`content/${file}`, field]]);
});
