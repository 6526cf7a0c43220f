import type { ParsedEntry } from '#edition/build/parse-entries.ts';
import type { Bodies } from './resolve-citations.ts';
import type { ProblemList } from '#problems/problem-list.ts';

/** Every chapter has a text, and a place of its own in the reading order. */
export function validateChapters(
  chapters: readonly Pick<ParsedEntry<'chapters'>, 'entry' | 'fields'>[],
  bodies: Bodies,
  problems: ProblemList,
): void {
  const owners = new Map<number, string>();
  for (const { entry, fields } of chapters) {
    const body = bodies.get(entry);
    // A body with something wrong in it may hold more than was read.
    const isRead = problems.problems.every(({ file }) => file !== entry.file);
    const isEmpty = (body?.words ?? 0) === 0 && (body?.sections.length ?? 0) === 0;
    if (isEmpty && isRead) problems.add('chapter-empty', entry, [], {}, entry.bodyLine);
    const other = owners.get(fields.order);
    if (other === undefined) owners.set(fields.order, entry.file);
    else problems.add('order-taken', entry, ['order'], { order: String(fields.order), other });
  }
}
