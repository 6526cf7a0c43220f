import type { SourceLocation } from '#problems/problem-list.ts';
import type { AuthoredQuote } from '#schema/quote.ts';
import type { AuthoredLink, Label } from '#schema/values.ts';
import type { BuildContext } from '#edition/build/build-context.ts';
import type { Evidence, Evidenced, Source } from '#edition/types/edition.ts';
import { validateFacts, validateSupports, type Fact } from '#edition/validate/validate-facts.ts';
import { locateQuotes, witnessesOf } from './locate-quotes.ts';

/** What a builder is given besides the context: the sources to look into. */
export interface RecordContext extends BuildContext {
  sources: ReadonlyMap<string, Source>;
}

/** The claims a list of links makes: each stated one is named, by one of its spellings, in a supporting quote. */
export function linkFacts(context: BuildContext, links: readonly AuthoredLink[], field: string): Fact[] {
  return links.map((link, index) => ({
    field,
    path: [field, index],
    label: link.label,
    ...namesOf(context, link.id),
  }));
}

function namesOf(context: BuildContext, id: string): Pick<Fact, 'anyOf' | 'expected'> {
  const forms = context.forms.get(id);
  return forms ? { anyOf: forms, expected: `“${forms[0]}” or another spelling of ${id}` } : {};
}

/** A claim without words of its own: some quote supports the field. */
export const plainFact = (field: string, label: Label = 'stated'): Fact => ({ field, path: [field], label });

/**
 * Locates the quotes of a record and holds its claims against them. Notes come later, when all are built;
 * the list is filled in place.
 */
export function attachEvidence(
  context: RecordContext,
  quotes: Readonly<Record<string, AuthoredQuote>>,
  facts: readonly Fact[],
  supportable: readonly string[],
  location: SourceLocation,
): Evidenced {
  validateSupports(quotes, supportable, location, context.problems);
  const evidence: Evidence[] = locateQuotes(quotes, context.sources, location, context.problems);
  // A quote that was not found has already been reported: what it would have supported is judged by its own words.
  const checked = [...evidence, ...missingEvidence(quotes, evidence)];
  validateFacts(facts, checked, location, context.problems);
  return { evidence, witnesses: witnessesOf(evidence), notes: [] };
}

function missingEvidence(
  quotes: Readonly<Record<string, AuthoredQuote>>,
  evidence: readonly Evidence[],
): Evidence[] {
  const found = new Set(evidence.map(({ key }) => key));
  return Object.entries(quotes).flatMap(([key, { exact, supports }]) => {
    if (found.has(key)) return [];
    const words = Array.isArray(exact) ? exact.join(' ') : exact;
    return [{ key, exact: words, supports } as unknown as Evidence];
  });
}
