import {
  CORRECTION_GROUPS,
  type CorrectionClass,
  type CorrectionGroup,
} from '#schema/apparatus/correction.ts';
import type { Correction } from '#edition/types/edition.ts';

/** The address of each group of corrections. */
export const CORRECTION_PATHS: Readonly<Record<CorrectionGroup, string>> = {
  readings: '/corrections/',
  gaps: '/corrections/gaps/',
  slips: '/corrections/slips/',
};

/** The groups, in the order in which their pages name them. */
export const CORRECTION_GROUP_NAMES = Object.keys(CORRECTION_GROUPS) as CorrectionGroup[];

/** The corrections of one group by class, in the order of the schema; classes without any are left out. */
export function groupCorrections(
  corrections: readonly Correction[],
  group: CorrectionGroup,
): [CorrectionClass, Correction[]][] {
  return CORRECTION_GROUPS[group].flatMap((name): [CorrectionClass, Correction[]][] => {
    const found = corrections.filter((correction) => correction.class === name);
    return found.length === 0 ? [] : [[name, found]];
  });
}

/** Whether a class of corrections is a small error of language, which needs no explanation. */
export const isSlip = (name: CorrectionClass): boolean =>
  name !== 'usage' && CORRECTION_GROUPS.slips.some((slip) => slip === name);

/** How many corrections a group has; what is no error is not counted. */
export function countGroup(corrections: readonly Correction[], group: CorrectionGroup): number {
  const classes: readonly string[] = CORRECTION_GROUPS[group];
  return corrections.filter(({ class: name }) => name !== 'usage' && classes.includes(name)).length;
}
