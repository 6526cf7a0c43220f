import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '#commands/project.ts';
import type { EditionJson } from '#exports/json/edition-json.ts';
import type { Answer } from '#client/search/rank/answer.ts';

/** A query and what must come up: pages by their paths, each a list of those that will do. */
export interface Expectation {
  readonly sort: string;
  readonly query: string;
  readonly rule: Rule;
  readonly expected: readonly (readonly string[])[];
}

/**
 * all: each is among the first three; one: one of them is; only: the first three are all of them; first: the first result
 * is; none: nothing but near; told: results, or why there are none.
 */
type Rule = 'all' | 'one' | 'only' | 'first' | 'none' | 'told';

/** How an answer falls short of what was expected, in words; null when it does not. */
export function findShortfall({ rule, expected }: Expectation, { asked, results }: Answer): string | null {
  const first = results.slice(0, 3).map(({ record }) => record.path);
  const allowed = expected.flat();
  const isFound = (wanted: string): boolean =>
    first.some((page) => page === wanted || (/^\/figures\/$|#$/.test(wanted) && page.startsWith(wanted)));
  const isMet = {
    all: () => expected.every((pages) => pages.some(isFound)),
    one: () => allowed.some(isFound),
    first: () => allowed.includes(first[0] ?? ''),
    told: () => results.length > 0 || asked.isTooCommon,
    only: () => first.length > 0 && first.every((page) => allowed.includes(page)),
    none: () => asked.correctedQuery !== null || results.every(({ near }) => near !== null),
  };
  return isMet[rule]()
    ? null
    : `${rule} of ${allowed.join(', ') || 'nothing'}, found ${first.join(', ') || 'nothing'}`;
}

interface OwnQueries {
  groups?: Record<string, string[]>;
  queries: Record<string, { query: string; rule: Rule; expected?: string | string[] }[]>;
}

/** Our own queries. */
export const readOwnQueries = (): Expectation[] => [
  ...readOwn('own.json'),
  ...readOwn('of-readers.json'),
];

function readOwn(file: string): Expectation[] {
  const { groups = {}, queries }: OwnQueries = readJson(file);
  return Object.entries(queries).flatMap(([sort, list]) =>
    list.map(({ query, rule, expected = [] }) => {
      const pages = typeof expected === 'string' ? (groups[expected] ?? []) : expected;
      return { sort, query, rule, expected: pages.map((page) => [page]) };
    }),
  );
}

/** What the sample of the commissioners says must come up: by kind, date and quoted words, not by our ids. */
interface SampleExpectation {
  kind: string;
  about: string;
  date: string | null;
  source: string;
  quote: string;
}

interface SampleQueries {
  queries: { query: string; sort_of_query: string; rule: string; expected: SampleExpectation[] }[];
  absent: { query: string }[];
}

/** The commissioners' sample, its expectations found in an edition. */
export function readSampleQueries(edition: EditionJson): Expectation[] {
  const { queries, absent }: SampleQueries = readJson('sample.json');
  const rules: Readonly<Record<string, Rule>> = { every: 'all', the: 'only', one: 'one' };
  return [
    ...queries.map(({ query, sort_of_query: sort, rule, expected }) => ({
      sort,
      query,
      rule: rules[rule.split(' ')[0] ?? ''] ?? 'all',
      expected: expected.map((one) => findExpected(one, edition)),
    })),
    ...absent.map(({ query }) => ({ sort: 'absent', query, rule: 'none' as const, expected: [] })),
  ];
}

/** The commissioners' second sample: other languages and layouts, ranges, pages; its expectations are paths. */
export function readSecondSample(): Expectation[] {
  const { queries } = readJson<{
    queries: { query: string; sort_of_query: string; rule: string; expected: string[] }[];
  }>('sample-2.json');
  const rules: Readonly<Record<string, Rule>> = {
    any: 'one',
    all: 'all',
    none: 'none',
    'subset of first three': 'only',
    'first result': 'first',
    'not "nothing matches"': 'told',
  };
  return queries.map(({ query, sort_of_query: sort, rule, expected }) => ({
    sort,
    query,
    rule: rules[rule] ?? 'all',
    expected: expected.map((page) => [page]),
  }));
}

/** The paths of the records that there were when the queries were written. */
export function readRecordsAskedFor(): Set<string> {
  return new Set(readJson<{ paths: string[] }>('records-asked-for.json').paths);
}

const readJson = <T>(name: string): T =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'queries', name), 'utf8'));

/**
 * The pages that are meant: the record of that kind and date whose evidence shares most words with the quote and
 * whose title is most like; for a statement, the passage that holds it and the figures that rest on it.
 */
function findExpected(
  { kind, about, date, source, quote }: SampleExpectation,
  edition: EditionJson,
): string[] {
  const witness = edition.sources.find(({ siglum }) => siglum === source);
  const place = witness && locate(witness.id, quote);
  if (!witness || !place) return [];
  const overlap = (pieces: EditionJson['events'][number]['evidence']): number =>
    pieces
      .filter((piece) => piece.source === witness.id && piece.start < place.end && piece.end > place.start)
      .reduce((sum, piece) => sum + Math.min(piece.end, place.end) - Math.max(piece.start, place.start), 0);
  if (kind !== 'event' && kind !== 'agreement') {
    const passages = witness.passages.filter(({ start, end }) => start < place.end && end > place.start);
    const figures = edition.figures.filter(({ evidence }) => overlap(evidence) > 0);
    return [
      ...passages.map(({ id }) => `/sources/${witness.id}/#${id}`),
      ...figures.map(({ id }) => `/figures/#${id}`),
    ];
  }
  const records = kind === 'event' ? edition.events : edition.agreements;
  const [best] = records
    .filter(
      (record) => ('signed' in record ? record.signed : record.date) === date && overlap(record.evidence) > 0,
    )
    .map(({ id, title, evidence }) => ({
      path: `/${kind}s/${id}/`,
      likeness: sharedWords(title, about) + (0.2 * overlap(evidence)) / (place.end - place.start),
    }))
    .toSorted((a, b) => b.likeness - a.likeness);
  return best ? [best.path] : [];
}

/** Where some words stand in a source, in code points; white space of any sort counts alike. */
function locate(source: string, quote: string): { start: number; end: number } | null {
  const text = readFileSync(path.join(PROJECT, 'content', 'sources', `${source}.txt`), 'utf8');
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word));
  const match = new RegExp(words.join('\\s+')).exec(text);
  if (!match) return null;
  const start = [...text.slice(0, match.index)].length;
  return { start, end: start + [...match[0]].length };
}

function sharedWords(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []);
  return words(one).intersection(words(other)).size / Math.max(1, words(other).size);
}
