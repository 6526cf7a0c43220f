import type { OtherTitles, Vocabulary } from '#client/search/index/vocabulary.ts';
import { swapLayout } from './words/layout.ts';
import { foldSigns, isCyrillic, nameKey } from './words/letters.ts';
import { findName, findNamesByPrefix, withoutBodies } from './match-names.ts';
import { readWord } from './words/read-word.ts';
import { findNearestWord } from './words/spelling.ts';
import { showName } from './spelling-notices.ts';
import { titleKey } from './words/title-key.ts';
import { splitWord } from './words/split-word.ts';
import {
  findStem,
  isEnding,
  translate,
  translateCompound,
  translateSound,
  type Translations,
} from './words/translations.ts';

/** One thing a record should name or say. */
export interface Term {
  /** As typed. */
  readonly typed: string;
  /** Who or what is meant, as places in the list of names; none for a plain word. */
  readonly names: readonly number[];
  /** Words of the index that count as saying it, the best first. */
  readonly words: readonly string[];
  /** What it was taken for, when it was not known as typed. */
  readonly corrected: string | null;
  /** Whether nothing in the edition is written like it. */
  readonly isUnknown: boolean;
  /** Whether it only says what kind of thing is wanted; a record need not say it. */
  readonly isTypeHint: boolean;
  /** Whether its words must stand one after the other, for they were quoted. */
  readonly isPhrase: boolean;
}

/** A term of which nothing is known yet. */
export const newTerm = (typed: string): Term => ({
  typed,
  names: [],
  words: [],
  corrected: null,
  isUnknown: false,
  isTypeHint: false,
  isPhrase: false,
});

/** What a word is read with. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** Words of other languages; none while they have not been fetched. */
  readonly translations: Translations;
  /** The same of words of titles in other languages. */
  readonly otherTitles: OtherTitles;
  /** Whether no word is taken for another. */
  readonly asTyped: boolean;
}

/**
 * One word that is no name: known, known in another form or language, the beginning of a known one, words without the
 * spaces between them, one typed with the wrong layout, or a misspelling.
 */
export function readTerm(word: string, reading: Reading, isLast: boolean): Term[] {
  const joined = isKnownWord(word, reading.vocabulary) ? undefined : readJoinedName(word, reading);
  if (joined) return [joined];
  const known = isGlued(word, reading) ? undefined : readKnown(word, reading, isLast);
  if (known) return [known];
  const term = newTerm(word);
  const isTypeHint = reading.vocabulary.lexicon.typeHints.has(word);
  if (reading.asTyped || isTypeHint) return [{ ...term, isUnknown: !isTypeHint, isTypeHint }];
  return readCorrected(word, reading) ?? readForeign(word, reading) ?? [readMisspelt(word, reading)];
}

const isKnownWord = (word: string, { words }: Vocabulary): boolean => words.has(word);

/** Whether what looks like the ending of a word of another language is a name: «визитпутина». */
function isGlued(word: string, { vocabulary, translations, asTyped }: Reading): boolean {
  const { ending } = findStem(word, translations);
  return !asTyped && ending.length > 3 && findName([ending], 0, vocabulary) !== undefined;
}

/** A name of several words that is typed as one. */
function readJoinedName(word: string, { vocabulary, asTyped }: Reading): Term | undefined {
  const names = asTyped || word.length < 6 ? undefined : vocabulary.joinedSpellings().get(nameKey(word));
  return names && { ...newTerm(word), names };
}

/** A word that needs no mending: of the index, of a name, or of a title in another language. */
function readKnown(word: string, reading: Reading, isLast: boolean): Term | undefined {
  const term = readIndexed(word, reading, isLast);
  return term ?? (reading.otherTitles.has(titleKey(word)) ? newTerm(word) : undefined);
}

/** A word of the index, or of another language for one, or the beginning of a name. */
function readIndexed(word: string, { vocabulary, translations }: Reading, isLast: boolean): Term | undefined {
  const term = { ...newTerm(word), isTypeHint: vocabulary.lexicon.typeHints.has(word) };
  const words = readWord(word, vocabulary);
  const english = translate(word, translations);
  // A text may print the word as it is typed, in its own script, while most say it in English.
  const meant = words.length > 0 && isCyrillic(word) ? readMeant(word, english, vocabulary) : undefined;
  if (words.length > 0) return { ...term, words: [...new Set([...words, ...(meant?.words ?? [])])] };
  const byPrefix =
    word.length > 2 && english.length === 0 ? findNamesByPrefix(nameKey(word), vocabulary) : [];
  if (byPrefix.length > 0 && (isLast || word.length > 4)) return { ...term, names: byPrefix };
  return readMeant(word, english, vocabulary);
}

/** A word of another language, by the English words that it stands for; undefined where the index has none of them. */
function readMeant(word: string, english: readonly string[], vocabulary: Vocabulary): Term | undefined {
  const words = english.flatMap((one) => readWord(one, vocabulary));
  if (words.length === 0) return undefined;
  const isTypeHint = english.some((one) => vocabulary.lexicon.typeHints.has(one));
  return { ...newTerm(word), words: [...new Set(words)], isTypeHint };
}

/** A Russian or Tajik word in Latin letters, or a compound. */
function readForeign(word: string, { vocabulary, translations }: Reading): Term[] | undefined {
  const term = readMeant(word, translateSound(word, translations), vocabulary);
  if (term) return [term];
  const parts = translateCompound(word, translations)?.map((words) => readMeant(word, words, vocabulary));
  return parts?.every((part) => part !== undefined) ? parts : undefined;
}

/** A word that is known once its spaces, or the layout of the keyboard, are put right. */
function readCorrected(word: string, reading: Reading): Term[] | undefined {
  const { vocabulary } = reading;
  const isWord = (part: string): boolean =>
    isKnownWord(part, vocabulary) ||
    findName([part], 0, vocabulary) !== undefined ||
    (isCyrillic(part) && translate(part, reading.translations).length > 0);
  const swapped = swapLayout(word);
  if (swapped !== null && word.length > 2) {
    const term = readWhole(swapped, reading);
    if (term) return [{ ...term, typed: word, corrected: swapped }];
  }
  const { stopWords } = vocabulary.lexicon;
  const parts = splitWord(word, isWord, (part) => stopWords.has(part));
  const terms = parts?.filter((part) => !stopWords.has(part)).map((part) => readWhole(part, reading));
  if (!parts || !terms?.every((term) => term !== undefined)) return undefined;
  const [first, ...more] = terms;
  return first ? [{ ...first, typed: word, corrected: parts.join(' ') }, ...more] : undefined;
}

/** A name, or a word that needs no mending. */
export function readWhole(word: string, reading: Reading): Term | undefined {
  const name = findName([word], 0, reading.vocabulary);
  if (name) return { ...newTerm(word), names: name.names, words: name.words };
  return /^\d+$/.test(word) ? { ...newTerm(word), words: [word] } : readKnown(word, reading, false);
}

/** A word nobody writes so: the nearest that somebody does. */
function readMisspelt(word: string, { vocabulary, translations }: Reading): Term {
  const term = newTerm(word);
  const name = findNearestWord(
    nameKey(word),
    [...vocabulary.nameWords]
      .map(([key, names]) => [key, withoutBodies(key, names, vocabulary).length] as const)
      .filter(([, count]) => count > 0),
  );
  const isForeign = isCyrillic(word);
  const plain = isForeign
    ? findNearestStem(word, translations)
    : findNearestWord(word, listSought(vocabulary));
  if (plain !== undefined && !(name !== undefined && vocabulary.spellings.has(name))) {
    const words = (isForeign ? translate(plain, translations) : [plain]).flatMap((one) =>
      readWord(one, vocabulary),
    );
    return { ...term, words, names: vocabulary.spellings.get(nameKey(plain)) ?? [], corrected: plain };
  }
  if (name === undefined) return { ...term, isUnknown: true };
  const names =
    vocabulary.spellings.get(name) ?? withoutBodies(name, vocabulary.nameWords.get(name) ?? [], vocabulary);
  return { ...term, names, corrected: showName(name, names, vocabulary) };
}

/** The words of the index that are looked for: nobody who mistypes a word means “them”. */
const listSought = ({ words, lexicon }: Vocabulary): (readonly [string, number])[] =>
  [...words].filter(([word]) => !lexicon.stopWords.has(word));

/** The stem that is nearest to the word, or to the word without its last letters, which are an ending. */
function findNearestStem(word: string, { byStem }: Translations): string | undefined {
  const plain = foldSigns(word);
  const stems = [...byStem.keys()].map((stem) => [stem, 1] as const);
  for (let length = plain.length; length >= Math.max(MIN_STEM_OF_SLIP, plain.length - 3); length -= 1) {
    const stem = isEnding(plain.slice(length)) ? findNearestWord(plain.slice(0, length), stems) : undefined;
    if (stem !== undefined && stem.length >= MIN_STEM_OF_SLIP && stem[0] === plain[0]) return stem;
  }
  return undefined;
}

/** A shorter stem is like too many words. */
const MIN_STEM_OF_SLIP = 5;
