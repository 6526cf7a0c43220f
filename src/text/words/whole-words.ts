const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The UTF-16 indexes at which `words` stand in `text` with no letter or digit right before or after them. */
export function findWholeWords(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  const isFree = (index: number) => !LETTER_OR_DIGIT.test(text.charAt(index));
  for (let index = text.indexOf(words); index !== -1; index = text.indexOf(words, index + 1))
    if (isFree(index - 1) && isFree(index + words.length)) found.push(index);
  return found;
}
