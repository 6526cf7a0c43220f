import { findWords, type FoundWord } from '#text/words/words.ts';
import type { ExpectedScript, LetterFault } from './letter-fault.ts';
import { looksLike, toScript, type Script } from './look-alike-table.ts';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
];

/** The letters of one script in a word; 'other' stands for any script but the three. */
interface ScriptCount {
  script: Script | 'other';
  letters: string[];
}

/** Scripts that stand beside Latin letters without a space between. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Letters of any other script than those three. */
const OTHER_SCRIPT =
  /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/gu;

/** Units and quantities that do mix scripts: μm, kΩ, Δt. */
const UNIT = /^\p{N}*(?:μ[A-Za-z]{1,3}|[kMGmμ]Ω|[ΔΣδ][A-Za-z])$/u;

/** Letters of phonetics that look like "a" and "g", in a word of ordinary letters. */
const PHONETIC = /^[a-z]*[ɑɡ][a-zɑɡ]*$/iu;
const OPENS_PHONETICS = /[[/ˈˌ]/;

const OPENING_QUOTE = /["“„«‘'‚‹([]/;
const CLOSING_QUOTE = /["”“»’'›)\]]/;

/** A run of digits in which two systems of digits meet. */
const DIGITS = /\p{Nd}+/gu;

/** Letters of one alphabet in place of another's that look like them, in order; `expected` is the script of the text. */
export function findLookAlikes(text: string, expected: ExpectedScript): LetterFault[] {
  const words = findWords(text);
  return [
    ...words.flatMap((found) => findMixture(text, found, expected) ?? []),
    ...findWholeWords(text, words, expected),
    ...findMixedDigits(text),
  ].sort((a, b) => a.index - b.index);
}

/** The script of a word, one of three; null when it has letters of several, or of another, or none. */
function scriptOf(word: string): Script | null {
  const present = SCRIPTS.filter(([, pattern]) => word.search(pattern) !== -1);
  return present.length === 1 && word.search(OTHER_SCRIPT) === -1 ? (present[0]?.[0] ?? null) : null;
}

/** The first letter of the rarer script in a word that mixes several; null when it mixes none. */
function findMixture(text: string, { word, index }: FoundWord, expected: ExpectedScript): LetterFault | null {
  const counts = SCRIPTS.map(([script, pattern]): ScriptCount => ({
    script,
    letters: word.match(pattern) ?? [],
  }));
  const others = EAST_ASIAN.test(word) ? [] : (word.match(OTHER_SCRIPT) ?? []);
  const present = [...counts, { script: 'other' as const, letters: others }].filter(
    ({ letters }) => letters.length > 0,
  );
  if (present.length < 2) return findPhonetic(text, { word, index });
  if (UNIT.test(word)) return null;
  const main = mainScript(word, present, expected);
  const odd = present.find(({ script }) => script !== main);
  const letter = odd?.letters[0] ?? '';
  const name = main === 'other' ? 'a word of another script' : `the ${main} word`;
  const article = odd?.script === 'other' ? 'a letter of another script' : `a ${odd?.script ?? ''} letter`;
  const meant = main === 'other' ? null : toScript(word, main);
  return {
    kind: 'look-alike',
    index: index + word.indexOf(letter),
    found: letter,
    why: `${article} in ${name} "${word}"`,
    instead: meant === null ? 'all of the word in one alphabet' : `“${meant}” in ${main} letters only`,
    meant: meant ?? word,
    word: { index, length: word.length },
  };
}

/** The script a word is meant in: the expected one, where all its letters look like that; otherwise that of most. */
function mainScript(word: string, present: ScriptCount[], expected: ExpectedScript): Script | 'other' {
  if (
    expected !== null &&
    present.some(({ script }) => script === expected) &&
    toScript(word, expected) !== null
  ) {
    return expected;
  }
  return present.toSorted((a, b) => b.letters.length - a.letters.length)[0]?.script ?? 'other';
}

function findPhonetic(text: string, { word, index }: FoundWord): LetterFault | null {
  if (word.length < 3 || !PHONETIC.test(word) || OPENS_PHONETICS.test(text.charAt(index - 1))) return null;
  const at = word.search(/[ɑɡ]/);
  return {
    kind: 'look-alike',
    index: index + at,
    found: word.charAt(at),
    why: `a letter of phonetics in the word "${word}"`,
    instead: `“${word.replaceAll('ɑ', 'a').replaceAll('ɡ', 'g')}”`,
    meant: word.charAt(at) === 'ɑ' ? 'a' : 'g',
  };
}

/**
 * Words that are wholly of letters another script has, too, where that other script is expected and no neighbour is
 * unmistakable: "А" or "Реасе" in Cyrillic letters in an English sentence. Left alone are a single letter in quotation
 * marks, which is spoken of, and initials in capitals in quotation marks or brackets: (СССР).
 */
function findWholeWords(text: string, words: readonly FoundWord[], expected: ExpectedScript): LetterFault[] {
  const scripts = new Map(words.map(({ word }) => [word, undefined as Script | null | undefined]));
  for (const word of scripts.keys()) scripts.set(word, scriptOf(word));
  const written = words.map((found) => ({ ...found, script: scripts.get(found.word) ?? null }));
  const letters = written.filter(({ word }) => /\p{L}/u.test(word));
  if (expected === null && !letters.some(({ script }) => script === 'Latin')) return [];
  const other = expected ?? 'Latin';
  const isAllOfOthers = letters.every(({ script }) => script !== other);
  const faults: LetterFault[] = [];
  let run: typeof letters = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    const suspected = run.every(({ word, script }) => script !== null && looksLike(word, script, other));
    if (first && last && suspected && isMeant(text, first, last, other, isAllOfOthers)) {
      faults.push(toFault(text, first, last, other));
    }
    run = [];
  };
  for (const found of letters) {
    if (found.script === other || (run.length > 0 && run[0]?.script !== found.script)) close();
    if (found.script !== other && found.script !== null) run.push(found);
  }
  close();
  return faults;
}

/** Whether letters that could be of the expected script are meant to be. */
function isMeant(text: string, first: FoundWord, last: FoundWord, other: Script, isAlone: boolean): boolean {
  const before = text.charAt(first.index - 1);
  const after = text.charAt(last.index + last.word.length);
  // Russian texts hold Latin words and letters in plenty: only an initial, or a name as a whole, is a slip there.
  if (other !== 'Latin') return isAlone || (/^\p{Lu}$/u.test(last.word) && after === '.');
  const words = text.slice(first.index, last.index + last.word.length);
  const isQuoted = OPENING_QUOTE.test(before) && CLOSING_QUOTE.test(after);
  return !(isQuoted && (words.length === 1 || (/^[\p{Lu}\P{L}]+$/u.test(words) && words.length > 1)));
}

function toFault(text: string, first: FoundWord, last: FoundWord, other: Script): LetterFault {
  const found = text.slice(first.index, last.index + last.word.length);
  const script = scriptOf(first.word) ?? '';
  const meant = toScript(found, other) ?? found;
  return {
    kind: 'look-alike',
    index: first.index,
    found,
    why: `${script} letters only, in a text of ${other} ones`,
    instead: `“${meant}” in ${other} letters, or the ${script} word in quotation marks`,
    meant,
  };
}

function findMixedDigits(text: string): LetterFault[] {
  return Array.from(text.matchAll(DIGITS)).flatMap(({ 0: digits, index }): LetterFault[] => {
    const at = digits.search(/\P{ASCII}/u);
    if (at === -1 || !/[0-9]/.test(digits)) return [];
    const found = String.fromCodePoint(digits.codePointAt(at) ?? 0);
    const why = `a digit of another script in the number "${digits}"`;
    return [{ kind: 'look-alike', index: index + at, found, why, instead: 'the digits 0 to 9', meant: '' }];
  });
}
