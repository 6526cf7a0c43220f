import type { EntryFacts, Facts } from './list-facts.ts';

/** One difference between what was accepted and what is there. */
export interface Difference {
  readonly change: 'new' | 'changed' | 'lost';
  /** The kind and the id of the entry and, where one field changed, the field. */
  readonly what: string;
  /** What was accepted and what is there; null where there is nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Every difference, by kind and id, in the order of the accepted entries; the new ones of a kind come last. A field or
 * an item of a list that is added to an entry is new; one that is taken away or reads otherwise is a change.
 */
export function compareFacts(accepted: Facts, found: Facts): Difference[] {
  return uniqueKeys(accepted, found).flatMap((kind) => {
    const [before, after] = [accepted[kind] ?? {}, found[kind] ?? {}];
    return uniqueKeys(before, after).flatMap((id) => compareEntry(`${kind} ${id}`, before[id], after[id]));
  });
}

function compareEntry(
  what: string,
  before: EntryFacts | undefined,
  after: EntryFacts | undefined,
): Difference[] {
  if (!before) return [{ change: 'new', what, before: null, after: null }];
  if (!after) return [{ change: 'lost', what, before: null, after: null }];
  return uniqueKeys(before, after)
    .filter((field) => format(before[field]) !== format(after[field]))
    .map((field) => ({
      change: isAddition(before[field], after[field]) ? 'new' : 'changed',
      what: `${what}, ${field}`,
      before: format(before[field]),
      after: format(after[field]),
    }));
}

type Value = EntryFacts[string] | undefined;

function isAddition(before: Value, after: Value): boolean {
  if (before === undefined) return true;
  const kept = typeof after === 'object' ? after : [];
  return typeof before === 'object' && before.every((item) => kept.includes(item));
}

const format = (value: Value): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : value.join(', ');

/** A difference as one line. */
export function formatDifference({ change, what, before, after }: Difference): string {
  const values = before === null && after === null ? '' : `: ${before ?? 'nothing'} → ${after ?? 'nothing'}`;
  return `${change.padEnd(8)} ${what}${values}`;
}

const uniqueKeys = (one: object, other: object): string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];
