import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { compareWitnesses } from '#edition/sources/compare-sources.ts';
import { coverSentences } from '#edition/sources/coverage.ts';
import { pageAt, readSite } from '../site.ts';

const site = await readSite();
const { edition } = site;
const built = loadEdition(PROJECT);
const textOf = (path: string): string =>
  pageAt(site, path).root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

describe('The page of comparison', () => {
  const { root } = pageAt(site, '/compare/');

  describe.each(compareWitnesses(built))('of $a.siglum and $b.siglum', ({ a, b, shared }) => {
    const section = root.querySelector(`section[aria-labelledby="${a.siglum}-${b.siglum}" i]`);
    const text = section?.text.replace(/\s+/g, ' ') ?? '';

    it('says how long the longest shared run is, as computed', () => {
      const longest = Math.max(0, ...shared.map(({ words }) => words));
      expect(text).toContain(longest > 0 ? `The longest run has ${longest} words` : 'share no run');
    });

    it('says that the texts are not independent, and shows the faults they share, where they do', () => {
      const faults = shared.flatMap(({ sharedFaults }) => sharedFaults);
      expect(text.includes('They are not independent')).toBe(faults.length > 0);
      expect(section?.querySelectorAll('.finding li').length).toBe(faults.length);
    });

    it('lists every record once, under both witnesses or under the one that has it', () => {
      const links =
        section?.querySelectorAll('.lines a').map((link) => link.getAttribute('href') ?? '') ?? [];
      const records = [...edition.events, ...edition.agreements, ...edition.figures].filter(({ witnesses }) =>
        witnesses.some((siglum) => siglum === a.siglum || siglum === b.siglum),
      );
      expect(links.toSorted()).toEqual(records.map(({ url }) => url).toSorted());
    });
  });

  it('names the silent years of each witness', () => {
    const rows = root.querySelectorAll('.silences tbody tr');
    const years = rows.map((row) => Number(row.querySelector('th')?.text));
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

describe('The pages of corrections', () => {
  const paths = ['/corrections/', '/corrections/gaps/', '/corrections/slips/'];

  it('hold every correction once, with its passage', () => {
    const rows = paths.flatMap((path) => pageAt(site, path).root.querySelectorAll('main tbody tr[id]'));
    const ids = rows.map((row) => row.id);
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
    expect(built.falseTitles.length).toBeGreaterThan(0);
    for (const { event } of built.falseTitles) expect(table).toContain(event.title);
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
  it.each(built.sources)('says how many sentences of $id are accounted for', (source) => {
    const sentences = coverSentences(source, built);
    const used = sentences.filter((one) => one.yield !== 'unaccounted').length;
    const text = textOf(`/sources/${source.id}/about/`);
    expect(text).toContain(`${used} of ${sentences.length} sentences are accounted for`);
  });
});
