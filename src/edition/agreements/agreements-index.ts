import type { AgreementRecord, Edition, Figure } from '#edition/types/edition.ts';

/** The index of agreements: those a source names or describes, and those the sources only count. */
export interface AgreementsIndex {
  /** Agreements whose title a source gives, or of which it says what they are about; by date. */
  listed: AgreementRecord[];
  named: number;
  described: number;
  /** Drafts: no source says that they were signed. */
  drafts: AgreementRecord[];
  /** Groups whose documents are listed one by one. */
  groups: AgreementRecord[];
  /** Entries for a number of agreements that a source only counts. */
  counted: AgreementRecord[];
  /** The figures that count them. */
  counts: Figure[];
}

/** Puts each agreement of an edition into one list. `counts` are the figures whose quotes overlap one of a counted entry. */
export function buildAgreementsIndex({ agreements, figures }: Edition): AgreementsIndex {
  const lists = Map.groupBy(agreements, sortOf);
  const listed = lists.get('listed') ?? [];
  const counted = lists.get('counted') ?? [];
  const counts = figures.filter((figure) =>
    counted.some((entry) =>
      entry.evidence.some((a) =>
        figure.evidence.some((b) => a.witness.id === b.witness.id && a.start < b.end && b.start < a.end),
      ),
    ),
  );
  return {
    listed,
    named: listed.filter(({ status }) => status === 'named').length,
    described: listed.filter(({ status }) => status === 'described').length,
    drafts: lists.get('draft') ?? [],
    groups: lists.get('group') ?? [],
    counted,
    counts,
  };
}

function sortOf({ status, designation, parts }: AgreementRecord): 'listed' | 'draft' | 'group' | 'counted' {
  if (status === 'counted') return 'counted';
  if (designation === 'draft') return 'draft';
  return parts.length > 0 ? 'group' : 'listed';
}
