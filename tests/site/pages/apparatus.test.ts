import { describe, expect, it } from 'vitest';
import { pageAt, readSite } from '../site.ts';

const site = await readSite();
const { edition } = site;
const textOf = (path: string): string =>
  pageAt(site, path).root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

describe('The page of comparison', () => {
  const text = textOf('/compare/');

  it('says how long the longest shared run is, as computed', () => {
    expect(text).toContain('The longest run has 43 words');
  });

  it('says that the texts are not independent, and shows the faults they share', () => {
    expect(text).toContain('They are not independent');
  });

  it('lists every record under both witnesses or under the one that has it', () => {
    const links = pageAt(site, '/compare/')
      .root.querySelectorAll('main .lines a')
      .map((a) => a.getAttribute('href'));
    const records = [...edition.events, ...edition.agreements, ...edition.figures];
    expect(records.filter(({ url }) => !links.includes(url)).map(({ id }) => id)).toEqual([]);
    expect(links.length).toBe(records.length);
  });

  it('names the silent years of each witness', () => {
    const rows = pageAt(site, '/compare/').root.querySelectorAll('.silences tbody tr');
    const silentInA = rows.filter((row) => row.querySelectorAll('td')[0]?.text.trim() === 'silent');
    const years = silentInA.map((row) => Number(row.querySelector('th')?.text));
    expect(years).toEqual([1994, 1995, 1996, 1998, 2002, 2009, 2010, 2014, 2015, 2016, 2017, 2018]);
  });
});

describe('The pages of corrections', () => {
  const paths = ['/corrections/', '/corrections/gaps/', '/corrections/slips/'];

  it('hold every correction once, with its passage', () => {
    const rows = paths.flatMap((path) => pageAt(site, path).root.querySelectorAll('main tbody tr[id]'));
    const ids = rows.map((row) => row.getAttribute('id'));
    expect(ids.toSorted()).toEqual(edition.corrections.map(({ id }) => id).toSorted());
    for (const row of rows) expect(row.querySelector('th a')?.getAttribute('href')).toMatch(/#p\d+$/);
  });

  it('say why, where a point is of substance', () => {
    const slips = ['misprint', 'grammar', 'spacing', 'punctuation'];
    const silent = edition.corrections.filter((one) => !slips.includes(one.class) && one.why === null);
    expect(silent).toEqual([]);
  });

  it('show the titles that were given to somebody who did not hold the office', () => {
    const table = textOf('/corrections/');
    for (const event of ['putin-in-dushanbe-1999-11', 'mironov-in-tajikistan-2003-04']) {
      expect(table).toContain(edition.events.find(({ id }) => id === event)?.title);
    }
  });
});

describe('Addresses outside the edition', () => {
  const rows = pageAt(site, '/sources/').root.querySelectorAll('#references ~ table tbody tr');
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
  it.each(edition.sources.map(({ id }) => [id]))('accounts for every sentence of %s', (id) => {
    const text = textOf(`/sources/${id}/about/`);
    expect(text).toMatch(/(\d+) of \1 sentences are accounted for \(100 %\)/);
  });
});
