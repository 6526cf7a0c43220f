import { countCodePoints } from '#text/characters/code-points.ts';
import type { Nearest } from './find-nearest.ts';
import { locateFault } from './locate-fault.ts';
import type { Passage } from '#text/passages.ts';
import { findReadings, literalHaystack, spacelessHaystack } from './quote-readings.ts';
import type { Reading, Span, WantedWords } from './quote-readings.ts';

/** What an author wrote to name words of a source: W3C TextQuoteSelector, `exact` in one piece or in segments. */
export type QuoteSelector = {
  exact: string | readonly string[];
  prefix?: string | undefined;
  suffix?: string | undefined;
};

/** A run of the quoted words in the source. Offsets are code points of the text; `end` is exclusive. */
export type QuoteSegment = { exact: string; start: number; end: number };

/**
 * found: there and nowhere else. ambiguous: there, and more than once; `passages` are those in which the words
 * could be meant. differs-in-space: the same letters, other white space; `given` is the part the author wrote
 * that differs, `actual` the same words as the source has them, for copying. not-found: `nearest` shows where
 * the source first differs; `segment`, from 1, says which segment is at fault when `exact` is a list.
 */
export type QuoteSearch =
  | { outcome: 'found'; passage: string; segments: QuoteSegment[] }
  | { outcome: 'ambiguous'; passages: string[]; occurrences: number }
  | { outcome: 'differs-in-space'; passage: string; given: string; actual: string }
  | { outcome: 'not-found'; nearest: Nearest | null; segment?: number };

/**
 * Finds the one place in a source that a selector names. Found means: letter for letter, in one passage, and
 * nowhere else; prefix and suffix, when given, stand right before and right after. Segments stand in order,
 * without overlap, in the one passage that holds them all, and each later one stands there once after the one
 * before it. A quote never crosses passages; its prefix and suffix may. Never throws.
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
  const start = countCodePoints(text.slice(0, from));
  return { exact, start, end: start + countCodePoints(exact) };
}

function withoutSpace({ parts, prefix, suffix }: WantedWords): WantedWords {
  const strip = (words: string) => words.replace(/\s/g, '');
  return { parts: parts.map(strip), prefix: strip(prefix), suffix: strip(suffix) };
}

/** The first part of the selector that the source has with other white space. */
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

/** The words of a span, with the white space around them at those ends where the author wrote some. */
function sliceWithSpace(text: string, span: Span, limit: Span, given: string): string {
  const before = /^\s/.test(given) ? (/\s*$/.exec(text.slice(limit.from, span.from))?.[0] ?? '') : '';
  const after = /\s$/.test(given) ? (/^\s*/.exec(text.slice(span.to, limit.to))?.[0] ?? '') : '';
  return before + text.slice(span.from, span.to) + after;
}
