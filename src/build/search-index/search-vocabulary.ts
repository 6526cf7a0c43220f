import { createHash } from 'node:crypto';
import type { VocabularyFile } from '#client/search/index/file-format.ts';
import { readLexicon } from '#client/search/index/lexicon.ts';
import { listIndexKeys } from '#client/search/index/word-index.ts';
import type { Kind } from '#client/search/index/records.ts';
import { ENTRY_FILE, type IndexedText, type IndexEntry, type PagefindIndex } from './index-files.ts';
import type { Searchable, SearchEntry } from './search-records.ts';
import { writeColumns, writeOtherTitles, writeTitleFiles } from './record-columns.ts';
import { pack, writeWordIndex } from './write-word-index.ts';

/** What the search loads before it looks into the texts. */
const VOCABULARY_FILE = 'vocabulary.json';

/** With more records than this, their titles and the names of their texts are in files of their own. */
const MAX_RECORDS_IN_FULL = 1000;

/** Of more words than this only the most frequent are listed. The others are found as typed, but not suggested. */
const MAX_WORDS = 2000;

/** Kinds whose words are not listed: a chapter's are those of the editors, neither of a source nor of a record. */
const KINDS_WITHOUT_WORDS: ReadonlySet<Kind> = new Set(['chapter']);

/**
 * The files that the search loads, made of what Pagefind has indexed: the vocabulary, and beside it what it is too large to
 * hold; the index of words, and the texts. Throws when something that can be found is not in the index.
 */
export function writeSearchFiles(
  { entry, texts, words }: PagefindIndex,
  { entries, names, offices, lexicon }: Searchable,
  maxInFull = MAX_RECORDS_IN_FULL,
): Map<string, Buffer<ArrayBuffer>> {
  const byPath = new Map([...texts].map(([id, text]) => [text.url, { id, text }]));
  const found = entries.flatMap((entry) => {
    const indexed = byPath.get(entry.path);
    return indexed ? [{ ...indexed, entry }] : [];
  });
  const missing = entries.length - found.length;
  if (missing > 0) throw new Error(`Pagefind did not index ${missing} of ${entries.length} records.`);
  const isSmall = found.length <= maxInFull;
  const files = new Map<string, Buffer<ArrayBuffer>>();
  const put = (text: string): string => {
    const name = `records/${hash(text)}.txt`;
    files.set(name, Buffer.from(text));
    return name;
  };
  const marks = found.map(({ text }) => {
    const written = JSON.stringify(text);
    const mark = hash(written);
    files.set(`fragment/${mark}.pf_fragment`, pack(written));
    return mark;
  });
  const numbers = new Map(found.map(({ id }, number) => [id, number]));
  const index = writeWordIndex(words, numbers, (text) => {
    const name = `index/${hash(text)}.pf_index`;
    files.set(name, pack(text));
    return name;
  });
  const tag = hash([...files.keys()].sort().join());
  const { translations, ...sent } = lexicon;
  const written = writeTranslations(translations);
  const listed = countWords(
    found.filter(({ entry }) => !KINDS_WITHOUT_WORDS.has(entry.kind)),
    new Set(words.flatMap(({ word }) => listIndexKeys(word))),
  );
  const vocabulary = {
    tag,
    lexicon: sent,
    records: writeColumns(entries),
    titles: writeTitleFiles(entries, isSmall ? null : put),
    otherTitles: writeOtherTitles(entries, readLexicon(sent).stopWords, put),
    marks: isSmall ? { text: marks.join('') } : { file: put(marks.join('')) },
    names,
    offices,
    translations: written ? put(written) : '',
    ...listed,
    index,
  } satisfies VocabularyFile;
  return files
    .set(ENTRY_FILE, Buffer.from(JSON.stringify(renameIndex(entry, tag))))
    .set(VOCABULARY_FILE, Buffer.from(JSON.stringify(vocabulary)));
}

/** The entry file of an index that is called otherwise now. */
const renameIndex = ({ languages, ...more }: IndexEntry, hash: string): IndexEntry => ({
  ...more,
  languages: Object.fromEntries(
    Object.entries(languages).map(([language, about]) => [language, { ...about, hash }]),
  ),
});

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
  found: readonly { text: IndexedText; entry: SearchEntry }[],
  indexed: ReadonlySet<string>,
): Pick<VocabularyFile, 'words' | 'isPartial'> {
  const counts = new Map<string, number>();
  for (const { text, entry } of found)
    for (const word of new Set(listIndexWords(`${entry.title} ${text.content}`)))
      if (listIndexKeys(word).every((key) => indexed.has(key))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MAX_WORDS);
  const words = kept
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => `${word}\t${count}`)
    .join(' ');
  return { words, isPartial: counts.size > kept.length };
}
