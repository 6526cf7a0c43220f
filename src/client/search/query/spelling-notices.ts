import { findWords, listWords } from '#text/words/words.ts';
import { nameKey } from './words/letters.ts';
import type { UnderstoodQuery } from './read-query.ts';
import { spellingKey, type Vocabulary } from '#client/search/index/vocabulary.ts';

/** A name that was typed otherwise than the sources, or else the edition, write it. */
export interface OtherSpelling {
  readonly typed: string;
  readonly written: string;
  readonly isPrinted: boolean;
}

/** The names of a query that the sources spell otherwise. */
export function findOtherSpellings(
  query: string,
  { terms }: UnderstoodQuery,
  vocabulary: Vocabulary,
): OtherSpelling[] {
  return terms.flatMap(({ typed, names, words, corrected }) => {
    const [entry, ...more] = names.map((number) => vocabulary.names[number]);
    if (!entry || corrected !== null || words.includes(typed)) return [];
    const forms = [...entry.printed, entry.name].toSorted((a, b) => a.length - b.length);
    // Of several names the word that all of them were found by; one that is being typed is no other spelling.
    const written =
      more.length > 0
        ? showName(nameKey(typed), names, vocabulary, true)
        : (forms.find((form) => spellingKey(listWords(form)) === spellingKey(listWords(typed))) ??
          entry.name);
    const at = query.toLowerCase().indexOf(typed);
    const asTyped = at < 0 ? typed : query.slice(at, at + typed.length);
    if (written.toLowerCase().startsWith(asTyped.toLowerCase())) return [];
    return [{ typed: asTyped, written, isPrinted: entry.printed.includes(written) || entry.isPrinted }];
  });
}

/** How the sources, or else the edition, write a word of a name, or one that begins so; a whole name where none is written so. */
export function showName(
  key: string,
  names: readonly number[],
  vocabulary: Vocabulary,
  isBeginning = false,
): string {
  for (const number of names) {
    const entry = vocabulary.names[number];
    const shown = listNameWords([
      ...(entry?.isPrinted ? [entry.name] : []),
      ...(entry?.printed ?? []),
      entry?.name ?? '',
    ]);
    const word = shown.find((word) => (isBeginning ? nameKey(word).startsWith(key) : nameKey(word) === key));
    if (word) return word;
  }
  return vocabulary.names[names[0] ?? -1]?.name ?? key;
}

const listNameWords = (names: readonly string[]): string[] =>
  names.flatMap((name) => findWords(name).map(({ word }) => word));
