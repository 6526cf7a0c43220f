import { createHash } from 'node:crypto';
import type { ContentEntry } from '#load/read-content.ts';
import type { ParsedEntries } from '../parse-entries.ts';

/** The state of an entry: what its authors wrote. */
export type EntryState = Pick<ContentEntry, 'data' | 'body'>;

/** What a release keeps of the content, so that a later one can say what changed, and show what was. */
export interface ReleaseFile {
  version: string;
  /** ISO 8601. */
  date: string;
  /** The hash of the state of every entry, by its folder and id. */
  hashes: Record<string, string>;
  /** The states that the release before did not have. */
  states: Record<string, EntryState>;
}

/** The folder and the id of an entry: `events/embassy-opened`. */
export const entryKey = ({ folder, id }: Pick<ContentEntry, 'folder' | 'id'>): string => `${folder}/${id}`;

/** Where an entry is on the site; null for a note, which has no page of its own. */
export function entryPath(key: string): string | null {
  const [folder, id] = key.split('/');
  if (folder === 'notes') return null;
  return folder === 'figures' ? `/figures/#${id}` : `/${key}/`;
}

/** So many hexadecimal digits tell the states of an entry apart. */
const DIGITS = 16;

/** The hash of what an entry says: the order of its fields and the spaces around its body mean nothing. */
const hashState = ({ data, body }: EntryState): string =>
  createHash('sha256')
    .update(JSON.stringify([sortKeys(data), body.trim()]))
    .digest('hex')
    .slice(0, DIGITS);

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** The hashes of all entries, in the order of their folders and ids. */
export const hashEntries = (entries: readonly ContentEntry[]): Record<string, string> =>
  Object.fromEntries(entries.map((entry) => [entryKey(entry), hashState(entry)]));

/** The title of each entry by its folder and id. */
export function listEntryTitles(parsed: ParsedEntries): Map<string, string> {
  const { events, agreements, notes, chapters, people, places, organizations, figures, sources } = parsed;
  const titled = [...events, ...agreements, ...notes, ...chapters];
  const named = [...people, ...places, ...organizations];
  return new Map([
    ...titled.map(({ entry, fields }) => [entryKey(entry), fields.title] as const),
    ...named.map(({ entry, fields }) => [entryKey(entry), fields.name] as const),
    ...figures.map(({ entry, fields }) => [entryKey(entry), fields.what] as const),
    ...sources.map(({ entry, fields }) => [entryKey(entry), fields.title.value] as const),
  ]);
}
