import type { FieldPath, ProblemList, SourceLocation } from '#problems/problem-list.ts';
import type { AuthoredAgreement } from '#schema/records/agreement.ts';
import type { AuthoredEvent } from '#schema/records/event.ts';
import { quoteWords } from '#edition/evidence/locate-quotes.ts';
import type { SupportingQuote } from '#edition/validate/facts/validate-facts.ts';
import { kindsSaid, type KindField } from './kind-words.ts';

/** A field that says that the sources do not say something. */
export interface Silence {
  field: KindField;
  path: FieldPath;
  /** The fields of a quote whose words would say it. */
  supports: readonly string[];
}

/** A visit of no stated rank. */
export const listEventSilences = ({ visit }: AuthoredEvent): Silence[] =>
  visit?.rank === 'not stated'
    ? [{ field: 'rank', path: ['visit', 'rank'], supports: ['rank', 'visit'] }]
    : [];

/** An agreement of no stated designation or level. */
export const listAgreementSilences = ({ designation, level }: AuthoredAgreement): Silence[] => [
  ...(designation === 'not stated'
    ? [{ field: 'designation', path: ['designation'], supports: ['designation'] } as const]
    : []),
  ...(level === 'not stated' ? [{ field: 'level', path: ['level'], supports: ['level'] } as const] : []),
];

/** What is "not stated" is not said by a quote that supports it. */
export function validateSilence(
  silences: readonly Silence[],
  quotes: readonly SupportingQuote[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  for (const { field, path, supports } of silences) {
    const quote = quotes.find(
      ({ supports: own, words }) =>
        own.has(field) || (supports.some((one) => own.has(one)) && kindsSaid(field, words).length > 0),
    );
    if (!quote) continue;
    problems.add('quote-disagrees', location, path, {
      field: supports.find((one) => quote.supports.has(one)) ?? field,
      words: quoteWords(quote.segments.join(' … ')),
      said: `the ${field}${kindsSaid(field, quote.words).map((kind) => ` “${kind}”`)}`,
      stated: '"not stated"',
      where: 'in a note',
    });
  }
}
