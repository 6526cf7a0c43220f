import { isWordCharacter } from './words.ts';

/** A text prepared by `foldText`, to be asked which words it contains. */
export type FoldedText = string & { readonly folded: unique symbol };

/** Lower-cases a text and makes one space of all white space, NBSP included. Fold a text once and ask it often. */
export const foldText = (text: string): FoldedText =>
  text.replace(/\s+/g, ' ').trim().toLowerCase() as FoldedText;

/**
 * Whether a text contains words as whole words, whatever their capitals and white space. Where the words begin or end
 * with a sign ("$5"), any character may be next to that sign. Empty words are in no text.
 */
export function containsWords(text: FoldedText, words: string): boolean {
  const sought = foldText(words);
  const beginsInWord = isWordCharacter(sought.charAt(0));
  const endsInWord = isWordCharacter(sought.charAt(sought.length - 1));
  for (const index of findIndexes(text, sought)) {
    const goesOn =
      (beginsInWord && isWordCharacter(text.charAt(index - 1))) ||
      (endsInWord && isWordCharacter(text.charAt(index + sought.length)));
    if (!goesOn) return true;
  }
  return false;
}

/** Every index at which `words` begin in `text`, overlapping ones too, as they are asked for; none for empty words. */
function* findIndexes(text: string, words: string): Generator<number, void> {
  if (words === '') return;
  for (let index = text.indexOf(words); index !== -1; index = text.indexOf(words, index + 1)) yield index;
}
