import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { FieldPath, ProblemList, SourceLocation } from '#problems/problem-list.ts';

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

function findRepeated(
  value: unknown,
  path: FieldPath,
  location: SourceLocation,
  problems: ProblemList,
): void {
  if (typeof value !== 'object' || value === null) return;
  const seen = LISTS.has(String(path.at(-1))) && Array.isArray(value) ? new Set<string>() : null;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof inner === 'object') findRepeated(inner, [...path, step], location, problems);
    const item = seen ? describeItem(inner) : null;
    if (!seen || item === null) continue;
    if (seen.has(item.key)) problems.add('listed-twice', location, [...path, step], { item: item.words });
    seen.add(item.key);
  }
}

/** By what an item of a list is known from others, and what a problem calls it; null for what has no id. */
function describeItem(item: unknown): { key: string; words: string } | null {
  if (typeof item === 'string') return { key: item, words: item };
  if (typeof item !== 'object' || item === null || !('id' in item)) return null;
  const { id, role, title } = item as { id: string; role?: string; title?: string };
  return { key: JSON.stringify([id, role, title]), words: role === undefined ? id : `${id} as ${role}` };
}
