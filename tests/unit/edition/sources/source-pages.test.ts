import { describe, expect, test } from 'vitest';
import { listPages } from '#edition/addresses/addresses.ts';
import { createPageFinder, toFinalAddress, listPaginatedLists } from '#edition/addresses/paginated-lists.ts';
import { listSourcePages } from '#edition/sources/source-pages.ts';
import type { Edition } from '#edition/types/edition.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { writeNoise } from '../../../fixtures/noise.ts';

const words = writeNoise(7);

/** The small edition, whose first text goes on for so many passages. */
const withPassages = (count: number): Edition =>
  smallEdition()
    .withSource(
      'library-page',
      (text) => `${text}\n\n${Array.from({ length: count }, () => words(60)).join('\n\n')}`,
    )
    .load();

const pagesOf = (edition: Edition) =>
  edition.sources.slice(0, 1).flatMap((source) => listSourcePages(source, edition));

describe('A text', () => {
  test('that is short is one page, at the address of its source', () => {
    const edition = smallEdition().load();
    expect(pagesOf(edition).map(({ number, path, label }) => [number, path, label])).toEqual([
      [1, '/sources/library-page/', 'p1–p3'],
    ]);
    expect(listPaginatedLists(edition)).toEqual([]);
  });

  describe('that is long', () => {
    const edition = withPassages(200);
    const pages = pagesOf(edition);

    test('is on several pages, each passage once and in order', () => {
      expect(pages.map(({ path }) => path).slice(0, 3)).toEqual([
        '/sources/library-page/',
        '/sources/library-page/2/',
        '/sources/library-page/3/',
      ]);
      const passages = pages.flatMap(({ passages }) => passages.map(({ passage }) => passage.id));
      expect(passages).toEqual(edition.sources[0]?.passages.map(({ id }) => id));
      const [first, second] = pages;
      expect(first?.label).toBe(`p1–p${first?.passages.length}`);
      expect(second?.label).toMatch(new RegExp(`^p${(first?.passages.length ?? 0) + 1}–p\\d+$`));
    });

    test('is cut once for all its pages', () => {
      expect(pagesOf(edition)[1]).toBe(pages[1]);
    });

    test('keeps its address for all of its passages, which lead on to their pages', () => {
      const findPage = createPageFinder(listPaginatedLists(edition));
      for (const { path, passages } of pages)
        for (const { passage } of passages)
          expect(toFinalAddress(passage.path, findPage)).toBe(`${path}#${passage.id}`);
      expect(edition.sources[0]?.passages.at(-1)?.path).toBe('/sources/library-page/#p203');
      expect(listPages(edition)).not.toContain('/sources/library-page/2/');
    });

    test('leaves alone what leads elsewhere', () => {
      const findPage = createPageFinder(listPaginatedLists(edition));
      for (const path of [
        '/sources/library-page/',
        '/sources/library-page/#nowhere',
        '/sources/evening-paper/#p1',
      ])
        expect(toFinalAddress(path, findPage)).toBe(path);
    });
  });
});
