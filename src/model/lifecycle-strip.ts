import { LIFECYCLE_STEPS } from '#schema/agreement.ts';
import type { AgreementRecord, Edition, Evidence, LifecycleStep, Ref } from './edition.ts';

/** One place of the strip: a step, of one side where each side takes it, and what is known of it. */
export interface StripStep {
  step: LifecycleStep['step'];
  side: Ref | null;
  /** What is told of the step, the sources first; empty where nothing is known. */
  known: LifecycleStep[];
  /** The words of the sources that prove it. */
  evidence: Evidence[];
}

/** Instruments of which every step is shown, known or not. */
const IN_FULL: readonly AgreementRecord['designation'][] = ['treaty', 'agreement', 'protocol', 'contract'];

/**
 * The life of an agreement, step by step, in the order in which steps are taken. Of a single treaty or agreement
 * every step is there; of drafts, memoranda, and what stands for several documents only what is known.
 */
export function buildLifecycleStrip(
  agreement: AgreementRecord,
  edition: Pick<Edition, 'agreements' | 'places'>,
): StripStep[] {
  const steps = LIFECYCLE_STEPS.flatMap((step) => {
    const known = agreement.lifecycle.filter((one) => one.step === step);
    const evidence = step === 'signature' ? provingSignature(agreement) : [];
    if (step !== 'ratification') return [{ step, side: null, known, evidence }];
    return splitBySide(step, known, sidesOf(agreement, edition));
  });
  const isInFull =
    IN_FULL.includes(agreement.designation) &&
    !agreement.several &&
    agreement.parts.length === 0 &&
    agreement.status !== 'counted';
  return isInFull ? steps : steps.filter(({ known }) => known.length > 0);
}

/** Each side's own place for a step that each side takes, and one more for what is told of no side. */
function splitBySide(step: StripStep['step'], known: LifecycleStep[], sides: readonly Ref[]): StripStep[] {
  const ofNone = known.filter(({ by }) => !sides.some(({ id }) => id === by?.id));
  const places = sides.map((side) => ({
    step,
    side,
    known: known.filter(({ by }) => by?.id === side.id),
    evidence: [],
  }));
  return ofNone.length > 0 || places.length === 0
    ? [{ step, side: null, known: ofNone, evidence: [] }, ...places.filter((place) => place.known.length > 0)]
    : places;
}

/** The states between which an agreement is: those that signed it, or, where no signatory is told, those that signed any. */
function sidesOf(
  agreement: AgreementRecord,
  { agreements, places }: Pick<Edition, 'agreements' | 'places'>,
): Ref[] {
  const countries = new Set(places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const states = (refs: readonly Ref[]) => refs.filter(({ id }) => countries.has(id));
  if (agreement.signatories.length > 0) return states(agreement.signatories);
  const all = states(agreements.flatMap(({ signatories }) => signatories));
  return [...new Map(all.map((ref) => [ref.id, ref])).values()].toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** One quote of each witness for the day of signature: the first that supports it. */
function provingSignature({ evidence }: AgreementRecord): Evidence[] {
  const proving = evidence.filter(({ supports }) => supports.includes('signed'));
  return [...Map.groupBy(proving, ({ witness }) => witness.id).values()].flatMap((pieces) =>
    pieces.slice(0, 1),
  );
}
