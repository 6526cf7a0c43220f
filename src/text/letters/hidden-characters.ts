import type { LetterFault } from './letter-fault.ts';

/**
 * Characters that cannot be seen, or of which nobody can say what they look like: controls, format characters, half
 * surrogate pairs, private use, what Unicode has not assigned, fillers, joiners, variation selectors; except new lines.
 */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800\ufffc]/gu;

/** Arabic has number signs that count as format characters and are seen, and needs a non-joiner inside its words. */
const ARABIC_SIGN = /^[\u0600-\u0605\u06dd\u08e2]$/;
const ARABIC_NON_JOINER = /(?<=\p{Script=Arabic}\p{M}*)\u200c(?=\p{Script=Arabic})/uy;

/** Spaces other than an ordinary one, the no-break ones (U+00A0, U+202F) and the thin one that groups digits. */
const RARE_SPACE = /[\t\u1680\u2000-\u2008\u200a\u205f\u3000]/g;

/** What hides where, most special first. */
const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\r$/, 'a carriage return, which ends no line here'],
  [/^\p{Cc}$/u, 'a control character'],
  [
    /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/,
    'a bidirectional control, which turns the text around',
  ],
  [/^\u00ad$/, 'a soft hyphen, which cannot be seen and hides the word from a search'],
  [/^\u034f$/, 'a combining grapheme joiner, which cannot be seen'],
  [/^[\u115f\u1160\u3164\uffa0]$/, 'a Hangul filler, which looks like a space or like nothing'],
  [/^\u2800$/, 'a blank of Braille, which looks like a space'],
  [/^\u200b$/, 'a zero-width space, which cannot be seen and cuts a word in two'],
  [/^\u200c$/, 'a zero-width non-joiner, which cannot be seen and hides the word from a search'],
  [/^\u200d$/, 'a zero-width joiner, which cannot be seen and hides the word from a search'],
  [/^\u2060$/, 'a word joiner, which cannot be seen'],
  [/^[\u2061-\u2064]$/, 'an invisible operator of mathematics'],
  [/^\ufeff$/, 'a byte order mark, which cannot be seen and hides the word from a search'],
  [/^\ufffc$/, 'the sign for an object that was not copied with the text'],
  [/^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180f]$/u, 'a variation selector, which cannot be seen'],
  [/^[\u{e0000}-\u{e007f}]$/u, 'a tag character, which cannot be seen'],
  [/^[\u2028\u2029]$/, 'a line or paragraph separator'],
  [/^\p{Cs}$/u, 'half of a character, whose other half is lost'],
  [/^\p{Co}$/u, 'a private-use character, which each typeface draws in its own way or not at all'],
  [/^\p{Noncharacter_Code_Point}$/u, 'a noncharacter, which never stands in a text'],
  [/^\p{Cn}$/u, 'a code that no letter has'],
  [/^/, 'an invisible character'],
];

const SPACES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\u2002': 'an en space',
  '\u2003': 'an em space',
  '\u2007': 'a figure space',
  '\u200a': 'a hair space',
  '\u205f': 'a mathematical space',
  '\u3000': 'an ideographic space, as wide as a Chinese character',
};

const names = new Map<string, string>();

/** What a hidden character is called. */
function nameOf(character: string): string {
  const known = names.get(character);
  if (known !== undefined) return known;
  const name = NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? '';
  names.set(character, name);
  return name;
}

function isArabic(text: string, character: string, index: number): boolean {
  if (ARABIC_SIGN.test(character)) return true;
  ARABIC_NON_JOINER.lastIndex = index;
  return ARABIC_NON_JOINER.test(text);
}

/** The characters of a text that cannot be seen, in order. Tabs and new lines are none. */
export function findHidden(text: string): LetterFault[] {
  return Array.from(text.matchAll(HIDDEN), ({ 0: found, index }): LetterFault => {
    const why = nameOf(found);
    return { kind: 'hidden', index, found, why, instead: 'the words again without it', meant: '' };
  }).filter(({ found, index }) => !isArabic(text, found, index));
}

/** The spaces of a text that are none of those a text needs, in order. */
export function findRareSpaces(text: string): LetterFault[] {
  return Array.from(text.matchAll(RARE_SPACE), ({ 0: found, index }) => {
    const why = `${SPACES[found] ?? 'a space of a special width'} in place of an ordinary one`;
    return { kind: 'hidden', index, found, why, instead: 'an ordinary space', meant: ' ' };
  });
}
