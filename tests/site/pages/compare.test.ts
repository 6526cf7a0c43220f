import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { compareWitnesses } from '#edition/sources/compare/compare-sources.ts';
import { listPairParts } from '#edition/sources/compare/pair-parts.ts';
import { MAX_COLUMNS, MAX_RECORDS, MAX_RUN_WORDS, MAX_RUNS } from '#site/source/compare/limits.ts';
import { pageAt, readSite, textOf, withoutBase } from '../site.ts';
import { weigh } from '../weight.ts';

const site = await readSite();
const { edition } = site;
const comparisons = compareWitnesses(loadEdition(PROJECT));
const [first] = listPairParts(loadEdition(PROJECT));
const shown = first?.items ?? [];
const index = pageAt(site, '/compare/').root;
const idsOf = (path: string) =>
  pageAt(site, path)
    .root.querySelectorAll('main [id]')
    .map(({ id }) => id);

describe('The pages of the comparison', () => {
  it('are one for each pair that shares something, and no others', () => {
    const pages = site.pages.map(({ path }) => path).filter((path) => /^\/compare\/[^/]+\/$/.test(path));
    expect(pages.toSorted()).toEqual(comparisons.map(({ path }) => path).toSorted());
  });

  it('are all in the table, each in a row with the anchor of the pair', () => {
    const rows = index
      .querySelectorAll('.pairs tbody tr')
      .map((row) => [row.id, withoutBase(site, row.querySelector('th a')?.getAttribute('href') ?? '')]);
    expect(rows).toEqual(shown.map(({ id, path }) => [id, path]));
  });

  it.each(shown)(
    'are reached from the old anchors of $id, which lead on to the same of its page',
    ({ a, b, id, path }) => {
      const parts = [
        'shared',
        'both',
        'differ',
        ...[a, b].map(({ siglum }) => `only-${siglum.toLowerCase()}`),
      ];
      const anchors = parts.map((part) => `${id}-${part}`);
      for (const anchor of anchors) {
        const link = index.querySelector(`a[id="${anchor}"]`);
        expect(withoutBase(site, link?.getAttribute('href') ?? '')).toBe(`${path}#${anchor}`);
        expect(textOf(link)).not.toBe('');
      }
      expect(idsOf(path)).toEqual(expect.arrayContaining([id, ...anchors]));
    },
  );
});

describe.each(comparisons)('The page of $a.siglum and $b.siglum', ({ a, b, id, path, shared, relation }) => {
  const main = pageAt(site, path).root.querySelector('main');
  const text = textOf(main);

  it('puts no space before a colon or a comma of its own', () => {
    const own = textOf(main?.querySelector('.finding') ?? null);
    expect(own.match(/.{0,20} [:,]/g)).toBe(null);
  });

  it('says how long the longest shared run is, as computed', () => {
    const longest = Math.max(0, ...shared.map(({ words }) => words));
    expect(text).toContain(longest > 0 ? `The longest run has ${longest} words` : 'share no run');
  });

  it('shows the runs, the longest first', () => {
    const rows = main
      ?.querySelectorAll('.shared tbody tr')
      .map((row) => Number(textOf(row.querySelector('td'))));
    expect(rows).toEqual(shared.slice(0, MAX_RUNS).map(({ words }) => words));
  });

  it('shows the notes on who leans on whom before the wording, where there are any', () => {
    const heading = main?.querySelector(`[id="${id}-relation"]`);
    expect(Boolean(heading)).toBe(relation.length > 0);
    for (const note of relation)
      expect(text.indexOf(note.title)).toBeLessThan(text.indexOf('Shared wording'));
  });

  it('says that the texts are not independent, and shows the errors of sense they share, where they do', () => {
    const faults = shared.flatMap(({ sharedFaults }) => sharedFaults);
    expect(text.includes('They are not independent')).toBe(faults.length > 0);
    expect(main?.querySelectorAll('.finding li').length).toBe(faults.length);
  });

  it('lists every record once, under both witnesses or under the one that has it, or says how many more', () => {
    const links = main?.querySelectorAll('.lines a').map((link) => link.getAttribute('href') ?? '') ?? [];
    const records = [...edition.events, ...edition.agreements, ...edition.figures].filter(({ witnesses }) =>
      witnesses.some((siglum) => siglum === a.siglum || siglum === b.siglum),
    );
    const urls = records.map(({ url }) => url);
    expect(new Set(links).size).toBe(links.length);
    expect(links.filter((link) => !urls.includes(link))).toEqual([]);
    const left = [...text.matchAll(/(\d+) more are not listed here/g)].map(([, count]) => Number(count));
    expect(links.length + left.reduce((sum, count) => sum + count, 0)).toBe(records.length);
  });
});

describe('The silences', () => {
  const rows = index.querySelectorAll('.silences tbody tr');
  const years = rows.map((row) => Number(row.querySelector('th')?.text));

  it.runIf(edition.sources.length <= MAX_COLUMNS)('name the silent years of each witness', () => {
    expect(years.length).toBeGreaterThan(10);
    for (const [index, { siglum }] of edition.sources.entries()) {
      const dated = edition.events.filter(({ witnesses }) => witnesses.includes(siglum));
      const speaking = new Set(
        dated.map(({ earliest, latest }) => Number((earliest ?? latest)?.slice(0, 4))),
      );
      const silent = rows.filter((row) => row.querySelectorAll('td')[index]?.text.trim() === 'silent');
      expect(silent.map((row) => Number(row.querySelector('th')?.text))).toEqual(
        years.filter((year) => !speaking.has(year)),
      );
    }
  });
});

describe('A page of the comparison with as much as it may list', () => {
  const LIMIT = 13_000;

  /** The same numbers on every machine, as good as by chance. */
  let state = 7;
  const number = (below: number): number => (state = (state * 48271) % 2147483647) % below;
  const sample = [
    ...new Set(edition.events.flatMap(({ title, summary }) => `${title} ${summary}`.split(' '))),
  ];
  const words = (count: number): string =>
    Array.from({ length: count }, () => sample[number(sample.length)]).join(' ');

  /** Markup with so many made-up parts in place of those it has. */
  const fill = (html: string, list: RegExp, count: number, make: () => string): string =>
    html.replace(list, (_, before: string, after: string) =>
      [before, ...Array.from({ length: count }, make), after].join(''),
    );
  const linkTo = (path: string, title: string): string => `<a href="${site.base}${path}">${title}</a>`;
  const run = (): string => {
    const shared = words(MAX_RUN_WORDS);
    const cells = [1, 2].map(
      (ink) =>
        `<td data-head="A" class="t${ink}"><mark>${shared}</mark> ${linkTo(`sources/${ink}/#p${number(400)}`, `p${number(400)}`)}`,
    );
    return `<tr><td data-head="Words">${number(900)}${cells.join('')}`;
  };
  const record = (): string => {
    const title = words(7);
    const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return `<li>${linkTo(`events/${id}/`, title)}, <span class="quiet">event</span>`;
  };

  it.runIf(comparisons.length > 0)('is light enough, that of a pair', () => {
    const { html } = pageAt(site, comparisons[0]?.path ?? '');
    const lists = /(<ul class="?lines"?>)[^]*?(<\/ul>)/;
    const runs = fill(html, /(<tbody>)[^]*?(<\/table>)/, MAX_RUNS, run);
    const full = fill(runs.replace(new RegExp(lists, 'g'), '$1$2'), lists, MAX_RECORDS, record);
    expect(full.split('<mark>').length).toBe(MAX_RUNS * 2 + 1);
    expect(full.split(' class="quiet">event').length).toBe(MAX_RECORDS + 1);
    expect(weigh(full, LIMIT)).toBeLessThanOrEqual(LIMIT);
  });
});
