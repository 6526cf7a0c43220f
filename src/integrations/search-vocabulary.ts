import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { listWords } from '../search/letters.ts';
import { KINDS, type NameRow, type RecordRow, type VocabularyFile } from '../search/vocabulary.ts';
import { wordsOf, type SearchEntry } from './search-records.ts';

/** Beyond so many records the list is left out: each result then brings what is to be shown of it. */
const MOST_RECORDS = 1000;

/** Results that show the words of the texts or stand for a record; a word of the chapters alone is the editors'. */
const OF_THE_EDITORS = new Set(['chapter']);

interface Fragment {
  readonly url: string;
  readonly content: string;
}

/**
 * Writes what the search must know before it asks Pagefind: the records by Pagefind's mark, the names, and the
 * words of the index. It is made from the files of the finished index, so that the two cannot disagree.
 */
export function writeVocabulary(
  files: ReadonlyMap<string, Buffer>,
  entries: readonly SearchEntry[],
  names: readonly NameRow[],
): string {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const found = [...files]
    .filter(([name]) => name.startsWith('fragment/'))
    .flatMap(([name, content]) => {
      const fragment = readFragment(content);
      const entry = byPath.get(fragment.url);
      return entry ? [{ hash: name.replace(/^.*\/|\..*$/g, ''), fragment, entry }] : [];
    })
    .sort((a, b) => entries.indexOf(a.entry) - entries.indexOf(b.entry));
  const missing = entries.length - found.length;
  if (missing > 0) throw new Error(`Pagefind did not index ${missing} of ${entries.length} records.`);
  const records = found.length > MOST_RECORDS ? null : found.map(({ hash, entry }) => writeRow(hash, entry));
  const words = countWords(found.filter(({ entry }) => !OF_THE_EDITORS.has(entry.kind)));
  const tag = createHash('sha256')
    .update([...files.keys()].sort().join())
    .digest('hex')
    .slice(0, 8);
  return JSON.stringify({ tag, records, names, words } satisfies VocabularyFile);
}

function readFragment(packed: Buffer): Fragment {
  return JSON.parse(gunzipSync(packed).toString().slice('pagefind_dcd'.length));
}

export function writeRow(
  hash: string,
  { kind, path, title, date, sigla, names, flag }: SearchEntry,
): RecordRow {
  const { earliest = null, latest = null } = date?.date ?? {};
  const end = latest !== null && latest === earliest ? '=' : (latest ?? '');
  return [hash, KINDS.indexOf(kind), path, title, earliest ?? '', end, wordsOf(date), sigla, names, flag];
}

/** Each word with the number of results it stands in, in alphabetical order. */
function countWords(found: readonly { fragment: Fragment; entry: SearchEntry }[]): string {
  const counts = new Map<string, number>();
  for (const { fragment, entry } of found)
    for (const word of new Set(listWords(`${entry.title} ${fragment.content}`)))
      if (!/[^\x00-\x7f’]/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word}\t${count}`)
    .join(' ');
}
