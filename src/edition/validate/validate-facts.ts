import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { Label } from '#schema/values.ts';
import { foldText, containsWords } from '#text/words/folded-words.ts';
import { suggestNearest } from '#text/words/suggest.ts';
import type { Evidence } from '#edition/types/edition.ts';

/** One thing a record claims, to be held against the record's quotes. */
export interface Fact {
  /** The word that `supports` uses for the field. */
  field: string;
  path: FieldPath;
  label: Label;
  /** When given, a quote that supports the field must hold one of these. */
  anyOf?: readonly string[];
  /** What to call `anyOf` in a problem. */
  expected?: string;
}

/** The words of each quote, its segments joined by a space, with the fields it supports. */
function joinSegments(evidence: readonly Evidence[]): { words: string; supports: readonly string[] }[] {
  const quotes = new Map<string, { words: string; supports: readonly string[] }>();
  for (const { key, exact, supports } of evidence) {
    const before = quotes.get(key);
    quotes.set(key, { words: before ? `${before.words} ${exact}` : exact, supports });
  }
  return [...quotes.values()];
}

/**
 * Holds every fact of a record against its quotes. A stated or normalised fact needs a quote that supports its
 * field, and where the fact has words of its own, one that holds them. Inferred and outside facts are judged
 * by their rule and references, where they are resolved.
 */
export function validateFacts(
  facts: readonly Fact[],
  evidence: readonly Evidence[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  const quotes = joinSegments(evidence).map(({ words, supports }) => ({ words: foldText(words), supports }));
  for (const { field, path, label, anyOf, expected } of facts) {
    if (label === 'inferred' || label === 'outside') continue;
    const supporting = quotes.filter(({ supports }) => supports.includes(field));
    if (supporting.length === 0) {
      problems.add('fact-unsupported', location, path, { field });
    } else if (anyOf && !supporting.some(({ words }) => anyOf.some((form) => containsWords(words, form)))) {
      const forms = expected ?? anyOf.map((form) => `“${form}”`).join(' or ');
      problems.add('fact-not-in-words', location, path, { field, expected: forms });
    }
  }
}

/** Refuses a `supports` that names no field of the record's kind. */
export function validateSupports(
  quotes: Readonly<Record<string, { supports: readonly string[] }>>,
  known: readonly string[],
  location: SourceLocation,
  problems: ProblemList,
): void {
  for (const [key, { supports }] of Object.entries(quotes)) {
    for (const [index, field] of supports.entries()) {
      if (known.includes(field)) continue;
      const near = suggestNearest(field, [...known]);
      const suggestion = near ? ` Did you mean "${near}"?` : '';
      const details = { field, suggestion, known: known.join(', ') };
      problems.add('support-unknown', location, ['quotes', key, 'supports', index], details);
    }
  }
}
