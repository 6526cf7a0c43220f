import { expect, test } from 'vitest';
import {
  clipId,
  gradientId,
  hatchId,
  maskId,
  SYMBOL_IDS,
  type SymbolName,
} from '#site/timeline/chart/symbols/short-ids.ts';
import { FADES, SYMBOLS } from '#site/timeline/chart/symbols/symbols.ts';

const names = Object.keys(SYMBOLS) as SymbolName[];
const INKS = [1, 2, 3, 4, 5, 6];

test('No two symbols, masks, gradients, patterns or clip paths of the chart share an id', () => {
  const ids = [
    ...Object.values(SYMBOL_IDS),
    ...names.filter((name) => FADES[name]).flatMap((name) => [maskId(name), gradientId(name)]),
    ...INKS.map(hatchId),
    ...INKS.flatMap((count) => INKS.filter((part) => part < count).map((part) => clipId(part, count))),
  ];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('Every mask that a symbol refers to is there', () => {
  const masks = new Set(names.filter((name) => FADES[name]).map((name) => `url(#${maskId(name)})`));
  const used = names.flatMap((name) => SYMBOLS[name].match(/url\(#\w+\)/g) ?? []);
  expect(new Set(used)).toEqual(masks);
});
