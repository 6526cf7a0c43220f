import type { BuildContext } from '#edition/build/build-context.ts';
import type { AgreementRecord } from '#edition/types/edition.ts';
import type { ParsedEntry } from '#edition/build/parse-entries.ts';

/**
 * Gives every group of documents its parts. A group is an entry that stands for several documents and is no part of
 * another; a part of anything else is a problem.
 */
export function joinParts(
  context: BuildContext,
  parsed: readonly ParsedEntry<'agreements'>[],
  agreements: readonly AgreementRecord[],
): void {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const entries = new Map(parsed.map(({ id, entry }) => [id, entry]));
  for (const { id, title, path, partOf } of agreements) {
    const group = byId.get(partOf?.id ?? '');
    const entry = entries.get(id);
    if (!group || !entry) continue;
    const what = tellObstacle(group, id);
    if (what) context.problems.add('group-expected', entry, ['partOf'], { id: group.id, what });
    else group.parts.push({ type: 'agreement', id, title, path });
  }
}

/** Why nothing can be a part of an agreement, in words; null when it is a group. */
function tellObstacle(group: AgreementRecord, partId: string): string | null {
  if (group.id === partId) return 'is the entry itself';
  if (!group.several) return 'stands for one document';
  return group.partOf ? `is itself a part of "${group.partOf.id}"` : null;
}
