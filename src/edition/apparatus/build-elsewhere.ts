import { mayCoincide } from '#dates/compare-dates.ts';
import { resolveRef, resolveReferences, type BuildContext } from '#edition/build/build-context.ts';
import { buildOptionalDate } from '#edition/build/build-date.ts';
import type { DatedValue, Elsewhere, LifecycleStep } from '#edition/types/edition.ts';
import type { SourceLocation } from '#problems/problem-list.ts';
import type { AuthoredElsewhere } from '#schema/records/elsewhere.ts';
import type { VisitRank } from '#schema/records/event-values.ts';

/** What the record itself states, as far as an outside source can contradict it without an author's saying so. */
interface Stated {
  date: DatedValue | null;
  rank: VisitRank | null;
}

/**
 * What outside sources add to a record, ids resolved and dates parsed. It contradicts the record where the author says
 * so; a day that no reading of the record's date allows, and a rank other than that stated, always do.
 */
export function buildElsewhere(
  context: BuildContext,
  authored: readonly AuthoredElsewhere[],
  stated: Stated,
  location: SourceLocation,
): Elsewhere[] {
  return authored.map((one, index) => {
    const path = ['elsewhere', index];
    const date = buildOptionalDate(one.edtf, location, [...path, 'edtf'], context.problems);
    const person = 'person' in one ? one.person : undefined;
    const { step = null, by = undefined, of = null } = one.what === 'step' ? one : {};
    const isSignature = one.what === 'day' || step === 'signature';
    const differs =
      (isSignature && date !== null && stated.date !== null && !mayCoincide(date, stated.date.date)) ||
      (one.what === 'rank' && isOtherRank(one.value, stated.rank));
    return {
      what: one.what,
      value: one.value ?? null,
      date,
      person:
        person === undefined ? null : resolveRef(context, person, ['person'], location, [...path, 'person']),
      step,
      by:
        by === undefined
          ? null
          : resolveRef(context, by, ['place', 'organization'], location, [...path, 'by']),
      of,
      text: one.text,
      contests: one.contests || differs,
      label: 'outside',
      rule: null,
      references: resolveReferences(context, one.references, location, [...path, 'references']),
    };
  });
}

const isOtherRank = (value: string | undefined, rank: VisitRank | null): boolean =>
  value !== undefined && rank !== null && rank !== 'not stated' && value !== rank;

/** The steps of an agreement's life that outside sources tell. */
export const stepsElsewhere = (elsewhere: readonly Elsewhere[]): LifecycleStep[] =>
  elsewhere.flatMap(({ step, date, by, of, label, rule, references }) =>
    step === null ? [] : [{ step, date, by, of, label, rule, references }],
  );
