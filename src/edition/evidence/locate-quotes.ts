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
      const meant = [...sources.values()].find(({ siglum }) => siglum === quote.source.toUpperCase());
      const hint = meant && { hint: ` Did you mean "${meant.id}"?` };
      const unknown = { type: 'source', id: quote.source, ids: sources.keys(), ...hint };
      addUnknown(problems, unknown, location, [...path, 'source']);
      return [];
    }
    return locateQuote(key, quote, source, sources, location, [...path, 'exact'], problems);
  });
}

function locateQuote(
  key: string,
  quote: AuthoredQuote,
  source: Source,
  sources: ReadonlyMap<string, Source>,
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
        ...(quote.says && { says: quote.says }),
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
      const hint =
        describeElsewhere(quote, source, sources) ??
        (search.nearest ? describeNearest(search.nearest, search.segment) : '');
      problems.add('quote-not-found', location, path, { ...details, nearest: hint });
      return [];
    }
  }
}

const IN_QUOTATION_MARKS = /^[“”„«‘‚"](.+)[“”»‘’"]$/su;

/** Where the words stand, if without the marks around them, or in another source; null when they stand nowhere. */
function describeElsewhere(
  quote: AuthoredQuote,
  source: Source,
  sources: ReadonlyMap<string, Source>,
): string | null {
  const inside =
    [quote.exact].flat().length === 1 && IN_QUOTATION_MARKS.exec([quote.exact].flat().join())?.[1];
  const bare = typeof inside === 'string' ? findIn(source, { ...quote, exact: inside }) : null;
  if (bare !== null) return ` Without the quotation marks around them the words stand in ${bare}.`;
  for (const other of sources.values()) {
    const passage = other === source ? null : findIn(other, quote);
    if (passage !== null) {
      return ` These words stand in ${other.siglum}, ${passage}: if that source is meant, write "source: ${other.id}".`;
    }
  }
  return null;
}

/** The passage of a source in which a quote stands; null when it does not stand there, or more than once. */
function findIn({ text, passages }: Source, quote: AuthoredQuote): string | null {
  if (![quote.exact].flat().every((words) => text.includes(words))) return null;
  const search = findQuote(text, passages, quote);
  return search.outcome === 'found' ? search.passage : null;
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
