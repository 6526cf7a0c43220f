/** A text made ready to be asked what words it holds: white space folded, letters small. */
export type FoldedText = string & { readonly folded: unique symbol };

/** Folds white space, NBSP included, and capitals; fold a text once and ask it often. */
export const foldText = (text: string): FoldedText =>
  text.replace(/\s+/g, ' ').trim().toLowerCase() as FoldedText;

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Whether words stand in a text as whole words: not inside a longer one, white space and capitals apart. */
export function containsWords(text: FoldedText, words: string): boolean {
  const sought = foldText(words);
  if (sought === '') return false;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const isCutBefore = isWordSign(sought[0]) && isWordSign(text[at - 1]);
    const isCutAfter = isWordSign(sought.at(-1)) && isWordSign(text[at + sought.length]);
    if (!isCutBefore && !isCutAfter) return true;
  }
  return false;
}
