import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { AuthoredQuote } from '#schema/quote.ts';
import { findQuote } from '#text/quote/find-quote.ts';
import type { Nearest } from '#text/quote/find-nearest.ts';
import { SPACES_SHOWN, showSpaces } from '#text/characters/show-spaces.ts';
import { addUnknown } from '#edition/build/build-context.ts';
import type { Evidence, Source, Witness } from '#edition/types/edition.ts';

/** A source reduced to what evidence says about it. */
export const toWitness = ({ id, siglum, ink, shortTitle, language, path }: Witness): Witness => ({
  id,
  siglum,
  ink,
  shortTitle,
  language,
  path,
});

/** Words of a source as a problem shows them: in quotation marks, their spaces made visible, cut after 120 characters. */
export const quoteWords = (words: string): string =>
  `“${showSpaces(words.length > 120 ? `${words.slice(0, 120)}…` : words)}”`;

/**
 * Finds every quote of an entry in the source it names; the evidence is its segments with their offsets. A quote that
 * is not found, found with different spaces, or found more than once becomes a problem at the field `pathOf(key)`.
 */
export function locateQuotes(
  quotes: Readonly<Record<string, AuthoredQuote>>,
  sources: ReadonlyMap<string, Source>,
  location: SourceLocation,
  problems: ProblemList,
  pathOf: (key: string) => FieldPath = (key) => ['quotes', key],
): Evidence[] {
  return Object.entries(quotes).flatMap(([key, quote]) => {
    const path = pathOf(key);
    const source = sources.get(quote.source);
    if (!source) {
      const unknown = { type: 'source', id: quote.source, ids: sources.keys() };
      addUnknown(problems, unknown, location, [...path, 'source']);
      return [];
    }
    return locateQuote(key, quote, source, location, [...path, 'exact'], problems);
  });
}

function locateQuote(
  key: string,
  quote: AuthoredQuote,
  source: Source,
  location: SourceLocation,
  path: FieldPath,
  problems: ProblemList,
): Evidence[] {
  const given = Array.isArray(quote.exact) ? quote.exact.join(' … ') : quote.exact;
  const details = { words: quoteWords(given), source: `${source.id} (${source.siglum})` };
  const search = findQuote(source.text, source.passages, quote);
  switch (search.outcome) {
    case 'found':
      return search.segments.map((segment) => ({
        key,
        witness: toWitness(source),
        passage: search.passage,
        ...segment,
        supports: quote.supports,
      }));
    case 'differs-in-space':
      problems.add('quote-differs-only-in-space', location, path, {
        words: quoteWords(search.given),
        source: details.source,
        actual: quoteWords(search.actual),
        spaces: SPACES_SHOWN,
      });
      return [];
    case 'ambiguous':
      problems.add('quote-ambiguous', location, path, {
        ...details,
        count: String(search.occurrences),
        passages: search.passages.join(', '),
      });
      return [];
    case 'not-found': {
      const hint = search.nearest ? describeNearest(search.nearest, search.segment) : '';
      problems.add('quote-not-found', location, path, { ...details, nearest: hint });
      return [];
    }
  }
}

function describeNearest({ passage, text, expected, given }: Nearest, segment: number | undefined): string {
  const which = segment === undefined ? '' : ` (segment ${segment})`;
  if (expected === given) return `${which} The words are in ${passage}, but not after the segment before.`;
  return `${which} The nearest passage is ${passage}, ${quoteWords(text)}: it has ${quoteWords(expected)} where the quote has ${quoteWords(given)}.`;
}

/** The witnesses whose words are among the evidence, each once, in the order of their sigla. */
export function witnessesOf(evidence: readonly Evidence[]): Witness[] {
  const bySiglum = new Map(evidence.map(({ witness }) => [witness.siglum, witness]));
  return [...bySiglum.values()].toSorted((a, b) => a.ink - b.ink);
}
