import type { ExpectedScript } from './letter-fault.ts';

/** The scripts whose letters are taken for one another. */
export type Script = NonNullable<ExpectedScript>;

/**
 * Letters of the Cyrillic and the Greek script with the Latin ones they look like, in the typefaces of the web. After the
 * bar stand letters that only resemble them: enough to say what was meant in a word of two scripts, not to suspect a
 * whole word. Compiled from the shapes of the letters; Unicode's own list of confusables also holds digits, signs and
 * dozens of scripts, and takes "m" for "rn".
 */
const CYRILLIC = pairs(
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl ёë їï АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW ҺH ӀI ЁË ЇÏ ԌG',
);
const GREEK = pairs('ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ϹC ϲc ϳj ΪÏ ΫŸ');
const SIMILAR_CYRILLIC = pairs('кk мm нh вb тt гr пn зz иu ьb ӯy ӣu қk ҳx ҷy ғf');
const SIMILAR_GREEK = pairs('αa βb γy εe ηn ιi κk νv ρp σo τt υu χx ωw άá έé όó ύú ίí');

/** The letters of one script that look like those of another, as a map from the one to the other. */
const LOOK_ALIKES: Readonly<Record<Script, Readonly<Partial<Record<Script, ReadonlyMap<string, string>>>>>> =
  {
    Cyrillic: { Latin: CYRILLIC },
    Greek: { Latin: GREEK, Cyrillic: throughLatin(GREEK, CYRILLIC) },
    Latin: { Cyrillic: invert(CYRILLIC), Greek: invert(GREEK) },
  };
const SIMILAR: ReadonlyMap<string, string> = new Map([...SIMILAR_CYRILLIC, ...SIMILAR_GREEK]);
const SIMILAR_TO_LATIN = invert(SIMILAR_CYRILLIC);

/** The Cyrillic letters that look like Latin ones, and these Latin ones. */
export const LATIN_AND_CYRILLIC: readonly string[] = [...CYRILLIC].flat();

const LETTER = /\p{L}/u;
const IN_SCRIPT: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

function invert(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  // Of several letters that look alike the first is the usual one.
  return new Map([...map].reverse().map(([from, to]) => [to, from]));
}

function throughLatin(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const back = invert(to);
  return new Map([...from].flatMap(([letter, latin]) => [[letter, back.get(latin) ?? latin]]));
}

/** Whether every letter of a word of one script can be taken for a letter of another. */
export function looksLike(word: string, script: Script, other: Script): boolean {
  const known = LOOK_ALIKES[script][other] ?? invertedOf(script, other);
  return (word.match(/\p{L}/gu) ?? []).every((letter) => known.has(letter));
}

/** A word with each letter that is not of a script replaced by the one of it that looks most like it; null where one is like none. */
export function toScript(word: string, other: Script): string | null {
  let result = '';
  for (const letter of word) {
    if (!LETTER.test(letter) || IN_SCRIPT[other].test(letter)) result += letter;
    else {
      const replacement = findIn(letter, other);
      if (replacement === undefined) return null;
      result += replacement;
    }
  }
  return result;
}

function findIn(letter: string, other: Script): string | undefined {
  for (const script of ['Cyrillic', 'Greek', 'Latin'] as const) {
    const found = LOOK_ALIKES[script][other]?.get(letter);
    if (found !== undefined) return found;
  }
  if (other === 'Latin') return SIMILAR.get(letter);
  return other === 'Cyrillic' ? SIMILAR_TO_LATIN.get(letter) : undefined;
}

/** Cyrillic letters that look like Greek ones. */
const invertedOf = (script: Script, other: Script): ReadonlyMap<string, string> =>
  invert(LOOK_ALIKES[other][script] ?? new Map());
