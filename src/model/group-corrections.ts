import { CORRECTION_CLASSES, type CorrectionClass } from '#schema/correction.ts';
import type { Correction } from './edition.ts';

/** Corrections by class, in the order in which the classes are declared; classes without any are left out. */
export function groupCorrections(corrections: readonly Correction[]): [CorrectionClass, Correction[]][] {
  return CORRECTION_CLASSES.flatMap((name): [CorrectionClass, Correction[]][] => {
    const found = corrections.filter((correction) => correction.class === name);
    return found.length === 0 ? [] : [[name, found]];
  });
}
