import type { Corpus, CorpusWord } from '../corpus.ts';
import { LIMITS } from '../limits.ts';
import { foldWord } from '../normalize.ts';
import type { Quotation, QuotedWord } from '../read-quotation.ts';
import type { Span } from './align.ts';

/** A place that words of a quotation were taken from. */
interface Place {
  /** Its spans: several where words between them are left out. */
  spans: Span[];
  /** How much of what the quotation says stands here, in bits; and without names. */
  bits: number;
  plainBits: number;
}

/** A word that makes up more than this share of the texts says nothing. */
const COMMON_SHARE = 1 / 90;
/** Names say little: made-up sentences have them, too. */
const NAME_WEIGHT = 0.3;

/** What a word of a quotation says. */
interface Weight {
  bits: number;
  isName: boolean;
}

/** How much a word of a quotation says, in bits: rare words and numbers much, names little, common words nothing. */
function weigh(corpus: Corpus, quoted: readonly QuotedWord[]): Weight[] {
  return quoted.map(({ word }, index) => {
    const id = corpus.ids.get(foldWord(word)) ?? -1;
    const count = corpus.places[id]?.length ?? 0;
    if (count > Math.max(3, corpus.words.length * COMMON_SHARE)) return { bits: 0, isName: false };
    const isCapital = /^\p{Lu}/u.test(word);
    const isName = id === -1 ? isCapital && index > 0 : corpus.small[id] === false && !/^\p{N}/u.test(word);
    return { bits: corpus.bitsOf(id) * (isName ? NAME_WEIGHT : 1), isName };
  });
}

/** How an explanation of a quotation looks as a whole. */
export interface Explained {
  /** The places that words were taken from, without those of mere turns of phrase. */
  places: Place[];
  /** What share of what the quotation says the places hold. */
  coverage: number;
  /** Whether it is so near to the texts, in one place or several, that it is a quotation, if a changed one. */
  isQuotation: boolean;
}

/** Puts the spans of an explanation together into places, and says how much of the quotation these hold. */
export function findPlaces(corpus: Corpus, { words }: Quotation, spans: readonly Span[]): Explained {
  const weights = weigh(corpus, words);
  const total = weights.reduce((sum, { bits }) => sum + bits, 0);
  const groups: Span[][] = [];
  for (const span of spans) {
    const before = groups.at(-1)?.at(-1);
    const isDeclared = words[span.steps[0]?.quoted ?? -1]?.isAfterGap === true;
    if (before && goesOn(corpus, before, span, isDeclared)) groups.at(-1)?.push(span);
    else groups.push([span]);
  }
  const measured = groups.map((group) => ({ spans: group, ...measure(corpus, words, group, weights) }));
  const [only, ...others] = measured;
  const isFramed =
    only !== undefined &&
    others.length === 0 &&
    only.agreed.has(0) &&
    only.agreed.has(words.length - 1) &&
    only.agreed.size >= words.length * LIMITS.framedShare &&
    only.bits > 0;
  const places = isFramed
    ? measured
    : measured.filter(
        ({ run, bits }) =>
          run >= LIMITS.placeWords && (bits >= LIMITS.placeBits || run >= LIMITS.phraseWords),
      );
  const held = places.reduce((sum, { bits }) => sum + bits, 0);
  const agreed = places.reduce((sum, place) => sum + place.agreed.size, 0);
  const coverage = total === 0 ? 0 : held / total;
  const holdsMost = coverage >= LIMITS.coverage && places.some(({ bits }) => bits >= LIMITS.placeBits);
  const holdsWords =
    agreed >= words.length * LIMITS.wordShare &&
    places.some(({ plainBits }) => plainBits >= LIMITS.placeBits);
  return { places, coverage, isQuotation: isFramed || holdsMost || holdsWords };
}

/** Whether a span goes on where another ended: a little further down or, where words are said to be left out, more. */
function goesOn({ words, blocks }: Corpus, before: Span, after: Span, isDeclared: boolean): boolean {
  const end = before.steps.findLast(({ found }) => found !== null)?.found ?? 0;
  const start = after.steps.find(({ found }) => found !== null)?.found ?? 0;
  const [one, other] = [words[end]?.block, words[start]?.block];
  if (!one || !other || start <= end || one.source !== other.source || one.reading !== other.reading)
    return false;
  const passages = blocks.indexOf(other) - blocks.indexOf(one);
  if (isDeclared) return passages <= 1 && (one.reading === 'published' || passages === 0);
  return passages === 0 && start - end - 1 <= LIMITS.omission;
}

/** Which words of a group agree, how many in a row, and how much they say: those that agree beside others that do. */
function measure(
  { words }: Corpus,
  quoted: readonly QuotedWord[],
  group: readonly Span[],
  weights: readonly Weight[],
): { run: number; bits: number; plainBits: number; agreed: Set<number> } {
  let longest = 0;
  let bits = 0;
  let plainBits = 0;
  let run: number[] = [];
  const agreed = new Set<number>();
  const close = (): void => {
    longest = Math.max(longest, run.length);
    for (const at of run.length > 1 ? run : []) {
      const weight = weights[at];
      bits += weight?.bits ?? 0;
      plainBits += weight?.isName === false ? weight.bits : 0;
    }
    run = [];
  };
  for (const { steps } of group) {
    for (const { quoted: at, found } of steps) {
      if (at === null || found === null || !isSameWord(words[found], quoted[at])) close();
      else {
        run.push(at);
        agreed.add(at);
      }
    }
    close();
  }
  return { run: longest, bits, plainBits, agreed };
}

const isSameWord = (found: CorpusWord | undefined, quoted: QuotedWord | undefined): boolean =>
  found !== undefined &&
  quoted !== undefined &&
  foldWord(found.block.text.slice(found.from, found.to)) === foldWord(quoted.word);
