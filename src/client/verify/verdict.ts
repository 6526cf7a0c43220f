import { applyCorrections, type Block, type Corpus } from './corpus.ts';
import { alignQuotation } from './find/align.ts';
import { compareSpan, type Comparison } from './find/compare.ts';
import { findInARow } from './find/find-exact.ts';
import { listLikelyWords } from './find/likely-passages.ts';
import { findPlaces } from './find/places.ts';
import { LIMITS } from './limits.ts';
import { cleanText, foldApostrophes, foldSigns, foldWord } from './normalize.ts';
import { readQuotation, type Quotation } from './read-quotation.ts';

/**
 * What a quotation is.
 * verified: its words stand in the texts as published. corrected: they stand there as the editors correct them.
 * own: they are words of the edition, and of no text. altered: words of one place, changed. joined: words of several
 * places, put together. absent: nothing that could be called a quotation of these texts. empty: no words at all.
 */
export type Outcome = 'verified' | 'corrected' | 'own' | 'altered' | 'joined' | 'absent' | 'empty';

/** What the check has to say of a quotation. */
export interface Verdict {
  outcome: Outcome;
  /** Where its words stand: all places of the whole, or the place of each part; for absent, of parts that do stand there. */
  found: Comparison[];
  /** Whether it has so few words that little can be said. */
  isShort: boolean;
  /** Whether it was too long, and only its beginning was looked at. */
  isCut: boolean;
}

/** The texts a quotation is held against: as published, as corrected, and the words of the edition itself. */
export interface Corpora {
  published: Corpus;
  corrected: Corpus;
  own: Corpus;
}

/**
 * Judges a quotation. It works in small steps, after each of which it lets go, so that a browser stays quick; the result
 * is what the generator returns.
 */
export function* verifyQuotation(pasted: string, corpora: Corpora): Generator<void, Verdict> {
  const quotation = readQuotation(cut(pasted), (word) => corpora.published.ids.has(foldWord(word)));
  const isShort = quotation.words.length < LIMITS.fewWords;
  const verdict = (outcome: Outcome, found: Comparison[]): Verdict => ({
    outcome,
    found,
    isShort,
    isCut: pasted.length > LIMITS.letters,
  });
  if (quotation.words.length === 0) return verdict('empty', []);
  const isWhole = quotation.words.every(({ isAfterGap }) => !isAfterGap);
  const inARow = isWhole ? yield* findInARow(corpora.published, quotation) : [];
  const exact = inARow.filter(({ isSame }) => isSame);
  if (exact.length > 0) return verdict('verified', exact);
  for (const [outcome, corpus] of [
    ['corrected', corpora.corrected],
    ['own', corpora.own],
  ] as const) {
    const found = isWhole ? (yield* findInARow(corpus, quotation)).filter(({ isSame }) => isSame) : [];
    if (found.length > 0) {
      // What differs is seen beside the words as published.
      const beside = outcome === 'corrected' ? yield* explain(corpora.published, quotation) : null;
      return verdict(outcome, beside?.found.length === 1 ? beside.found : found);
    }
    yield;
  }
  if (isShort) return inARow.length > 0 ? verdict('altered', inARow) : verdict('absent', []);
  const published = yield* explain(corpora.published, quotation);
  if (published.outcome === 'verified' || published.outcome === 'corrected')
    return verdict(published.outcome, published.found);
  if (corpora.own.words.length > 0) {
    const own = yield* explain(corpora.own, quotation);
    const isBetter =
      own.coverage >= LIMITS.ownCoverage && own.coverage > published.coverage + LIMITS.ownMargin;
    if (isBetter && own.found.length === 1) return verdict('own', own.found);
  }
  return verdict(published.outcome, published.found);
}

/** The beginning of what was pasted, as far as it is looked at: to the end of a word. */
const cut = (pasted: string): string =>
  pasted.length <= LIMITS.letters ? pasted : pasted.slice(0, LIMITS.letters).replace(/(\s)\S{1,100}$/, '$1');

/** The verdict on a quotation from the best explanation of its words by one corpus. */
function* explain(
  corpus: Corpus,
  quotation: Quotation,
): Generator<void, { outcome: Outcome; found: Comparison[]; coverage: number }> {
  const columns = yield* listLikelyWords(corpus, quotation.words);
  yield;
  const spans = yield* alignQuotation(corpus, quotation.words, columns);
  yield;
  const { places, coverage, isQuotation } = findPlaces(corpus, quotation, spans);
  const found: Comparison[] = [];
  for (const { spans: own } of places) {
    yield;
    const comparison = compareSpan(corpus, quotation, own);
    if (comparison) found.push(comparison);
  }
  const [only] = found;
  if (!only || !isQuotation) return { outcome: 'absent', found, coverage };
  if (found.length > 1) return { outcome: 'joined', found, coverage };
  const [place] = places;
  const all = spans.length > 0 && place ? holdsAll(quotation, place.spans) : false;
  if (!all) {
    // Words of the quotation that stand nowhere near: shown as what it adds.
    const whole = compareSpan(corpus, quotation, withRest(quotation, place?.spans ?? []));
    return { outcome: 'altered', found: [whole ?? only], coverage };
  }
  if (only.isSame) return { outcome: 'verified', found, coverage };
  return { outcome: (yield* isCorrected(quotation, only)) ? 'corrected' : 'altered', found, coverage };
}

/** Whether each word of a quotation is in some step of a place. */
const holdsAll = (quotation: Quotation, spans: Parameters<typeof withRest>[1]): boolean =>
  new Set(spans.flatMap(({ steps }) => steps.flatMap(({ quoted }) => quoted ?? []))).size ===
  quotation.words.length;

/** The spans of a place with the words of the quotation that are in none, as added. */
function withRest(
  { words }: Quotation,
  spans: readonly { steps: { quoted: number | null; found: number | null }[]; isAfterGap: boolean }[],
) {
  const steps = spans.flatMap((one) => one.steps);
  const rest: typeof steps = [];
  let next = 0;
  for (const step of steps) {
    if (step.quoted !== null) {
      while (next < step.quoted) rest.push({ quoted: next++, found: null });
      next = step.quoted + 1;
    }
    rest.push(step);
  }
  while (next < words.length) rest.push({ quoted: next++, found: null });
  return [{ steps: rest, isAfterGap: false }];
}

/** Whether a quotation is what the corrected reading prints, of some of its corrections or all; lets go after each try. */
function* isCorrected(quotation: Quotation, { blocks, from, to }: Comparison): Generator<void, boolean> {
  const [block] = blocks;
  const passage = block?.passage;
  if (!block || !passage?.corrected || blocks.length > 1) return false;
  const touched = passage.corrected.filter(([start, end]) => end >= from && start <= to);
  if (touched.length === 0 || touched.length > MAX_CORRECTIONS) return false;
  const wanted = fold(quotation.text);
  // Each of them may have been made, or not.
  for (let made = 1; made < 2 ** touched.length; made += 1) {
    const chosen = new Set(touched.filter((_, index) => (made >> index) & 1).map(([start]) => start));
    const corrected = applyCorrections(passage, (start) => chosen.has(start));
    if (fold(corrected).includes(wanted)) return true;
    yield;
  }
  return false;
}

/** Of more corrections not every choice is tried. */
const MAX_CORRECTIONS = 8;

/** A text without what makes no difference, and without the signs at its ends that say nothing. */
const fold = (text: string): string =>
  foldSigns(foldApostrophes(cleanText(text))).replace(/^[\s"'(),.:;-]+|[\s"'(),.:;-]+$/gu, '');

/** The words of a comparison as they stand in the texts. */
export const wordsOf = ({ blocks, from, to }: { blocks: Block[]; from: number; to: number }): string =>
  blocks
    .map(({ text }, index) =>
      text.slice(index === 0 ? from : 0, index === blocks.length - 1 ? to : undefined),
    )
    .join('\n\n');
