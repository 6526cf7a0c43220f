import { describe, expect, test } from 'vitest';
import { listPages } from '#edition/addresses/addresses.ts';
import { listPaginatedLists } from '#edition/addresses/paginated-lists.ts';
import { listFigureAnchors, listFiguresPages } from '#edition/apparatus/figure-pages.ts';
import type { Edition, Figure } from '#edition/types/edition.ts';
import { writeNoise } from '../../../fixtures/noise.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const small = smallEdition().load();
const words = writeNoise(11);

/** The small edition with so many figures, a note on the first two, and a table of so many counts. */
function withFigures(figures: number, counts: number): Edition {
  const [pattern] = small.figures;
  const [note] = small.notes;
  if (!pattern || !note) throw new Error('The small edition has a figure and a note.');
  const made = Array.from({ length: figures }, (_, index): Figure => ({
    ...pattern,
    id: `figure-${index}`,
    what: words(8),
    notes: index < 2 ? [note] : [],
  }));
  const outside = Array.from({ length: counts }, () => ({
    value: words(20),
    published: null,
    references: [],
  }));
  const count = { id: 'nets', title: 'Nets', figures: made.slice(0, 1), outside };
  return { ...small, figures: made, contestedCounts: counts > 0 ? [count] : [] };
}

describe('The figures', () => {
  test('are on one page while they are few', () => {
    expect(listFiguresPages(small).map(({ path, label }) => [path, label])).toEqual([
      ['/figures/', 'figure 1'],
    ]);
    expect(listPaginatedLists(small)).toEqual([]);
  });

  describe('that are many', () => {
    const edition = withFigures(200, 150);
    const pages = listFiguresPages(edition);

    test('are on several pages, each once and in order', () => {
      expect(pages.map(({ path }) => path).slice(0, 2)).toEqual(['/figures/', '/figures/2/']);
      expect(pages.flatMap(({ figures }) => figures)).toEqual(edition.figures);
      expect(pages.at(-1)?.label).toMatch(/^figures? \d+(–200)?$/);
      expect(listPages(edition)).not.toContain('/figures/2/');
    });

    test('and so are the counts side by side, whose heading goes on with them', () => {
      const counts = pages.flatMap(({ counts }) => counts);
      expect(counts.flatMap(({ outside }) => outside)).toEqual(edition.contestedCounts[0]?.outside);
      expect(counts.flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual(['figure-0']);
      expect(counts.length).toBeGreaterThan(1);
      expect(counts.map(({ isContinued }) => isContinued)).toEqual(counts.map((_, index) => index > 0));
      expect(pages[0]?.label).toBe('counts side by side');
    });

    test('have all their anchors, each on one page', () => {
      const anchors = listFigureAnchors(edition);
      const ids = anchors.flatMap((page) => page.ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(edition.figures.map(({ id }) => id)));
      expect(ids).toEqual(
        expect.arrayContaining(['counts-nets', 'figure-0-h', 'quote-figure-0-count-a', 'it-was-signed']),
      );
      for (const [index, { figures }] of pages.entries())
        for (const { id } of figures) expect(anchors[index]?.ids).toContain(id);
    });
  });
});
