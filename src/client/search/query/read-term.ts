import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import { swapLayout } from './layout.ts';
import { isCyrillic, nameKey } from './letters.ts';
import { findName, findNamesByPrefix } from './match-names.ts';
import { readWord } from './read-word.ts';
import { findNearestWord } from './spelling.ts';
import { showName } from './spelling-notices.ts';
import { splitWord } from './split-word.ts';
import { translate, type Translations } from './translations.ts';

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
}

/** A term of which nothing is known yet. */
export const newTerm = (typed: string): Term => ({
  typed,
  names: [],
  words: [],
  corrected: null,
  isUnknown: false,
  isTypeHint: false,
});

/** What a word is read with. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** Words of other languages; null while they have not been fetched. */
  readonly translations: Translations | null;
  /** Whether no word is taken for another. */
  readonly asTyped: boolean;
}

/**
 * One word that is no name: known, known in another form or language, the beginning of a known one, two words without the
 * space between them, one typed with the wrong layout, or a misspelling.
 */
export function readTerm(word: string, reading: Reading, isLast: boolean): Term[] {
  const known = readKnown(word, reading, isLast);
  if (known) return [known];
  const term = newTerm(word);
  const isTypeHint = reading.vocabulary.lexicon.typeHints.has(word);
  if (reading.asTyped || isTypeHint) return [{ ...term, isUnknown: !isTypeHint, isTypeHint }];
  return readMended(word, reading) ?? [readMisspelt(word, reading)];
}

/** A word that needs no mending. */
function readKnown(word: string, { vocabulary, translations }: Reading, isLast: boolean): Term | undefined {
  const term = { ...newTerm(word), isTypeHint: vocabulary.lexicon.typeHints.has(word) };
  const words = readWord(word, vocabulary);
  if (words.length > 0) return { ...term, words };
  const byPrefix = word.length > 2 ? findNamesByPrefix(nameKey(word), vocabulary) : [];
  if (byPrefix.length > 0 && (isLast || word.length > 4) && !translate(word, translations ?? NONE).length)
    return { ...term, names: byPrefix };
  const english = translate(word, translations ?? NONE);
  const meant = english.flatMap((one) => readWord(one, vocabulary));
  if (meant.length === 0) return undefined;
  const isTypeHint = english.some((one) => vocabulary.lexicon.typeHints.has(one));
  return { ...term, words: [...new Set(meant)], isTypeHint };
}

const NONE: Translations = new Map();

/** A word that is known once its space, or the layout of the keyboard, is put right. */
function readMended(word: string, reading: Reading): Term[] | undefined {
  const { vocabulary } = reading;
  const isWord = (part: string): boolean =>
    vocabulary.words.has(part) || vocabulary.spellings.has(nameKey(part));
  const swapped = swapLayout(word);
  if (swapped !== null && word.length > 2) {
    const term = readWhole(swapped, reading);
    if (term) return [{ ...term, typed: word, corrected: swapped }];
  }
  const parts = splitWord(word, isWord);
  const terms = parts?.map((part) => readWhole(part, reading));
  if (!parts || !terms?.every((term) => term !== undefined)) return undefined;
  const [first, ...more] = terms;
  return first ? [{ ...first, typed: word, corrected: parts.join(' ') }, ...more] : undefined;
}

/** A name, or a word that needs no mending. */
function readWhole(word: string, reading: Reading): Term | undefined {
  const name = findName([word], 0, reading.vocabulary);
  if (name) return { ...newTerm(word), names: name.names, words: name.words };
  return /^\d+$/.test(word) ? { ...newTerm(word), words: [word] } : readKnown(word, reading, false);
}

/** A word nobody writes so: the nearest that somebody does. */
function readMisspelt(word: string, { vocabulary, translations }: Reading): Term {
  const term = newTerm(word);
  const name = findNearestWord(
    nameKey(word),
    [...vocabulary.nameWords].map(([key, names]) => [key, names.length]),
  );
  const isForeign = isCyrillic(word);
  const plain = isForeign
    ? findNearestWord(
        word,
        [...(translations?.keys() ?? [])].map((stem) => [stem, 1]),
      )
    : findNearestWord(word, vocabulary.words);
  if (plain !== undefined && !(name !== undefined && vocabulary.spellings.has(name))) {
    const words = (isForeign ? translate(plain, translations ?? NONE) : [plain]).flatMap((one) =>
      readWord(one, vocabulary),
    );
    return { ...term, words, names: vocabulary.spellings.get(nameKey(plain)) ?? [], corrected: plain };
  }
  if (name === undefined) return { ...term, isUnknown: true };
  const names = vocabulary.spellings.get(name) ?? vocabulary.nameWords.get(name) ?? [];
  return { ...term, names, corrected: showName(name, names, vocabulary) };
}
