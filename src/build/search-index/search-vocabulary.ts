import { createHash } from 'node:crypto';
import { listStatedRanges } from '#dates/date-ranges.ts';
import { writeRanges, writeYears } from '#client/search/index/record-dates.ts';
import { KINDS, type Kind, type RecordRow, type VocabularyFile } from '#client/search/index/vocabulary.ts';
import { listIndexFiles, unpackText } from './index-files.ts';
import { formatOptionalDate, type Searchable, type SearchEntry } from './search-records.ts';

/** Beside the index of Pagefind: what the search loads before it asks Pagefind. */
export const VOCABULARY_FILE = 'vocabulary.json';

/** With more records than this, none are listed: each result of Pagefind's then brings what is shown of it. */
const MAX_RECORDS = 1000;

/** Of more words than this only the most frequent are listed. The others are found as typed, but not suggested. */
const MAX_WORDS = 2000;

/** Kinds whose words are not listed: a chapter's are those of the editors, neither of a source nor of a record. */
const KINDS_WITHOUT_WORDS: ReadonlySet<Kind> = new Set(['chapter']);

/** What Pagefind's file about one result holds, as far as it is read here. */
interface Fragment {
  readonly url: string;
  readonly content: string;
}

/**
 * The text of the vocabulary file: the records by their hash in the index, the names, and the words of the index. It is
 * made from the finished index, so that the two cannot disagree. Throws when something that can be found is not in it.
 */
export function writeVocabulary(
  files: ReadonlyMap<string, Buffer>,
  { entries, names, lexicon }: Searchable,
): string {
  const positions = new Map(entries.map(({ path }, position) => [path, position]));
  const found = [...files]
    .filter(([name]) => name.startsWith('fragment/'))
    .flatMap(([name, content]) => {
      const fragment = readFragment(content);
      const position = positions.get(fragment.url) ?? -1;
      const entry = entries[position];
      return entry ? [{ hash: name.replace(/^.*\/|\..*$/g, ''), fragment, entry, position }] : [];
    })
    .sort((a, b) => a.position - b.position);
  const missing = entries.length - found.length;
  if (missing > 0) throw new Error(`Pagefind did not index ${missing} of ${entries.length} records.`);
  const records = found.length > MAX_RECORDS ? null : found.map(({ hash, entry }) => writeRow(hash, entry));
  const words = countWords(found.filter(({ entry }) => !KINDS_WITHOUT_WORDS.has(entry.kind)));
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

/** One record as the vocabulary lists it; `hash` is that of its file in the index. */
function writeRow(
  hash: string,
  { kind, path, title, date, years, sigla, names, flag }: SearchEntry,
): RecordRow {
  return [
    hash,
    KINDS.indexOf(kind),
    path,
    title,
    date ? writeRanges(listStatedRanges(date.date)) : '',
    writeYears(years),
    formatOptionalDate(date),
    sigla,
    names,
    flag,
  ];
}

/** Between two words, as Pagefind splits a text. */
const WORD_BREAK = /\s+|(?<=\p{L})[-–—/]/u;
const EDGE_PUNCTUATION = /^[^a-z0-9]+|[^a-z0-9]+$/g;
const PLAIN_WORD = /^[a-z0-9]+(?:[’'][a-z]+)?$/;

/** The words of a text that Pagefind finds as they are: Latin letters or digits, which it does not split further. */
const listIndexWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(WORD_BREAK)
    .map((word) => word.replace(EDGE_PUNCTUATION, ''))
    .filter((word) => PLAIN_WORD.test(word));

/** Each word with the number of results that hold it, in alphabetical order. */
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
