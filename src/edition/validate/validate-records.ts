import type { SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { AuthoredQuote } from '#schema/quote.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { BuiltRecords } from '#edition/build/build-records.ts';
import type { Evidence } from '#edition/types/edition.ts';
import { listAgreementFacts, listEventFacts, listFigureFacts, SUPPORTABLE } from './facts/record-facts.ts';
import {
  joinQuotes,
  validateFacts,
  validateSupports,
  type Fact,
  type QuotedWords,
  type SupportingQuote,
} from './facts/validate-facts.ts';
import { listAgreementDates, listEventDates, listFigureDates } from './against-quotes/date-claims.ts';
import { validateEventKind } from './against-quotes/spoken-kinds.ts';
import type { Spellings } from './against-quotes/named-facts.ts';
import { Names } from './against-quotes/names.ts';
import { validateDate, validateSays, type DateClaim } from './against-quotes/validate-date.ts';
import { validateNumber } from './against-quotes/validate-number.ts';
import { validateOwnNumbers } from './against-quotes/own-numbers.ts';
import {
  listAgreementSilences,
  listEventSilences,
  validateSilence,
} from './against-quotes/validate-silence.ts';

/** What is held against its words, and the registers whose names these hold. */
export type CheckedContent = Pick<
  ParsedContent,
  'events' | 'agreements' | 'figures' | 'people' | 'places' | 'organizations' | 'offices'
>;

/** Holds every claim of every event, agreement and figure against the words that support it. */
export function validateRecords(parsed: CheckedContent, records: BuiltRecords, problems: ProblemList): void {
  const spellings = collectSpellings(parsed);
  const names = new Names(parsed);
  const evidenced = [...records.events, ...records.agreements, ...records.figures];
  const evidenceOf = new Map(evidenced.map(({ id, evidence }) => [id, evidence]));
  const validate = (
    { id, entry, fields }: { id: string; entry: SourceLocation; fields: OwnFields },
    facts: readonly Fact[],
    dates: readonly DateClaim[],
    supportable: readonly string[],
  ): SupportingQuote[] => {
    validateSupports(fields.quotes, supportable, entry, problems);
    const quotes = joinQuotes(withMissingQuotes(fields.quotes, evidenceOf.get(id) ?? []));
    validateFacts(facts, quotes, entry, problems);
    for (const date of dates) validateDate(date, quotes, entry, problems);
    validateSays(quotes, entry, problems);
    validateOwnNumbers(fields.title, quotes, dates, entry, problems);
    return quotes;
  };
  for (const event of parsed.events) {
    const facts = listEventFacts(event.fields, spellings, names);
    const quotes = validate(event, facts, listEventDates(event.fields), SUPPORTABLE.events);
    validateEventKind(event.fields, quotes, event.entry, problems);
    validateSilence(listEventSilences(event.fields), quotes, event.entry, problems);
  }
  for (const agreement of parsed.agreements) {
    const facts = listAgreementFacts(agreement.fields, spellings, names);
    const quotes = validate(agreement, facts, listAgreementDates(agreement.fields), SUPPORTABLE.agreements);
    validateSilence(listAgreementSilences(agreement.fields), quotes, agreement.entry, problems);
  }
  for (const figure of parsed.figures) {
    const facts = listFigureFacts(figure.fields, spellings);
    const quotes = validate(figure, facts, listFigureDates(figure.fields), SUPPORTABLE.figures);
    validateNumber(figure.fields, quotes, figure.entry, problems);
  }
}

type AuthoredQuotes = Readonly<Record<string, AuthoredQuote>>;
type OwnFields = { quotes: AuthoredQuotes; title?: string };

/** Every spelling of each person, place and organization, as the registers have them. */
export function collectSpellings({
  people,
  places,
  organizations,
}: Pick<CheckedContent, 'people' | 'places' | 'organizations'>): Spellings {
  return new Map(
    [...people, ...places, ...organizations].map(({ id, fields }) => [
      id,
      [fields.name, ...fields.variants.map(({ form }) => form)],
    ]),
  );
}

/**
 * The words quoted by a record. A quote that was not found in its source counts as it was written: it has been
 * reported already, and what it supports is not at fault.
 */
function withMissingQuotes(quotes: AuthoredQuotes, evidence: readonly Evidence[]): QuotedWords[] {
  const found = new Set(evidence.map(({ key }) => key));
  const missing = Object.entries(quotes).filter(([key]) => !found.has(key));
  return [
    ...evidence,
    ...missing.map(([key, { exact, supports, says }]) => ({
      key,
      exact: [exact].flat().join(' '),
      supports,
      says,
      isMissing: true,
    })),
  ];
}
