import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { Label } from '#schema/values.ts';
import { foldText, containsWords } from '#text/words/whole-words.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';
import type { Evidence } from '#edition/types/edition.ts';

/** One claim of a record, to be held against the record's quotes. */
export interface Fact {
  /** The word that `supports` uses for the field. */
  field: string;
  path: FieldPath;
  label: Label;
  /** When given, a quote that supports the field must contain one of these. */
  anyOf?: readonly string[];
  /** What a problem calls `anyOf`. */
  expected?: string;
}

/** Words of a quote, or of one of its segments, and the fields they support. */
export type QuotedWords = Pick<Evidence, 'key' | 'exact' | 'supports'>;

/**
 * Holds every fact of a record against its quotes. A stated or normalised fact needs a quote that supports its field
 * and, where the fact has words of its own, one that contains them; the segments of a quote count as one text.
 * Inferred and outside facts need no quote: their rule or reference is checked where it is resolved.
 */
export function validateFacts(
  facts: readonly Fact[],
  quoted: readonly QuotedWords[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  const quotes = [...Map.groupBy(quoted, ({ key }) => key).values()].map((segments) => ({
    words: foldText(segments.map(({ exact }) => exact).join(' ')),
    supports: new Set(segments.flatMap(({ supports }) => supports)),
  }));
  for (const { field, path, label, anyOf, expected } of facts) {
    if (label === 'inferred' || label === 'outside') continue;
    const supporting = quotes.filter(({ supports }) => supports.has(field));
    if (supporting.length === 0) {
      problems.add('fact-unsupported', location, path, { field });
    } else if (anyOf && !supporting.some(({ words }) => anyOf.some((form) => containsWords(words, form)))) {
      const forms = expected ?? anyOf.map((form) => `“${form}”`).join(' or ');
      problems.add('fact-not-in-words', location, path, { field, expected: forms });
    }
  }
}

/** Every `supports` of a quote must name a field of the record's kind, one of `known`. */
export function validateSupports(
  quotes: Readonly<Record<string, { supports: readonly string[] }>>,
  known: readonly string[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  for (const [key, { supports }] of Object.entries(quotes)) {
    for (const [index, field] of supports.entries()) {
      if (known.includes(field)) continue;
      const details = { field, suggestion: didYouMean(field, known), known: known.join(', ') };
      problems.add('support-unknown', location, ['quotes', key, 'supports', index], details);
    }
  }
}
