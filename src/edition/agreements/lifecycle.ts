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
  edition: Pick<Edition, 'agreements' | 'places'>,
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

/** The states between which an agreement is, always in one order: those that signed it, or, where none is told, any. */
function sidesOf(
  agreement: AgreementRecord,
  { agreements, places }: Pick<Edition, 'agreements' | 'places'>,
): Ref[] {
  const countries = new Set(places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const states = (refs: readonly Ref[]) => refs.filter(({ id }) => countries.has(id));
  const all = states(
    agreement.signatories.length > 0
      ? agreement.signatories
      : agreements.flatMap(({ signatories }) => signatories),
  );
  return [...new Map(all.map((ref) => [ref.id, ref])).values()].toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** One quote of each witness for a field: the first that supports it. */
function quotesFor(field: string, { evidence }: AgreementRecord): Evidence[] {
  const supporting = evidence.filter(({ supports }) => supports.includes(field));
  return [...Map.groupBy(supporting, ({ witness }) => witness.id).values()].flatMap((pieces) =>
    pieces.slice(0, 1),
  );
}
