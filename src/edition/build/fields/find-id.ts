import type { ContentEntry } from '#load/read-content.ts';
import { foldText } from '#text/words/whole-words.ts';

/** The id of the entry that an author called by its name, by another spelling of it, or by a siglum; null for none. */
export type FindId = (name: string) => string | null;

/** A `FindId` for entries as they were written. They are gone through when the first name is looked for. */
export function createFindId(entries: readonly ContentEntry[]): FindId {
  let ids: Map<string, string> | undefined;
  return (name) => {
    ids ??= new Map(
      entries.flatMap(({ id, data }) => listNames(data).map((one): [string, string] => [foldText(one), id])),
    );
    return ids.get(foldText(name)) ?? null;
  };
}

/** The names in the fields of an entry, of which nothing is known yet. */
function listNames(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { siglum, name, title, shortTitle, variants } = data as Record<string, unknown>;
  const forms = Array.isArray(variants) ? variants.map((one: { form?: unknown } | null) => one?.form) : [];
  return [...forms, title, shortTitle, name, siglum].filter((one) => typeof one === 'string');
}
