import { supportOf } from '#edition/agreements/lifecycle.ts';
import type { AuthoredAgreement } from '#schema/records/agreement.ts';
import type { AuthoredEvent } from '#schema/records/event.ts';
import type { AuthoredFigure } from '#schema/records/figure.ts';
import type { AuthoredDate } from '#schema/values.ts';
import type { DateClaim } from './validate-date.ts';

/** The dates that an event gives. */
export const listEventDates = ({ date }: AuthoredEvent): DateClaim[] => toClaims(date, 'date');

/** The dates that a figure gives. */
export const listFigureDates = ({ asOf }: AuthoredFigure): DateClaim[] => toClaims(asOf, 'asOf');

/** The dates that an agreement gives: of its signature, and of the steps of its life. */
export function listAgreementDates({ signed, lifecycle }: AuthoredAgreement): DateClaim[] {
  return [
    ...toClaims(signed, 'signed'),
    ...lifecycle.flatMap(({ step, date, words, label }, index): DateClaim[] => {
      if (date === undefined) return [];
      const path = ['lifecycle', index];
      const paths = { path: [...path, 'date'], wordsPath: [...path, 'words'] };
      return [{ field: supportOf(step), ...paths, edtf: date, words, label }];
    }),
  ];
}

const toClaims = (date: AuthoredDate | undefined, field: string): DateClaim[] =>
  date === undefined
    ? []
    : [
        {
          field,
          path: [field, 'edtf'],
          wordsPath: [field, 'words'],
          edtf: date.edtf,
          words: date.words,
          label: date.label,
        },
      ];
