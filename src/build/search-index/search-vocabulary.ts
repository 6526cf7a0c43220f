import { createHash } from 'node:crypto';
import { KINDS, type RecordRow, type VocabularyFile } from '#client/search/index/vocabulary.ts';
import { listIndexFiles, unpackText } from './index-files.ts';
import { wordsOf, type Searchable, type SearchEntry } from './search-records.ts';

/** Beyond so many records the list is left out: each result then brings what is to be shown of it. */
const MAX_RECORDS = 1000;
/** Of more words only the most frequent are sent; the others are found as typed, but no slip in them is mended. */
const MAX_WORDS = 2000;

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
  { entries, names, lexicon }: Searchable,
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
  const records = found.length > MAX_RECORDS ? null : found.map(({ hash, entry }) => writeRow(hash, entry));
  const words = countWords(found.filter(({ entry }) => !OF_THE_EDITORS.has(entry.kind)));
  const tag = createHash('sha256')
    .update([...files.keys()].sort().join())
    .digest('hex')
    .slice(0, 8);
  const { meta, chunks } = listIndexFiles(files);
  const index = chunks.map(({ last, name }): [string, string] => [last, name]);
  return JSON.stringify({ tag, lexicon, records, names, ...words, meta, index } satisfies VocabularyFile);
}

function readFragment(packed: Buffer): Fragment {
  return JSON.parse(unpackText(packed));
}

export function writeRow(
  hash: string,
  { kind, path, title, date, sigla, names, flag }: SearchEntry,
): RecordRow {
  const { earliest = null, latest = null } = date?.date ?? {};
  const end = latest !== null && latest === earliest ? '=' : (latest ?? '');
  return [hash, KINDS.indexOf(kind), path, title, earliest ?? '', end, wordsOf(date), sigla, names, flag];
}

/** Where Pagefind too sees one word end and another begin. */
const BETWEEN = /\s+|(?<=\p{L})[-–—/]/u;
const AT_EDGES = /^[^a-z0-9]+|[^a-z0-9]+$/g;
const WHOLE_WORD = /^[a-z0-9]+(?:[’'][a-z]+)?$/;

/** Words that Pagefind finds as they are: Latin letters or digits, nothing that it would cut otherwise. */
const listIndexWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(BETWEEN)
    .map((word) => word.replace(AT_EDGES, ''))
    .filter((word) => WHOLE_WORD.test(word));

/** Each word with the number of results it stands in, in alphabetical order. */
function countWords(
  found: readonly { fragment: Fragment; entry: SearchEntry }[],
): Pick<VocabularyFile, 'words' | 'isPartial'> {
  const counts = new Map<string, number>();
  for (const { fragment, entry } of found)
    for (const word of new Set(listIndexWords(`${entry.title} ${fragment.content}`)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MAX_WORDS);
  const words = kept
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word}\t${count}`)
    .join(' ');
  return { words, isPartial: counts.size > kept.length };
}
