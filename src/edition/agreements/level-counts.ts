import { soleYearOf } from '#dates/years-of.ts';
import type { AgreementRecord } from '#edition/types/edition.ts';
import { LEVELS } from '#schema/records/agreement.ts';

/** The agreements of one level. */
export interface LevelAgreements {
  level: AgreementRecord['levels'][number];
  agreements: {
    /** The year in which it was signed or began; null where that is not known. */
    year: number | null;
    /** Whether no source states the level. */
    isInferred: boolean;
  }[];
}

/** Agreements by level, in the order of the schema, those of several levels under each; levels without any left out. */
export const countPerLevel = (agreements: readonly AgreementRecord[]): LevelAgreements[] =>
  LEVELS.map((level) => ({
    level,
    agreements: agreements
      .filter(({ levels }) => levels.includes(level))
      .map(({ date, levelBasis }) => ({
        year: date && soleYearOf(date.date),
        isInferred: levelBasis !== null && levelBasis.label !== 'stated',
      })),
  })).filter((row) => row.agreements.length > 0);
