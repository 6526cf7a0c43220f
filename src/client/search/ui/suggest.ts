import { dateStrength } from '#client/search/rank/date-strength.ts';
import { DATE } from '#client/search/rank/weights.ts';
import { isCyrillic, nameKey } from '#client/search/query/words/letters.ts';
import { normaliseQuery } from '#client/search/query/query-state.ts';
import { readDates } from '#client/search/query/dates/read-dates.ts';
import type { SearchRecord } from '#client/search/index/records.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import { listWords } from '#text/words/words.ts';

/** A name or record that a reader may be typing. */
export interface Suggestion {
  readonly title: string;
  readonly path: string;
  /** What it is: a kind, a date. */
  readonly about: string;
}

const MIN_LENGTH = 2;
const MAX_SUGGESTIONS = 8;
const MAX_NAMES = 4;

/** Names and records that may be meant by what was typed so far: names first, then titles, then dates. */
export async function suggest(typed: string, vocabulary: Vocabulary): Promise<Suggestion[]> {
  const query = normaliseQuery(typed).toLowerCase();
  if (query.length < MIN_LENGTH) return [];
  const names = suggestNames(query, vocabulary).slice(0, MAX_NAMES);
  const found = new Set([...(await suggestByTitle(query, vocabulary)), ...suggestByDate(query, vocabulary)]);
  const records = [...found].slice(0, MAX_SUGGESTIONS - names.length);
  await vocabulary.titles.describe(records);
  return [
    ...names.map(({ name, path, type }) => ({ title: name, path, about: type })),
    ...records.map(({ title, path, dateWords, kind }) => ({
      title,
      path,
      about: [dateWords, kind].filter(Boolean).join(' · '),
    })),
  ];
}

/** Names whose every typed word begins a word of one spelling. */
function suggestNames(query: string, { names }: Vocabulary) {
  const typed = listWords(query).map(nameKey).filter(Boolean);
  if (typed.length === 0) return [];
  return names.filter(({ keys }) =>
    keys.some((key) => typed.every((word) => key.startsWith(word) || key.includes(` ${word}`))),
  );
}

/** Kinds whose titles are names, which are suggested as such, or say little. */
const NOT_BY_TITLE: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'passage']);

async function suggestByTitle(
  query: string,
  { records, titles, lexicon }: Vocabulary,
): Promise<SearchRecord[]> {
  const typed = listWords(query).filter((word) => !lexicon.stopWords.has(word) && !isCyrillic(word));
  const [first, ...more] = await Promise.all(typed.map((word) => titles.findByPrefix(word)));
  return (first ?? [])
    .filter((number) => more.every((numbers) => numbers.includes(number)))
    .flatMap((number) => records[number] ?? [])
    .filter(({ kind }) => !NOT_BY_TITLE.has(kind));
}

function suggestByDate(query: string, { records }: Vocabulary): SearchRecord[] {
  const [date, ...more] = readDates(query).dates;
  if (!date || more.length > 0) return [];
  return records.filter((record) => dateStrength(record, date) >= DATE.answers);
}
