import type { Result } from '#client/search/rank/score-record.ts';
import type { Titles } from '#client/search/index/titles.ts';
import { protectCell, writeCsv } from '#exports/tables/csv.ts';

/** What the columns are called. */
const HEADINGS = ['Date', 'First day', 'Last day', 'Kind', 'Title', 'Sources', 'Address', 'Answer'];

/** A list of results as CSV. Rejects when their titles cannot be fetched. */
export async function writeResults(
  results: readonly Result[],
  titles: Pick<Titles, 'describe'>,
  toAddress: (path: string) => string,
): Promise<string> {
  await titles.describe(results.map(({ record }) => record));
  const rows = results.map(({ record, near }) => [
    record.dateWords,
    record.ranges[0]?.earliest ?? '',
    record.ranges.at(-1)?.latest ?? '',
    record.kind,
    record.title,
    record.sigla.join(' '),
    toAddress(record.path),
    near === null ? 'exact' : `near: ${near}`,
  ]);
  return writeCsv([HEADINGS, ...rows].map((row) => row.map(protectCell)));
}

/** A name for the file of a search: its words, of any script. */
export const nameCsv = (query: string): string =>
  `${['search', ...(query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].join('-').slice(0, 80)}.csv`;

/** Has the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  // With the mark at its beginning, spreadsheets read it as UTF-8.
  const address = URL.createObjectURL(new Blob(['\u{feff}', text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
