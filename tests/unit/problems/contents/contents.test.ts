import { expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { GOOD } from './good.ts';

test.each(GOOD)('unusual, and sound: %s', (_, does) => {
  expect(
    does(smallEdition())
      .problems()
      .map(({ file, field, message }) => [file, field, message]),
  ).toEqual([]);
});
