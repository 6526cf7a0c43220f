import {
  CORRECTION_GROUPS,
  type CorrectionClass,
  type CorrectionGroup,
} from '#schema/apparatus/correction.ts';
import type { Correction } from '#edition/types/edition.ts';

/** The corrections of one group by class, in the order in which the classes are declared; empty classes are left out. */
export function groupCorrections(
  corrections: readonly Correction[],
  group: CorrectionGroup,
): [CorrectionClass, Correction[]][] {
  return CORRECTION_GROUPS[group].flatMap((name): [CorrectionClass, Correction[]][] => {
    const found = corrections.filter((correction) => correction.class === name);
    return found.length === 0 ? [] : [[name, found]];
  });
}

/** How many corrections a group holds. */
export function countGroup(corrections: readonly Correction[], group: CorrectionGroup): number {
  const classes: readonly string[] = CORRECTION_GROUPS[group];
  return corrections.filter((correction) => classes.includes(correction.class)).length;
}
