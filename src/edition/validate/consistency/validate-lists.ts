import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';

/** The fields that list what they name, each thing once. */
const LISTS: ReadonlySet<string> = new Set([
  'about',
  'agreements',
  'differentFrom',
  'figures',
  'level',
  'organizations',
  'people',
  'places',
  'references',
  'signatories',
  'supports',
  'titles',
]);

/** No list of an entry names one thing twice. A person may be in an event in several roles, or under several titles. */
export function validateLists(parsed: ParsedContent, problems: ProblemList): void {
  const { events, agreements, figures, people, places, organizations, notes, chapters, sources } = parsed;
  for (const { entry, fields } of [
    ...[events, agreements, figures, notes, chapters, sources],
    ...[people, places, organizations],
  ].flat()) {
    findRepeated(fields, [], entry, problems);
  }
  const maps = [parsed.offices, parsed.contestedCounts, ...parsed.corrections.values()];
  for (const { location, fields } of maps.flat()) findRepeated(fields, [], location, problems);
}

/** Visits every list within a value; `path` is that of the value, and is copied where something is wrong. */
function findRepeated(
  value: unknown,
  path: (string | number)[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  const seen = isList && LISTS.has(String(path.at(-1))) ? new Set<string>() : null;
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    path.push(isList ? Number(key) : key);
    if (typeof inner === 'object') findRepeated(inner, path, location, problems);
    const item = seen && describeItem(inner);
    if (item && seen.has(item.key)) problems.add('listed-twice', location, [...path], { item: item.words });
    if (item) seen.add(item.key);
    path.pop();
  }
}

/** By what an item of a list is known from others, and what a problem calls it; null for what has no id. */
function describeItem(item: unknown): { key: string; words: string } | null {
  if (typeof item === 'string') return { key: item, words: item };
  if (typeof item !== 'object' || item === null || !('id' in item)) return null;
  const { id, role, title } = item as { id: string; role?: string; title?: string };
  return { key: JSON.stringify([id, role, title]), words: role === undefined ? id : `${id} as ${role}` };
}
