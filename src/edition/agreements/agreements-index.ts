import type { AgreementRecord, Edition, Figure } from '#edition/types/edition.ts';

/** The index of agreements: what is named or described, and what the sources only count. */
export interface AgreementsIndex {
  /** Agreements of which a source gives the title or says what they are about, each once, by date. */
  listed: AgreementRecord[];
  named: number;
  described: number;
  /** Drafts, of which no source says that they were signed. */
  drafts: AgreementRecord[];
  /** Groups of which every document stands among the told by itself. */
  groups: AgreementRecord[];
  /** Bodies of agreements that are only counted. */
  counted: AgreementRecord[];
  /** What the sources count, side by side. */
  counts: Figure[];
}

/**
 * Sorts the agreements of an edition, each into one list; `counts` are the figures that quote the same words as a
 * counted body.
 */
export function buildAgreementsIndex({ agreements, figures }: Edition): AgreementsIndex {
  const lists = Map.groupBy(agreements, sortOf);
  const listed = lists.get('listed') ?? [];
  const counted = lists.get('counted') ?? [];
  const counts = figures.filter((figure) =>
    counted.some((body) =>
      body.evidence.some((a) =>
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
