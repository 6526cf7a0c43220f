import { LIFECYCLE_STEPS } from '#schema/records/lifecycle-steps.ts';
import { listCountryIds } from '#edition/registers/countries.ts';
import type { AgreementRecord, Edition, Evidence, LifecycleStep, Ref } from '#edition/types/edition.ts';

/** The field that a quote supports of a step: the date of signature is `signed`, all else `lifecycle`. */
export const supportOf = (step: LifecycleStep['step']): 'signed' | 'lifecycle' =>
  step === 'signature' ? 'signed' : 'lifecycle';

/** One step of the strip, of one side where each side takes it, and what is known of it. */
export interface StripStep {
  step: LifecycleStep['step'];
  side: Ref | null;
  /** The steps of this kind that are known, as they are listed; empty where none is. */
  known: LifecycleStep[];
  /** The words of the sources that support it. */
  evidence: Evidence[];
}

/**
 * The lifecycle of an agreement: every step in the order in which steps are taken, known or not. Empty for drafts and
 * for agreements that are only counted, which have none.
 */
export function buildLifecycleStrip(
  agreement: AgreementRecord,
  edition: Pick<Edition, 'countries' | 'places'>,
): StripStep[] {
  if (agreement.designation === 'draft' || agreement.status === 'counted') return [];
  return LIFECYCLE_STEPS.flatMap((step) => {
    const known = agreement.lifecycle.filter((taken) => taken.step === step);
    const isFromSource = known.some(({ label }) => label !== 'outside');
    const evidence = isFromSource ? quotesFor(supportOf(step), agreement) : [];
    if (step !== 'ratification') return [{ step, side: null, known, evidence }];
    return splitBySide({ step, side: null, known, evidence }, sidesOf(agreement, edition));
  });
}

/** A step that each side takes, once for each side; and once more, first, for what is known of no side in particular. */
function splitBySide(whole: StripStep, sides: readonly Ref[]): StripStep[] {
  const ofNone = whole.known.filter(({ by }) => !sides.some(({ id }) => id === by?.id));
  const steps = sides.map((side) => {
    const known = whole.known.filter(({ by }) => by?.id === side.id);
    return { ...whole, side, known, evidence: known.length > 0 ? whole.evidence : [] };
  });
  return ofNone.length > 0 || steps.length === 0
    ? [{ ...whole, known: ofNone }, ...steps.filter(({ known }) => known.length > 0)]
    : steps;
}

/**
 * The states between which an agreement is: its signatories or, where none is known, the countries of the edition.
 * The countries of the edition come first, in their order.
 */
function sidesOf(
  { signatories }: AgreementRecord,
  { countries, places }: Pick<Edition, 'countries' | 'places'>,
): Ref[] {
  const states = listCountryIds(places);
  const sides = signatories.length > 0 ? signatories.filter(({ id }) => states.has(id)) : countries;
  const first = countries.filter(({ id }) => sides.some((side) => side.id === id));
  return [...new Map([...first, ...sides].map((ref) => [ref.id, ref])).values()];
}

/** The quotes that support a field: of each witness the first. */
function quotesFor(field: string, { evidence }: AgreementRecord): Evidence[] {
  const supporting = evidence.filter(({ supports }) => supports.includes(field));
  return [...Map.groupBy(supporting, ({ witness }) => witness.id).values()].flatMap((quotes) =>
    quotes.slice(0, 1),
  );
}
