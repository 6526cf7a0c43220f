import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { Label } from '#schema/values.ts';
import { foldText, containsWords, type FoldedText } from '#text/words/whole-words.ts';
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
  /** When given, a quote that supports the field must pass; where quotes say it together, all that support it. */
  isSaidBy?: (quotes: readonly SupportingQuote[]) => boolean;
  /** What a problem calls `anyOf`, or what `isSaidBy` looks for. */
  expected?: string;
  /** What the words say instead, as a sentence with a space before it. */
  instead?: (quotes: readonly SupportingQuote[]) => string;
}

/** Words of a quote, or of one of its segments, and the fields they support. */
export type QuotedWords = Pick<Evidence, 'key' | 'exact' | 'supports'> & {
  witness?: Pick<Evidence['witness'], 'language'>;
  says?: Evidence['says'] | undefined;
  /** That they were not found in their source. */
  isMissing?: boolean;
};

/** A quote with its segments as one text. */
export interface SupportingQuote {
  key: string;
  /** The segments, each as printed. */
  segments: readonly string[];
  words: FoldedText;
  supports: ReadonlySet<string>;
  /** The language of its source; undefined for a quote that was not found. */
  language: string | undefined;
  /** Whether its words stand in its source. */
  isFound: boolean;
  /** The dates that it says where they are other than those of the record, by field. */
  says: Readonly<Record<string, string | undefined>>;
}

/** Joins the segments of each quote of a record. */
export const joinQuotes = (quoted: readonly QuotedWords[]): SupportingQuote[] =>
  [...Map.groupBy(quoted, ({ key }) => key)].map(([key, segments]) => ({
    key,
    segments: segments.map(({ exact }) => exact),
    words: foldText(segments.map(({ exact }) => exact).join(' ')),
    supports: new Set(segments.flatMap(({ supports }) => supports)),
    language: segments[0]?.witness?.language,
    isFound: segments.every(({ isMissing = false }) => !isMissing),
    says: segments[0]?.says ?? {},
  }));

/**
 * Holds every fact of a record against its quotes. A stated or normalised fact needs a quote that supports its field
 * and, where the fact has words of its own, one that contains them; the segments of a quote count as one text.
 * Words that were not found have been reported: what they fail to say is no second problem.
 * Inferred and outside facts need no quote: their rule or reference is checked where it is resolved.
 */
export function validateFacts(
  facts: readonly Fact[],
  quotes: readonly SupportingQuote[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  for (const fact of facts) {
    const { field, path, label } = fact;
    if (label === 'inferred' || label === 'outside') continue;
    const supporting = quotes.filter(({ supports }) => supports.has(field));
    if (supporting.length === 0) {
      problems.add('fact-unsupported', location, path, { field });
    } else if (!isSaid(fact, supporting) && supporting.every(({ isFound }) => isFound)) {
      const expected = fact.expected ?? fact.anyOf?.map((form) => `“${form}”`).join(' or ') ?? '';
      problems.add('fact-not-in-words', location, path, {
        field,
        expected,
        instead: fact.instead?.(supporting) ?? '',
      });
    }
  }
}

function isSaid({ anyOf, isSaidBy }: Fact, supporting: readonly SupportingQuote[]): boolean {
  const isPrinted =
    !anyOf || supporting.some(({ words }) => anyOf.some((form) => containsWords(words, form)));
  return isPrinted && (!isSaidBy || isSaidBy(supporting));
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
