import type { SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { AuthoredQuote } from '#schema/quote.ts';
import type { ParsedContent } from '#edition/build/parse-content.ts';
import type { BuiltRecords } from '#edition/build/build-records.ts';
import type { Evidence } from '#edition/types/edition.ts';
import {
  listAgreementFacts,
  listEventFacts,
  listFigureFacts,
  SUPPORTABLE,
  type Spellings,
} from './record-facts.ts';
import { validateFacts, validateSupports, type Fact, type QuotedWords } from './validate-facts.ts';

/** Holds every claim of every event, agreement and figure against the words that support it. */
export function validateRecords(parsed: ParsedContent, records: BuiltRecords, problems: ProblemList): void {
  const spellings = collectSpellings(parsed);
  const evidenced = [...records.events, ...records.agreements, ...records.figures];
  const evidenceOf = new Map(evidenced.map(({ id, evidence }) => [id, evidence]));
  const validate = (
    { id, entry, fields }: { id: string; entry: SourceLocation; fields: { quotes: AuthoredQuotes } },
    facts: readonly Fact[],
    supportable: readonly string[],
  ) => {
    validateSupports(fields.quotes, supportable, entry, problems);
    const quoted = withMissingQuotes(fields.quotes, evidenceOf.get(id) ?? []);
    validateFacts(facts, quoted, entry, problems);
  };
  for (const event of parsed.events) {
    validate(event, listEventFacts(event.fields, spellings), SUPPORTABLE.events);
  }
  for (const agreement of parsed.agreements) {
    validate(agreement, listAgreementFacts(agreement.fields, spellings), SUPPORTABLE.agreements);
  }
  for (const figure of parsed.figures) {
    validate(figure, listFigureFacts(figure.fields, spellings), SUPPORTABLE.figures);
  }
}

type AuthoredQuotes = Readonly<Record<string, AuthoredQuote>>;

function collectSpellings({ people, places, organizations }: ParsedContent): Spellings {
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
    ...missing.map(([key, { exact, supports }]) => ({ key, exact: [exact].flat().join(' '), supports })),
  ];
}
