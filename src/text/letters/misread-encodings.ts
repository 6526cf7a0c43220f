import type { LetterFault } from './letter-fault.ts';

/** Encodings of one byte a letter in which programs take UTF-8 for something else. */
const ENCODINGS = [
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'windows-1250',
  'windows-1254',
  'macintosh',
  'ibm866',
];

/** What decoded letters must be for the reading to be likely: words, or the signs that typography puts between them. */
const LIKELY =
  /^[\u00a0-\u024f\u0384-\u03ce\u0400-\u045f\u0490-\u04ff\u1e00-\u1eff\u2009-\u2044\u20ac\u2116\u2122\u2190-\u2193\u2212]+$/;

/** Signs that may follow a word without a space, and which a capital before them does not turn into damage. */
const MAY_CLOSE = /^[»”’“‘–—…‚„†‡›•‰™®©ª°²³¹º´¨¸·,\u00a0]$/;

/** Letters of one script that show how a text in Cyrillic was read in a western encoding: "Ïðèâåò". */
const WESTERN_RUN = /(?<!\p{L})[\u00c0-\u00ff]{5,}(?!\p{L})/gu;
/** The same with one Cyrillic encoding read as another, where small letters become capitals: "оПХБЕР" is "Привет". */
const TURNED_CASE = /(?<!\p{L})[\u0430-\u044f][\u0410-\u042f]{4,}(?!\p{L})/gu;

/** The end of a quotation in Russian and what follows it without a space, "«Клуб»—": three letters that are one in UTF-8. */
const CLOSED = /^[а-яё][»“”…][^\p{L}\p{N}]$/u;

type ByteTable = ReadonlyMap<string, number>;

/** The byte of each letter beyond ASCII in an encoding; made when it is first needed. */
const tables = new Map<string, ByteTable>();

function tableOf(encoding: string): ByteTable {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from({ length: 128 }, (_, offset) => 128 + offset);
  const made = new Map(bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  // What Windows shows as a sign stays a control character in Latin-1.
  if (encoding === 'windows-1252')
    for (const byte of bytes.slice(0, 32)) made.set(String.fromCharCode(byte), byte);
  tables.set(encoding, made);
  return made;
}

/** Letters beyond ASCII in a row, two or more: no misread letter stands alone, and no word is longer. */
const RUN = /[\u0080-\uffff]{2,400}/g;

/** Words of Russian as it is: whatever encoding is misread, signs come among its letters. */
const RUSSIAN = /^[А-яЁё]+$/;

/** How a word was written before it was read in another encoding, and where it stands; in order. */
export function findMisread(text: string): LetterFault[] {
  const runs = Array.from(text.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    for (const encoding of RUSSIAN.test(run) ? [] : ENCODINGS) {
      const found = misreadIn(text, run, index, tableOf(encoding));
      if (found) return [toFault(found.index, found.words, found.meant)];
    }
    return [];
  });
  return [...runs, ...findWrongAlphabet(text)];
}

/** The first span of a run that is UTF-8, byte for byte in an encoding, and is likely to have been it. */
function misreadIn(text: string, run: string, start: number, table: ByteTable) {
  const bytes = Array.from(run, (letter) => table.get(letter) ?? 0);
  for (let at = 0; at < bytes.length; at += 1) {
    let end = at;
    const lengths: number[] = [];
    for (let length = lengthAt(bytes, end); length > 0; length = lengthAt(bytes, end)) {
      lengths.push(length);
      end += length;
    }
    if (lengths.length === 0) continue;
    const words = run.slice(at, end);
    const meant = new TextDecoder().decode(Uint8Array.from(bytes.slice(at, end)));
    const [before = '', after = ''] = [text.charAt(start + at - 1), text.charAt(start + end)];
    if (LIKELY.test(meant) && isSure(words, meant, lengths, before, after))
      return { index: start + at, words, meant };
    at = end - 1;
  }
  return null;
}

/** How many bytes the UTF-8 of one letter has that begins here; 0 when none does. */
function lengthAt(bytes: readonly number[], at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe1 && first <= 0xef ? 3 : 0;
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/** Whether a span that could be damaged is: true words in capitals, and their closing marks, may look like it. */
function isSure(
  words: string,
  meant: string,
  lengths: readonly number[],
  before: string,
  after: string,
): boolean {
  if (lengths.includes(3)) return !(CLOSED.test(words) && /[\u0400-\u04ff«„“]/.test(before));
  // A word of true capitals ("РІЧ") can be UTF-8 by chance; damage is never all capitals.
  if (lengths.length > 1) return !/^\p{Lu}+$/u.test(words) && /\p{L}{2}|[^\p{L}]/u.test(meant);
  if (!/^[ÂÃÄÅ]/.test(words) || /[×÷\u0080-\u009f]/.test(meant)) return false;
  const isAfterWord = /[\p{Ll}\p{N}]/u.test(before);
  const isAfterLetter = /\p{L}/u.test(before);
  if (/^Â[^»”’“‘–—…‚„›•\u00a0]$/.test(words)) return true;
  if (/^\p{Lu}/u.test(words.slice(1))) return isAfterWord || /\p{Ll}/u.test(after);
  if (!MAY_CLOSE.test(words.charAt(1))) return true;
  return isAfterWord || (/^[ÂÃ]/.test(words) && !isAfterLetter && /[\p{Ll}\p{N}]/u.test(after));
}

/** Words in the letters of one encoding that were written in another of one byte a letter. */
function findWrongAlphabet(text: string): LetterFault[] {
  const western = Array.from(text.matchAll(WESTERN_RUN)).flatMap(({ 0: word, index }) => {
    const accents = new Set(word.normalize('NFD').match(/\p{M}|[æåøðþßÆÅØÐÞ×÷]/gu));
    const bytes = Uint8Array.from(word, (letter) => letter.codePointAt(0) ?? 0);
    return accents.size < 3 ? [] : [toFault(index, word, new TextDecoder('windows-1251').decode(bytes))];
  });
  const turned = Array.from(text.matchAll(TURNED_CASE), ({ 0: word, index }) => {
    const readings = [recode(word, 'windows-1251', 'koi8-r'), recode(word, 'koi8-r', 'windows-1251')];
    // Five of the most common letters of Russian tell which of the two it was.
    const [first = '', second = ''] = readings.sort((a, b) => countCommon(b) - countCommon(a));
    return toFault(index, word, first || second);
  });
  return [...western, ...turned];
}

function recode(word: string, from: string, to: string): string {
  const table = tableOf(from);
  return new TextDecoder(to).decode(Uint8Array.from(word, (letter) => table.get(letter) ?? 0));
}

const countCommon = (word: string): number => word.match(/[оаеинтсрв]/g)?.length ?? 0;

const toFault = (index: number, found: string, meant: string): LetterFault => ({
  kind: 'damage',
  index,
  found,
  why: 'letters read in another encoding than the one they were written in',
  instead: `the words again, here probably “${meant}”`,
  meant,
});
