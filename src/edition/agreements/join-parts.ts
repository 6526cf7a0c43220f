import type { AgreementRecord } from '#edition/types/edition.ts';

/** Lists every agreement that is part of a group among the parts of that group. */
export function joinParts(agreements: readonly AgreementRecord[]): void {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  for (const { id, title, path, partOf } of agreements) {
    if (partOf) byId.get(partOf.id)?.parts.push({ type: 'agreement', id, title, path });
  }
}
