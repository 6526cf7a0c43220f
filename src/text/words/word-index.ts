import { containsWords, foldText, type FoldedText } from './whole-words.ts';
import { WORD_CHARACTERS } from './words.ts';

/** Word characters in a row, as `isWordCharacter` judges them: of one UTF-16 unit each. */
const RUN = new RegExp(String.raw`(?:(?![\u{10000}-\u{10ffff}])[${WORD_CHARACTERS}])+`, 'gu');

const listRuns = (text: string): string[] => text.match(RUN) ?? [];

/**
 * Which of many texts contain words as whole words: the indexes of those that `containsWords` finds them in. The texts
 * are read once; after that, only a text that has each of the words is searched for them in a row.
 */
export function indexWords(texts: readonly FoldedText[]): (words: string) => number[] {
  const index = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const run of new Set(listRuns(text))) {
      const known = index.get(run);
      if (known) known.push(at);
      else index.set(run, [at]);
    }
  }
  const all = [...texts.keys()];
  return (words) => {
    const lists = listRuns(foldText(words)).map((run) => index.get(run) ?? []);
    const rarest = lists.toSorted((a, b) => a.length - b.length)[0] ?? all;
    return rarest.filter((at) => containsWords(texts[at] as FoldedText, words));
  };
}
