import { describe, expect, it } from 'vitest';
import type { Result } from '#client/search/rank/score-record.ts';
import type { SearchRecord } from '#client/search/index/records.ts';
import { nameCsv, writeResults } from '#client/search/ui/results-csv.ts';

/** Titles that are there only once they are asked for. */
const describing = (titles: readonly string[]) => ({
  describe: async (records: readonly SearchRecord[]) =>
    records.forEach((record, at) => Object.assign(record, { title: titles[at], path: `/${at}/` })),
});

const resultOf = (record: Partial<SearchRecord>, near: string | null = null): Result => ({
  record: {
    number: 0,
    kind: 'visit',
    ranges: [{ earliest: '1993-05-25', latest: '1993-05-26', isSure: true }],
    years: [1993],
    sigla: ['A', 'B'],
    names: [],
    flag: '',
    titleLength: 0,
    path: '',
    title: '',
    dateWords: '25–26 May 1993',
    ...record,
  },
  near,
  score: 0,
});

const toAddress = (path: string): string => `https://example.org${path}`;

async function writeRows(titles: readonly string[], results: readonly Result[]): Promise<string[]> {
  const text = await writeResults(results, describing(titles), toAddress);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(0, -2).split('\r\n');
}

describe('The results as CSV', () => {
  it('has a row for each, its title fetched, and says which are only near', async () => {
    expect(
      await writeRows(
        ['Visit', 'Talks'],
        [
          resultOf({}),
          resultOf({ ranges: [{ earliest: '1993-05-25', latest: null, isSure: true }] }, 'without “x”'),
        ],
      ),
    ).toEqual([
      'Date,First day,Last day,Kind,Title,Sources,Address,Answer',
      '25–26 May 1993,1993-05-25,1993-05-26,visit,Visit,A B,https://example.org/0/,exact',
      '25–26 May 1993,1993-05-25,,visit,Talks,A B,https://example.org/1/,near: without “x”',
    ]);
  });

  it('puts quotation marks around what would end a field', async () => {
    const [, row] = await writeRows(['The "Gazprom", Neft'], [resultOf({})]);
    expect(row).toContain(',"The ""Gazprom"", Neft",');
  });

  it.each(['=1+1', '+7 992', '-1', '@SUM(A1)', '\t=1'])('lets no spreadsheet compute %j', async (title) => {
    const [, row] = await writeRows([title], [resultOf({})]);
    expect(row).toContain(`,'${title},`);
  });

  it('has a file name of the words of the query, and of nothing else', () => {
    expect(nameCsv('../Рахмон “1999”')).toBe('search-Рахмон-1999.csv');
    expect(nameCsv('')).toBe('search.csv');
    expect(nameCsv('a'.repeat(300)).length).toBeLessThan(90);
  });
});
