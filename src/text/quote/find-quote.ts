import { countCodePoints, toPointIndex } from '#text/characters/code-points.ts';
import type { Nearest } from './find-nearest.ts';
import { locateFault } from './locate-fault.ts';
import type { Passage } from '#text/passages.ts';
import { findReadings, literalHaystack, spacelessHaystack } from './quote-readings.ts';
import type { Reading, Span, WantedWords } from './quote-readings.ts';

/** How an author identifies words of a source: a W3C TextQuoteSelector whose `exact` may be a list of segments. */
export type QuoteSelector = {
  exact: string | readonly string[];
  prefix?: string | undefined;
  suffix?: string | undefined;
};

/** Quoted words in the source. Offsets are code points of the text; `end` is exclusive. */
type QuoteSegment = { exact: string; start: number; end: number };

/**
 * found: in exactly one place.
 * ambiguous: in several places; `passages` are those where the words may be meant.
 * differs-in-space: the same letters with different white space; `given` is the part of the selector that differs,
 * `actual` the same words as the source has them, for copying.
 * not-found: `nearest` is where the source first differs; `segment`, from 1, is the one at fault when `exact` is a list.
 */
export type QuoteSearch =
  | { outcome: 'found'; passage: string; segments: QuoteSegment[] }
  | { outcome: 'ambiguous'; passages: string[]; occurrences: number }
  | { outcome: 'differs-in-space'; passage: string; given: string; actual: string }
  | { outcome: 'not-found'; nearest: Nearest | null; segment?: number };

/**
 * Finds the one place in a source that a selector identifies. The words must be there letter for letter, within one
 * passage, and in no second place; prefix and suffix must be right before and right after them, and may lie in the
 * passages around. Segments must be in order and must not overlap, in one passage, each only once after the one
 * before it. Never throws.
 *
 * @param text the source as stored
 * @param passages what `splitPassages(text)` returned
 */
export function findQuote(text: string, passages: readonly Passage[], selector: QuoteSelector): QuoteSearch {
  const { exact, prefix = '', suffix = '' } = selector;
  const wanted = { parts: typeof exact === 'string' ? [exact] : [...exact], prefix, suffix };
  const literal = literalHaystack(text, passages);
  const readings = findReadings(literal, wanted);
  const [reading] = readings;
  if (reading) {
    const occurrences = readings.reduce((sum, one) => sum + one.times, 0);
    if (occurrences > 1) {
      const meant = new Set(readings.map((one) => one.passage.id));
      return { outcome: 'ambiguous', passages: [...meant], occurrences };
    }
    const segments = reading.parts.map((span) => toSegment(text, span));
    return { outcome: 'found', passage: reading.passage.id, segments };
  }
  const [spaceless] = findReadings(spacelessHaystack(literal), withoutSpace(wanted));
  if (spaceless) {
    const part = findDifferingPart(text, wanted, spaceless);
    return { outcome: 'differs-in-space', passage: spaceless.passage.id, ...part };
  }
  const { nearest, part } = locateFault(passages, wanted);
  if (typeof exact === 'string') return { outcome: 'not-found', nearest };
  return { outcome: 'not-found', nearest, segment: part };
}

function toSegment(text: string, { from, to }: Span): QuoteSegment {
  const exact = text.slice(from, to);
  const start = toPointIndex(text, from);
  return { exact, start, end: start + countCodePoints(exact) };
}

function withoutSpace({ parts, prefix, suffix }: WantedWords): WantedWords {
  const strip = (words: string) => words.replace(/\s/g, '');
  return { parts: parts.map(strip), prefix: strip(prefix), suffix: strip(suffix) };
}

/** The first part of the selector that has different white space in the source. */
function findDifferingPart(
  text: string,
  wanted: WantedWords,
  reading: Reading,
): { given: string; actual: string } {
  const everywhere = { from: 0, to: text.length };
  const first = reading.parts[0] ?? everywhere;
  const last = reading.parts.at(-1) ?? everywhere;
  const compared = [
    ...wanted.parts.map((given, index) => {
      const span = reading.parts[index] ?? first;
      return { given, actual: sliceWithSpace(text, span, reading.passage, given) };
    }),
    {
      given: wanted.prefix,
      actual: sliceWithSpace(text, { from: reading.prefix.from, to: first.from }, everywhere, wanted.prefix),
    },
    {
      given: wanted.suffix,
      actual: sliceWithSpace(text, { from: last.to, to: reading.suffix.to }, everywhere, wanted.suffix),
    },
  ];
  const differing = compared.find(({ given, actual }) => given !== '' && given !== actual);
  return differing ?? { given: '', actual: '' };
}

/** The words of a span, with the white space around them at each end where the author wrote some. */
function sliceWithSpace(text: string, span: Span, limit: Span, given: string): string {
  const before = /^\s/.test(given) ? (/\s*$/.exec(text.slice(limit.from, span.from))?.[0] ?? '') : '';
  const after = /\s$/.test(given) ? (/^\s*/.exec(text.slice(span.to, limit.to))?.[0] ?? '') : '';
  return before + text.slice(span.from, span.to) + after;
}
