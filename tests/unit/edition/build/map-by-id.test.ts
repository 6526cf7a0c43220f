import { expect, test } from 'vitest';
import { mapById } from '#edition/build/map-by-id.ts';

test('things are found by their ids', () => {
  const things = [{ id: 'a' }, { id: 'b' }];
  expect(mapById(things).get('b')).toBe(things[1]);
  expect(mapById(things)).toBe(mapById(things));
});
