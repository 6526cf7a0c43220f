import type { AgreementRecord, Edition, Figure } from './edition.ts';

/** The index of agreements: what is named or described, and what the sources only count. */
export interface AgreementsIndex {
  /** Agreements of which a source gives the title or says what they are about, by date. */
  told: AgreementRecord[];
  named: number;
  described: number;
  /** Bodies of agreements that are only counted. */
  counted: AgreementRecord[];
  /** What the sources count, side by side. */
  counts: Figure[];
}

/** Sorts the agreements into told and counted; `counts` are the figures that quote the same words as a counted body. */
export function buildAgreementsIndex({ agreements, figures }: Edition): AgreementsIndex {
  const counted = agreements.filter(({ status }) => status === 'counted');
  const told = agreements.filter(({ status }) => status !== 'counted');
  const counts = figures.filter((figure) =>
    counted.some((body) =>
      body.evidence.some((a) =>
        figure.evidence.some((b) => a.witness.id === b.witness.id && a.start < b.end && b.start < a.end),
      ),
    ),
  );
  return {
    told,
    named: told.filter(({ status }) => status === 'named').length,
    described: told.filter(({ status }) => status === 'described').length,
    counted,
    counts,
  };
}
