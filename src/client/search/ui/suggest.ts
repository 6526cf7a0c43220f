import { dateStrength } from '#client/search/rank/date-strength.ts';
import { DATE } from '#client/search/rank/weights.ts';
import { isCyrillic, nameKey } from '#client/search/query/letters.ts';
import { titleWords } from '#client/search/rank/match-terms.ts';
import { normaliseQuery } from '#client/search/query/query-state.ts';
import { readDates } from '#client/search/query/read-dates.ts';
import type { SearchRecord, Vocabulary } from '#client/search/index/vocabulary.ts';
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
export function suggest(typed: string, vocabulary: Vocabulary): Suggestion[] {
  const query = normaliseQuery(typed).toLowerCase();
  if (query.length < MIN_LENGTH) return [];
  const names = suggestNames(query, vocabulary).slice(0, MAX_NAMES);
  const records = [...suggestByTitle(query, vocabulary), ...suggestByDate(query, vocabulary)];
  return [...names, ...new Set(records)].slice(0, MAX_SUGGESTIONS).map((one) => {
    if ('keys' in one) return { title: one.name, path: one.path, about: one.type };
    return { title: one.title, path: one.path, about: [one.dateWords, one.kind].filter(Boolean).join(' · ') };
  });
}

/** Names whose every typed word begins a word of one spelling. */
function suggestNames(query: string, { names }: Vocabulary) {
  const typed = listWords(query).map(nameKey).filter(Boolean);
  if (typed.length === 0) return [];
  return names.filter(({ keys }) =>
    keys.some((key) => typed.every((word) => key.split(' ').some((part) => part.startsWith(word)))),
  );
}

function suggestByTitle(query: string, { records, lexicon }: Vocabulary): SearchRecord[] {
  const typed = listWords(query).filter((word) => !lexicon.stopWords.has(word) && !isCyrillic(word));
  if (typed.length === 0) return [];
  const startsTitle = (record: SearchRecord) =>
    typed.every((word) => [...titleWords(record)].some((part) => part.startsWith(word)));
  return (records ?? [])
    .filter(({ kind }) => !['person', 'place', 'organization', 'passage'].includes(kind))
    .filter(startsTitle);
}

function suggestByDate(query: string, { records }: Vocabulary): SearchRecord[] {
  const [date, ...more] = readDates(query).dates;
  if (!date || more.length > 0) return [];
  return (records ?? []).filter((record) => dateStrength(record, date) >= DATE.answers);
}
