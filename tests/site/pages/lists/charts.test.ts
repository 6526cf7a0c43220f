import { describe, expect, it } from 'vitest';
import { buildAgreementsIndex } from '#edition/agreements/agreements-index.ts';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { pageAt, readSite, textOf } from '../../site.ts';

const site = await readSite();
const edition = loadEdition(PROJECT);

/** The picture under a heading, with how many signs it has and what its table adds up to. */
function readMatrix(page: string, id: string) {
  const figure = pageAt(site, page)
    .root.querySelectorAll('figure.matrix')
    .find((one) => one.querySelector('h2')?.id === id);
  const drawn = (figure?.querySelectorAll('svg :is(.filled, .outlined)') ?? []).map(
    (path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0,
  );
  const rows = (figure?.querySelectorAll('tbody tr') ?? []).map((row) =>
    row.querySelectorAll('td').map(textOf),
  );
  const sum = (column: number): number =>
    rows.reduce((total, cells) => total + (Number(cells[column]) || 0), 0);
  return { drawn, total: sum(0), hollow: sum(1) };
}

describe('The charts', () => {
  it('of visits have a sign for each visit, hollow where contested, and the same numbers in the table', () => {
    const visits = edition.events.filter(({ visit }) => visit !== null).length;
    const { drawn, total, hollow } = readMatrix('/visits/', 'by-office');
    expect(drawn).toEqual([visits - hollow, hollow]);
    expect(hollow).toBeGreaterThan(0);
    expect(total).toBe(visits);
  });

  it('of agreements have a sign for each that the index counts, hollow where the level is inferred', () => {
    const { drawn, total, hollow } = readMatrix('/agreements/', 'by-level');
    const { listed } = buildAgreementsIndex(edition);
    expect(total).toBe(listed.reduce((sum, { levels }) => sum + levels.length, 0));
    expect(drawn).toEqual([total - hollow, hollow]);
    expect(hollow).toBe(listed.filter(({ levelBasis }) => levelBasis?.label === 'inferred').length);
  });

  it('of counts have a bar for each row of their table that says one number', () => {
    const { root } = pageAt(site, '/figures/');
    for (const { id, figures, outside } of edition.contestedCounts) {
      const section = root.querySelector(`section[aria-labelledby="counts-${id}"]`);
      const words = (section?.querySelectorAll('.picture text') ?? []).map(textOf);
      expect(words.length).toBeLessThanOrEqual(figures.length + outside.length);
      for (const { value } of figures) expect(words.some((one) => one.startsWith(`“${value}”`))).toBe(true);
      expect(section?.querySelectorAll('tbody tr')).toHaveLength(figures.length + outside.length);
    }
    expect(root.querySelectorAll('.picture path').length).toBeGreaterThan(edition.contestedCounts.length);
  });
});
