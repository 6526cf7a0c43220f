import { LIFECYCLE_STEPS } from '#schema/records/agreement.ts';
import { supportOf } from './build-agreement.ts';
import type { AgreementRecord, Edition, Evidence, LifecycleStep, Ref } from '#edition/types/edition.ts';

/** One place of the strip: a step, of one side where each side takes it, and what is known of it. */
export interface StripStep {
  step: LifecycleStep['step'];
  side: Ref | null;
  /** What is told of the step, the sources first; empty where nothing is known. */
  known: LifecycleStep[];
  /** The words of the sources that support it. */
  evidence: Evidence[];
}

/**
 * The life of an agreement: every step in the order in which steps are taken, known or not. Empty for what has no
 * life that could be told: a draft, and what is only counted.
 */
export function buildLifecycleStrip(
  agreement: AgreementRecord,
  edition: Pick<Edition, 'countries' | 'places'>,
): StripStep[] {
  if (agreement.designation === 'draft' || agreement.status === 'counted') return [];
  return LIFECYCLE_STEPS.flatMap((step) => {
    const known = agreement.lifecycle.filter((one) => one.step === step);
    const isFromSource = known.some(({ label }) => label !== 'outside');
    const evidence = isFromSource ? quotesFor(supportOf(step), agreement) : [];
    if (step !== 'ratification') return [{ step, side: null, known, evidence }];
    return splitBySide({ step, side: null, known, evidence }, sidesOf(agreement, edition));
  });
}

/** Each side's own place for a step that each side takes, and one more for what is told of no side. */
function splitBySide(whole: StripStep, sides: readonly Ref[]): StripStep[] {
  const ofNone = whole.known.filter(({ by }) => !sides.some(({ id }) => id === by?.id));
  const places = sides.map((side) => {
    const known = whole.known.filter(({ by }) => by?.id === side.id);
    return { ...whole, side, known, evidence: known.length > 0 ? whole.evidence : [] };
  });
  return ofNone.length > 0 || places.length === 0
    ? [{ ...whole, known: ofNone }, ...places.filter((place) => place.known.length > 0)]
    : places;
}

/**
 * The states between which an agreement is: those that signed it or, where none is told, the countries of the edition.
 * The countries of the edition come first, in their order.
 */
function sidesOf(
  { signatories }: AgreementRecord,
  { countries, places }: Pick<Edition, 'countries' | 'places'>,
): Ref[] {
  const states = new Set(places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const sides = signatories.length > 0 ? signatories.filter(({ id }) => states.has(id)) : countries;
  const first = countries.filter(({ id }) => sides.some((side) => side.id === id));
  return [...new Map([...first, ...sides].map((ref) => [ref.id, ref])).values()];
}

/** One quote of each witness for a field: the first that supports it. */
function quotesFor(field: string, { evidence }: AgreementRecord): Evidence[] {
  const supporting = evidence.filter(({ supports }) => supports.includes(field));
  return [...Map.groupBy(supporting, ({ witness }) => witness.id).values()].flatMap((pieces) =>
    pieces.slice(0, 1),
  );
}
