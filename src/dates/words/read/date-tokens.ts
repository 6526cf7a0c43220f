/** A number, a word or a sign of words that may state a date. */
export interface DateToken {
  kind: 'number' | 'word' | 'sign';
  /** In small letters; every dash is "-", every apostrophe "'". */
  text: string;
  /** As printed. */
  printed: string;
  /** Of a number, its value; else NaN. */
  value: number;
  /** UTF-16 index of the first character, and of the first one after it. */
  start: number;
  end: number;
  /** Whether no white space stands before it. */
  isJoined: boolean;
  /** Whether it begins with a capital. */
  isCapital: boolean;
}

const TOKEN = /\d+|[\p{L}\p{M}]+|\S/gu;

/** The numbers, words and signs of a text, in order. */
export function splitDateTokens(text: string): DateToken[] {
  let end = 0;
  return Array.from(text.matchAll(TOKEN), ({ 0: printed, index }) => {
    const isJoined = index === end && index > 0;
    end = index + printed.length;
    return { ...classify(printed), printed, start: index, end, isJoined };
  });
}

function classify(printed: string): Pick<DateToken, 'kind' | 'text' | 'value' | 'isCapital'> {
  if (/^\d/.test(printed)) return { kind: 'number', text: printed, value: Number(printed), isCapital: false };
  if (/^[\p{L}\p{M}]/u.test(printed)) {
    const text = printed.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
    return { kind: 'word', text, value: NaN, isCapital: /^\p{Lu}/u.test(printed) };
  }
  const text = printed.replace(/[‐‑‒–—−]/, '-').replace(/[’ʼ]/, "'");
  return { kind: 'sign', text, value: NaN, isCapital: false };
}
