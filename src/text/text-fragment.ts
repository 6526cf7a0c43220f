import { isWordCharacter } from './words/words.ts';

/** How many words at each end identify what is too long to be named whole. */
const WORDS_PER_END = 4;

/** Longer words than this (letters) are named by their two ends. */
const MAX_LETTERS = 200;

/** So many words around some are given at most, to tell them from the same words elsewhere. */
const MAX_CONTEXT = 8;

/** Between the blocks of a text, such as paragraphs: no directive may cross one. */
export const BLOCK_END = '\n\n';

/** Encodes words for a text directive, in which "-" and "," are syntax. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');

/** What a text directive names: words, or their beginning and end, with what stands around them where it is needed. */
export interface DirectedWords {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/**
 * Names words of a text, from one place to another (UTF-16), so that a browser finds these and no others (text
 * fragments, WICG scroll-to-text-fragment). Words are named whole, with the signs between them: at both ends they are
 * extended to whole words. `text` is all that a browser searches, its blocks parted by `BLOCK_END`.
 */
export function directTo(text: string, from: number, to: number): DirectedWords | null {
  const [first, last] = extendToWords(text, from, to);
  if (first >= last) return null;
  const words = text.slice(first, last);
  const isWhole = words.length <= MAX_LETTERS && !words.includes(BLOCK_END);
  const start = isWhole ? words : takeWords(words.split(BLOCK_END)[0] ?? '', WORDS_PER_END);
  const end = isWhole ? undefined : takeLastWords(words.split(BLOCK_END).at(-1) ?? '', WORDS_PER_END);
  const named: DirectedWords = { start, ...(end !== undefined && { end }) };
  const before = text.slice(0, first).split(BLOCK_END).at(-1) ?? '';
  const after = text.slice(last).split(BLOCK_END)[0] ?? '';
  const folded = fold(text);
  const isOnly = ({ prefix = '', start: begin, suffix = '' }: DirectedWords): boolean => {
    const sought = fold(`${prefix} ${begin} ${isWhole ? suffix : ''}`).trim();
    const at = folded.indexOf(sought);
    return at !== -1 && folded.indexOf(sought, at + 1) === -1;
  };
  if (isOnly(named)) return named;
  for (let count = 1; count <= MAX_CONTEXT; count += 1) {
    const prefix = takeLastWords(before, count);
    const suffix = takeWords(after, count);
    const given = { ...named, ...(prefix !== '' && { prefix }) };
    if (isOnly(given)) return given;
    if (!isWhole) continue;
    const both = { ...given, ...(suffix !== '' && { suffix }) };
    if (isOnly(both)) return both;
  }
  // The words stand twice with all that is around them: either place shows them.
  return named;
}

/** The directive that names words, as the end of an address has it after its anchor. */
export const writeDirective = ({ prefix, start, end, suffix }: DirectedWords): string =>
  `:~:text=${prefix === undefined ? '' : `${encode(prefix)}-,`}${encode(start)}${end === undefined ? '' : `,${encode(end)}`}${suffix === undefined ? '' : `,-${encode(suffix)}`}`;

/** Reads the directives of an address, or of its fragment. Those that no browser could read are left out. */
export function readDirectives(address: string): DirectedWords[] {
  const [, directives = ''] = address.split(':~:');
  return directives.split('&').flatMap((one) => {
    if (!one.startsWith('text=')) return [];
    try {
      const parts = one.slice('text='.length).split(',');
      const prefix = parts[0]?.endsWith('-')
        ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '')
        : undefined;
      const suffix = parts.at(-1)?.startsWith('-')
        ? decodeURIComponent(parts.pop()?.slice(1) ?? '')
        : undefined;
      const [start, end] = parts.map(decodeURIComponent);
      if (!start || parts.length > 2) return [];
      return [
        {
          start,
          ...(prefix !== undefined && { prefix }),
          ...(end !== undefined && { end }),
          ...(suffix !== undefined && { suffix }),
        },
      ];
    } catch {
      return [];
    }
  });
}

/** Where in a text the first words stand that a directive names, from one place to another (UTF-16); null where they do not. */
export function findDirected(
  text: string,
  { prefix, start, end, suffix }: DirectedWords,
): [number, number] | null {
  const pattern = [
    prefix === undefined ? '' : `(?:${toPattern(prefix)}\\s*)`,
    `(?<words>${toPattern(start)}${end === undefined ? '' : `[^]*?${toPattern(end)}`})`,
    suffix === undefined ? '' : `(?=\\s*${toPattern(suffix)})`,
  ].join('');
  const [from, to] = new RegExp(pattern, 'diu').exec(text)?.indices?.groups?.['words'] ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}

/** Words as a pattern: any white space parts them, and at their ends no word goes on. */
const toPattern = (words: string): string =>
  `(?<![\\p{L}\\p{N}])${words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+')}(?![\\p{L}\\p{N}])`;

/** The address of words on a page of others, to which a browser scrolls and which it marks. */
export function linkToWords(address: string, passage: string): string {
  const words = directTo(passage, 0, passage.length);
  return words ? `${address}#${writeDirective(words)}` : address;
}

/** The address of the newest copy of a page in the Internet Archive. */
export const archiveAddress = (address: string): string => `https://web.archive.org/web/${address}`;

const fold = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** A place in a text without the spaces and signs at its ends, extended to whole words. */
function extendToWords(text: string, from: number, to: number): [number, number] {
  let [first, last] = [Math.max(0, from), Math.min(to, text.length)];
  while (first < last && !isWordCharacter(text.charAt(first))) first += 1;
  while (last > first && !isWordCharacter(text.charAt(last - 1))) last -= 1;
  if (first >= last) return [first, last];
  while (first > 0 && isWordCharacter(text.charAt(first - 1))) first -= 1;
  while (last < text.length && isWordCharacter(text.charAt(last))) last += 1;
  return [first, last];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The first words of a text, with the signs between them. */
function takeWords(text: string, count: number): string {
  const words = [...text.matchAll(WORD)].slice(0, count);
  const last = words.at(-1);
  return last ? text.slice(words[0]?.index, last.index + last[0].length) : '';
}

/** The last words of a text, with the signs between them. */
function takeLastWords(text: string, count: number): string {
  const words = [...text.matchAll(WORD)].slice(-count);
  const last = words.at(-1);
  return last ? text.slice(words[0]?.index, last.index + last[0].length) : '';
}
