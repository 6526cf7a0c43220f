import type { Engine, Hits, PagefindPage, PagefindResult } from './engine.ts';
import type { Facets } from '#client/search/rank/facets.ts';
import type { TermMatch } from '#client/search/rank/match-terms.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';
import { readRanges, readTimeFilters } from './record-dates.ts';
import { KINDS, type Kind, type SearchRecord, type Vocabulary } from './vocabulary.ts';

/** How many of the best results are loaded and ranked where an edition is too large to send its list of records. */
const MAX_LOADED = 10;

/** The records of the pages that answer best by words, or of those of the years and kinds asked for. */
export async function loadRecords(
  matches: readonly TermMatch[],
  hits: Hits,
  asked: UnderstoodQuery,
  facets: Facets,
  vocabulary: Vocabulary,
  engine: Engine | null,
): Promise<SearchRecord[]> {
  if (!engine) return [];
  const sum = (hash: string) =>
    matches.reduce((all, { weight, strengths }) => all + weight * (strengths.get(hash) ?? 0), 0);
  const years = asked.dates.filter(({ hasYear }) => hasYear).flatMap(({ from, to }) => listYears(from, to));
  const filters = { ...facets, ...(years.length > 0 ? { year: { any: years } } : {}) };
  const filtered = Object.keys(filters).length > 0 || hits.size === 0 ? await engine.browse(filters) : null;
  const candidates =
    hits.size === 0 ? [...(filtered ?? [])] : [...hits].filter(([hash]) => filtered?.has(hash) ?? true);
  const best = candidates.toSorted(([a], [b]) => sum(b) - sum(a)).slice(0, MAX_LOADED);
  return Promise.all(best.map(([hash, result]) => loadRecord(hash, result, vocabulary)));
}

const listYears = (from: string, to: string): string[] => {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => `${first + index}`);
};

async function loadRecord(
  hash: string,
  result: PagefindResult,
  { byHash, names }: Vocabulary,
): Promise<SearchRecord> {
  const known = byHash.get(hash);
  if (known) return known;
  const page = await result.data();
  const record = readPage(
    hash,
    page,
    names.map(({ name }) => name),
  );
  byHash.set(hash, record);
  return record;
}

function readPage(
  hash: string,
  { url, meta, filters }: PagefindPage,
  names: readonly string[],
): SearchRecord {
  const named = [...(filters['person'] ?? []), ...(filters['place'] ?? [])].map((name) =>
    names.indexOf(name),
  );
  return {
    hash,
    kind: KINDS.find((kind): kind is Kind => kind === meta['kind']) ?? 'source',
    path: url,
    title: meta['title'] ?? url,
    ranges: readRanges(meta['span'] ?? ''),
    years: readTimeFilters(filters['year'] ?? []),
    dateWords: meta['date'] ?? '',
    sigla: filters['witness'] ?? [],
    names: named.filter((name) => name >= 0).map((name) => ({ name, inferred: false })),
    flag: '',
  };
}
