import { lazy } from '#text/memoize.ts';
import { foldSigns, isCyrillic, nameKey } from './letters.ts';

/** English words of the index by the stems of words of other languages. */
export interface Translations {
  /** By stems without the signs over their letters. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** By stems of Cyrillic letters as they sound, for words typed in Latin ones; made when a query first needs them. */
  readonly bySound: () => ReadonlyMap<string, readonly string[]>;
}

/** No words of other languages. */
export const NO_TRANSLATIONS: Translations = { byStem: new Map(), bySound: () => new Map() };

/** The shortest stem, and how much longer a word may be than its stem, in letters: of Cyrillic ones and of Latin ones. */
const [MIN_STEM, MAX_ENDING, MAX_LATIN_ENDING] = [3, 6, 4];

/** Up to this length, a stem stands in too many words that it has no part in: only endings of cases may follow it. */
const SHORT_STEM = 4;
const CASE_ENDINGS =
  /^(?:[аеиоуыэюяь]|ии|ои|ом|ем|ей|ой|ою|ею|ям|ам|ами|ями|ах|ях|ов|ев|ого|его|ому|ему|ым|им|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|ыи|ью|хо|хои|хоро|он|они|ро|аш|ашон|[ens]|en|er|es|nen)?$/;

/** Whether some letters are the ending of a case, or nothing. */
export const isEnding = (letters: string): boolean => CASE_ENDINGS.test(letters);

/** The shortest stem of a word in Latin letters for a Russian or Tajik one, as it sounds. */
const [MIN_SOUND, LONG_SOUND] = [4, 5];
const SOUND_ENDINGS =
  /^(?:(?:n|sk)?(?:[aeiou]{0,3}|[aeiou]{1,2}[hmv]|ogo|omu)|(?:n?ik|nost|stv)?(?:a|i|u|e|ov|am|ami|ah|om)?|i?ami|ho|hoi)$/;

/** A compound is made of words at least so long in all. */
const MIN_COMPOUND = 9;
const JOINT = /^(?:s|n|en|es|er|e|o|-)?/;

/** The article of a French word that begins with a vowel. */
const ELIDED = /^[dl][’'](?=\p{L}{3})/u;

/** One stem a line, the words after it. */
export function readTranslations(text: string): Translations {
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '));
  const byStem = new Map<string, string[]>();
  for (const [stem = '', ...words] of rows) add(byStem, foldSigns(stem), words);
  return { byStem, bySound: lazy(() => sound(rows)) };
}

/** Rows of a stem and its words, by the sound of the stem. */
function sound(rows: readonly (readonly string[])[]): Map<string, string[]> {
  const bySound = new Map<string, string[]>();
  for (const [stem = '', ...words] of rows) {
    const key = isCyrillic(stem) ? nameKey(stem) : '';
    if (key.length >= MIN_SOUND) add(bySound, key, words);
  }
  return bySound;
}

function add(map: Map<string, string[]>, stem: string, words: readonly string[]): void {
  map.set(stem, [...new Set([...(map.get(stem) ?? []), ...words])]);
}

/** The words of the index that a word of another language stands for, by its longest known stem; none if none is. */
export const translate = (word: string, translations: Translations): readonly string[] =>
  findStem(word, translations).words;

/** The same, with the letters of the word that come after its stem. */
export function findStem(
  word: string,
  { byStem }: Translations,
): { words: readonly string[]; ending: string } {
  const plain = foldSigns(word.replace(ELIDED, ''));
  const longest = isCyrillic(word) ? MAX_ENDING : MAX_LATIN_ENDING;
  for (let length = plain.length; length >= MIN_STEM && plain.length - length <= longest; length -= 1) {
    const words = byStem.get(plain.slice(0, length));
    const ending = plain.slice(length);
    if (words && (length > SHORT_STEM || CASE_ENDINGS.test(ending))) return { words, ending };
  }
  return { words: byStem.get(plain) ?? [], ending: '' };
}

/** The same for a Russian or Tajik word that is typed in Latin letters. */
export function translateSound(word: string, { bySound }: Translations): readonly string[] {
  if (isCyrillic(word)) return [];
  const sound = nameKey(word);
  for (let length = sound.length; length >= MIN_SOUND; length -= 1) {
    const words = bySound().get(sound.slice(0, length));
    const isEnding =
      length > LONG_SOUND ? sound.length - length <= MAX_ENDING : SOUND_ENDINGS.test(sound.slice(length));
    if (words && isEnding) return words;
  }
  return [];
}

/** The same for the parts of a compound, as German makes them; null where it is none of known words. */
export function translateCompound(word: string, translations: Translations): (readonly string[])[] | null {
  const plain = foldSigns(word);
  if (plain.length < MIN_COMPOUND) return null;
  for (let length = plain.length - SHORT_STEM; length >= SHORT_STEM; length -= 1) {
    const first = translations.byStem.get(plain.slice(0, length));
    if (!first) continue;
    const rest = plain.slice(length);
    for (const second of [rest, rest.replace(JOINT, '')]) {
      const words = second.length > SHORT_STEM ? translate(second, translations) : [];
      if (words.length > 0) return [first, words];
    }
  }
  return null;
}
