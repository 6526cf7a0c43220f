import { FRACTION_WORDS, NUMBER_WORDS, SCALE_WORDS } from './number-words.ts';

/** A number in a text: its possible values (one, unless its signs can be read two ways), and where it stands. */
export interface FoundNumber {
  values: readonly number[];
  /** UTF-16 indexes; `end` is exclusive. */
  start: number;
  end: number;
}

interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Digits with their signs for thousands and decimals, a word, or a fraction. */
const PIECE =
  /(?:(?<![\p{L}\p{N}]\s*)[-−](?=\d))?\d+(?:[.,'’\u00a0\u2009\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?|[½¼¾]|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)?/gu;

/** The numbers of a text, in digits or words, each with the scale that follows it ("2.5 million"), in order. */
export function findNumbers(text: string): FoundNumber[] {
  const pieces: Piece[] = Array.from(text.matchAll(PIECE), ({ 0: word, index }) => ({
    text: word.toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/g, 'ʼ'),
    start: index,
    end: index + word.length,
  }));
  const found: FoundNumber[] = [];
  for (let at = 0; at < pieces.length;) {
    const read = readNumber(text, pieces, at);
    const last = found.at(-1);
    if (read && last && isContinuation(text, last, read.number)) found.splice(-1, 1, join(last, read.number));
    else if (read) found.push(read.number);
    at = Math.max(read?.next ?? 0, at + 1);
  }
  return found;
}

/** "two million" and "three hundred thousand", which are one number: the second is in words, and fits into the first. */
function isContinuation(text: string, before: FoundNumber, { values, start, end }: FoundNumber): boolean {
  const [value = 0] = before.values;
  const [more = Infinity] = values;
  const between = text.slice(before.end, start);
  return /^(?: | and )$/.test(between) && !/\d/.test(text.slice(start, end)) && more < placeOf(value);
}

/** The largest thousand, million or billion that a number is a multiple of; 0 where it is none. */
const placeOf = (value: number): number =>
  [1e12, 1e9, 1e6, 1e3].find((place) => value >= place && value % place === 0) ?? 0;

const join = (before: FoundNumber, after: FoundNumber): FoundNumber => ({
  values: [(before.values[0] ?? 0) + (after.values[0] ?? 0)],
  start: before.start,
  end: after.end,
});

/** Whether nothing but white space, a hyphen or a full stop of an abbreviation stands between two pieces. */
const isNext = (text: string, before: Piece | undefined, piece: Piece | undefined): piece is Piece =>
  piece !== undefined && before !== undefined && /^(?:\s*|-|\.\s)$/.test(text.slice(before.end, piece.start));

function readNumber(
  text: string,
  pieces: readonly Piece[],
  at: number,
): { number: FoundNumber; next: number } | null {
  const first = pieces[at];
  if (!first) return null;
  const digits = /^[-−]?\d/.test(first.text);
  const read = digits ? { values: valuesOfDigits(first.text), next: at + 1 } : readWords(text, pieces, at);
  if (!read) return null;
  let { values, next } = read;
  // "2½"
  const fraction = FRACTION_WORDS.get(pieces[next]?.text ?? '');
  if (digits && fraction !== undefined && pieces[next]?.text.length === 1) {
    values = values.map((value) => value + fraction);
    next += 1;
  }
  const half = ['and', 'a', 'half'].every((word, index) => pieces[next + index]?.text === word);
  if (half) {
    values = values.map((value) => value + 0.5);
    next += 3;
  }
  for (let scale = scaleAt(text, pieces, next); scale !== null; scale = scaleAt(text, pieces, next)) {
    const factor = scale;
    values = values.map((value) => Number((value * factor).toPrecision(15)));
    next += 1;
  }
  return { number: { values, start: first.start, end: pieces[next - 1]?.end ?? first.end }, next };
}

function scaleAt(text: string, pieces: readonly Piece[], at: number): number | null {
  let piece = pieces[at];
  if (!isNext(text, pieces[at - 1], piece)) return null;
  // "half a million"
  if (piece.text === 'a') piece = pieces[at + 1] ?? piece;
  const factor = SCALE_WORDS.get(piece.text);
  if (factor === undefined) return null;
  // A letter alone ("m", "b", "k") is a scale only right at the digits.
  return piece.text.length === 1 && text[piece.start - 1] === ' ' ? null : factor;
}

/** A number in words: "two", "twenty-five", "one hundred and thirty", "half", "двадцать пять", "бисту панҷ". */
function readWords(
  text: string,
  pieces: readonly Piece[],
  at: number,
): { values: number[]; next: number } | null {
  const fraction = FRACTION_WORDS.get(pieces[at]?.text ?? '');
  if (fraction !== undefined) {
    const next =
      pieces[at + 1]?.text === 'a' && SCALE_WORDS.has(pieces[at + 2]?.text ?? '') ? at + 2 : at + 1;
    return { values: [fraction], next };
  }
  let total = 0;
  let next = at;
  for (; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (!piece || (next > at && !isNext(text, pieces[next - 1], piece))) break;
    const value = NUMBER_WORDS.get(piece.text);
    const scale = SCALE_WORDS.get(piece.text);
    const isJoin =
      /^(?:and|у|ва)$/.test(piece.text) && next > at && NUMBER_WORDS.has(pieces[next + 1]?.text ?? '');
    if (isJoin && total >= 20) continue;
    if (scale === 100 && total < 10) total = (total || 1) * 100;
    else if (value === undefined || (total > 0 && value >= lowestPlace(total))) break;
    else if (value === 12 && total === 1) total = 12;
    else total += value;
  }
  const first = pieces[at]?.text ?? '';
  // An article alone is no number; before a scale it is one.
  const isArticle = /^(?:a|an|no|both|couple)$/.test(first) && next === at + 1;
  if (
    next === at ||
    (isArticle && !SCALE_WORDS.has(pieces[next]?.text ?? '') && first !== 'couple' && first !== 'both')
  ) {
    return bareScale(pieces, at);
  }
  return { values: [total], next };
}

/** "тысяча", "миллион": one of it, where no number stands before. */
function bareScale(pieces: readonly Piece[], at: number): { values: number[]; next: number } | null {
  const piece = pieces[at]?.text ?? '';
  const factor = SCALE_WORDS.get(piece);
  return factor !== undefined && piece.length >= 3 ? { values: [factor], next: at + 1 } : null;
}

const lowestPlace = (total: number): number => (total % 100 === 0 ? 100 : total % 10 === 0 ? 10 : 1);

/**
 * The values of digits: signs before groups of three part thousands, a sign before other digits decimals. One sign
 * before three digits can be either where it is a full stop ("1.500").
 */
function valuesOfDigits(digits: string): number[] {
  const sign = /^[-−]/.test(digits) ? -1 : 1;
  const plain = digits.replace(/^[-−]/, '').replace(/['’ʼ\s\u00a0\u2009\u202f]/g, '');
  const marks = plain.match(/[.,]/g) ?? [];
  const last = plain.search(/[.,]\d*$/);
  if (marks.length === 0) return [sign * Number(plain)];
  const decimals = plain.length - last - 1;
  const asDecimal = Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
  const asWhole = Number(plain.replace(/[.,]/g, ''));
  const isMixed = new Set(marks).size > 1;
  if (decimals !== 3 || isMixed) return [sign * asDecimal];
  return marks.length === 1 && marks[0] === '.' ? [sign * asWhole, sign * asDecimal] : [sign * asWhole];
}
