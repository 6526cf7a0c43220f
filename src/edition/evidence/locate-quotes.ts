import type { FieldPath, SourceLocation, ProblemList } from '#problems/problem-list.ts';
import type { AuthoredQuote } from '#schema/quote.ts';
import { findQuote } from '#text/quote/find-quote.ts';
import type { Nearest } from '#text/quote/find-nearest.ts';
import { SPACES_SHOWN, showSpaces } from '#text/characters/show-spaces.ts';
import { suggestNearest } from '#text/words/suggest.ts';
import type { Evidence, Source, Witness } from '#edition/types/edition.ts';

/** The part of a source that others point to. */
export const toWitness = ({ id, siglum, ink, shortTitle, language, path }: Witness): Witness => ({
  id,
  siglum,
  ink,
  shortTitle,
  language,
  path,
});

/** Words of a source as a problem shows them: in quotation marks, long ones shortened. */
export const quoteWords = (words: string): string =>
  `“${showSpaces(words.length > 120 ? `${words.slice(0, 120)}…` : words)}”`;

/**
 * Finds every quote of an entry in the source it names, and gives its segments as evidence with their offsets.
 * A quote that is not there, there with other spaces, or there more than once is a problem, told at `pathOf` its key.
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
      const near = suggestNearest(quote.source, [...sources.keys()]);
      const suggestion = near ? ` Did you mean "${near}"?` : '';
      const details = { type: 'source', id: quote.source, suggestion };
      problems.add('reference-unknown', location, [...path, 'source'], details);
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
  const search = findQuote(source.text, source.passages, {
    exact: quote.exact,
    ...(quote.prefix === undefined ? {} : { prefix: quote.prefix }),
    ...(quote.suffix === undefined ? {} : { suffix: quote.suffix }),
  });
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
  if (expected === given) return `${which} They stand in ${passage}, but not after the segment before.`;
  return `${which} The nearest passage is ${passage}, ${quoteWords(text)}: it has ${quoteWords(expected)} where the quote has ${quoteWords(given)}.`;
}

/** The witnesses whose words are among the evidence, each once, in the order of their sigla. */
export function witnessesOf(evidence: readonly Evidence[]): Witness[] {
  const bySiglum = new Map(evidence.map(({ witness }) => [witness.siglum, witness]));
  return [...bySiglum.values()].toSorted((a, b) => a.ink - b.ink);
}
