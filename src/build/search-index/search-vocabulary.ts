import { createHash } from 'node:crypto';
import { markOf } from '#client/search/index/engine.ts';
import type { VocabularyFile } from '#client/search/index/file-format.ts';
import { readLexicon } from '#client/search/index/lexicon.ts';
import type { Kind } from '#client/search/index/records.ts';
import { listIndexFiles, unpackText } from './index-files.ts';
import type { Searchable, SearchEntry } from './search-records.ts';
import { writeColumns, writeOtherTitles, writeTitleFiles } from './record-columns.ts';

/** Beside the index of Pagefind: what the search loads before it asks Pagefind. */
const VOCABULARY_FILE = 'vocabulary.json';

/** With more records than this, their titles and Pagefind's ids for them are in files of their own. */
const MAX_RECORDS_IN_FULL = 1000;

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
 * The files that the search loads besides those of Pagefind: the vocabulary, and beside it what it is too large to hold.
 * They are made from the finished index, so that the two cannot disagree. Throws when something that can be found is not
 * in the index.
 */
export function writeVocabulary(
  files: ReadonlyMap<string, Buffer>,
  { entries, names, offices, lexicon }: Searchable,
  maxInFull = MAX_RECORDS_IN_FULL,
): Map<string, Buffer<ArrayBuffer>> {
  const fragments = new Map<string, { mark: string; fragment: Fragment }>();
  for (const [name, content] of files) {
    if (!name.startsWith('fragment/')) continue;
    const fragment = readFragment(content);
    fragments.set(fragment.url, { mark: markOf(name.replace(/\.[^.]*$/, '')), fragment });
  }
  const found = entries.flatMap((entry) => {
    const indexed = fragments.get(entry.path);
    return indexed ? [{ ...indexed, entry }] : [];
  });
  const missing = entries.length - found.length;
  if (missing > 0) throw new Error(`Pagefind did not index ${missing} of ${entries.length} records.`);
  const isSmall = found.length <= maxInFull;
  const length = Math.max(...found.map(({ mark }) => mark.length));
  const marks = found.map(({ mark }) => mark.padEnd(length)).join('');
  const beside = new Map<string, Buffer<ArrayBuffer>>();
  const put = (text: string): string => {
    const name = `records/${hash(text)}.txt`;
    beside.set(name, Buffer.from(text));
    return name;
  };
  const { translations, ...sent } = lexicon;
  const written = writeTranslations(translations);
  const words = countWords(found.filter(({ entry }) => !KINDS_WITHOUT_WORDS.has(entry.kind)));
  const { meta, chunks } = listIndexFiles(files);
  const vocabulary = {
    tag: hash([...files.keys()].sort().join()),
    lexicon: sent,
    records: writeColumns(entries),
    titles: writeTitleFiles(entries, isSmall ? null : put),
    otherTitles: writeOtherTitles(entries, readLexicon(sent).stopWords, put),
    marks: isSmall ? { text: marks } : { file: put(marks) },
    names,
    offices,
    translations: written ? put(written) : '',
    ...words,
    meta,
    index: chunks.map(({ last, name }): [string, string] => [last, name]),
  } satisfies VocabularyFile;
  return beside.set(VOCABULARY_FILE, Buffer.from(JSON.stringify(vocabulary)));
}

/** Stems of all languages, one a line with the English words it stands for. */
function writeTranslations(byLanguage: Searchable['lexicon']['translations']): string {
  const byStem = Map.groupBy(
    Object.values(byLanguage).flatMap((words) => Object.entries(words)),
    ([stem]) => stem,
  );
  return [...byStem]
    .map(([stem, all]) => [stem, ...new Set(all.flatMap(([, words]) => words.split(' ')))].join(' '))
    .sort()
    .join('\n');
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

function readFragment(packed: Buffer): Fragment {
  return JSON.parse(unpackText(packed));
}

/** Between two words, as Pagefind splits a text. */
const WORD_BREAK = /\s+|(?<=\p{L})[-–—/]/u;
const EDGE_PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const PLAIN_WORD = /^[\p{L}\p{N}]+(?:[’'][a-z]+)?$/u;

/** The words of a text that Pagefind finds as they are: letters or digits, which it does not split further. */
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
