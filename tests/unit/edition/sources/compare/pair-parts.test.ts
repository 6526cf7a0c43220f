import { describe, expect, test } from 'vitest';
import { listPairAnchors, listPairParts } from '#edition/sources/compare/pair-parts.ts';
import type { Edition, Source } from '#edition/types/edition.ts';
import { smallEdition } from '../../../../fixtures/small-edition.ts';

/** The small edition with so many copies of one of its sources, each of which shares its words with all others. */
function withCopies(count: number): Edition {
  const edition = smallEdition().load();
  const [source] = edition.sources;
  const copies = Array.from({ length: count }, (_, index): Source => {
    const siglum = String.fromCharCode(65 + Math.floor(index / 26)) + String.fromCharCode(65 + (index % 26));
    return { ...(source as Source), id: `copy-${index}`, siglum, shortTitle: `Copy ${index} of the page` };
  });
  return { ...edition, sources: copies };
}

describe('the table of pairs', () => {
  test('is one page while it is short', () => {
    expect(listPairParts(smallEdition().load()).map(({ path }) => path)).toEqual(['/compare/']);
  });

  test('continues on other pages, and each anchor of it stands on one', () => {
    const edition = withCopies(30);
    const parts = listPairParts(edition);
    expect(parts.slice(0, 2).map(({ path }) => path)).toEqual(['/compare/', '/compare/2/']);
    const pairs = parts.flatMap(({ items }) => items);
    expect(pairs).toHaveLength((30 * 29) / 2);
    const anchors = listPairAnchors(edition).flatMap(({ ids }) => ids);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toEqual(expect.arrayContaining(['aa-ab', 'aa-ab-shared', 'aa-ab-only-ab', 'bc-bd-both']));
  });
});
