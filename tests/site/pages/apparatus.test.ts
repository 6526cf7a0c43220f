import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { coverSentences } from '#edition/sources/coverage.ts';
import { pageAt, readSite } from '../site.ts';

const site = await readSite();
const { edition } = site;
const built = loadEdition(PROJECT);
const textOf = (path: string): string =>
  pageAt(site, path).root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

describe('The pages of corrections', () => {
  const paths = ['/corrections/', '/corrections/gaps/', '/corrections/slips/'];

  it('hold every correction once, with its passage', () => {
    const rows = paths.flatMap((path) => pageAt(site, path).root.querySelectorAll('main tbody tr[id]'));
    const ids = rows.map((row) => row.id);
    expect(ids.toSorted()).toEqual(edition.corrections.map(({ id }) => id).toSorted());
    for (const row of rows) expect(row.querySelector('th a')?.getAttribute('href')).toMatch(/#p\d+$/);
  });

  it('say why, where a point is of substance', () => {
    const small = ['misprint', 'grammar', 'construction', 'spacing', 'punctuation'];
    const silent = edition.corrections.filter((one) => !small.includes(one.class) && one.why === null);
    expect(silent).toEqual([]);
  });

  it('say of each reading that changes the meaning how it is known', () => {
    const rows = pageAt(site, '/corrections/').root.querySelectorAll('main tbody tr[id]');
    const labels = rows.map((row) => row.querySelector('.label')?.text.trim());
    expect(labels).toEqual(rows.map(({ id }) => edition.corrections.find((one) => one.id === id)?.label));
    expect(new Set(labels)).toEqual(new Set(['inferred', 'outside']));
  });

  it('show the titles that were given to somebody who did not hold the office', () => {
    const table = textOf('/corrections/');
    expect(built.falseTitles.length).toBeGreaterThan(0);
    for (const { event } of built.falseTitles) expect(table).toContain(event.title);
  });
});

describe('Addresses outside the edition', () => {
  const rows = site.pages
    .filter(({ path }) => /^\/sources\/(?:\d+\/)?$/.test(path))
    .flatMap(({ root }) => root.querySelectorAll('#references ~ table tbody tr'));
  const listed = rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? '');

  it('are each listed once, with the day on which they were read or that it is not recorded', () => {
    expect(new Set(listed).size).toBe(listed.length);
    for (const row of rows)
      expect(row.querySelectorAll('td').at(-1)?.text).toMatch(/^\s*(\d{4}-\d\d-\d\d|day not recorded)\s*$/);
  });

  it('are well formed, and every one that a note rests on is listed', () => {
    for (const address of listed) expect(URL.canParse(address), address).toBe(true);
    const used = edition.notes.flatMap(({ references }) => references.map(({ address }) => address));
    expect(used.filter((address) => !listed.includes(address))).toEqual([]);
  });
});

describe('The page about a source', () => {
  it.each(built.sources)('says how many sentences of $id are accounted for', (source) => {
    const sentences = coverSentences(source, built);
    const used = sentences.filter((one) => one.yield !== 'unaccounted').length;
    const text = textOf(`/sources/${source.id}/about/`);
    expect(text).toContain(`${used} of ${sentences.length} sentences are accounted for`);
  });
});
