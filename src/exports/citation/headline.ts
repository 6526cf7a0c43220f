/** Words that English headlines write small unless they begin or end one: articles, conjunctions, prepositions. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above across afore after against al along alongside amid amidst among amongst an and anenst apropos apud ' +
    'around as aside astride at athwart atop barring before behind below beneath beside besides between beyond but by ' +
    'c ca circa d’ de despite down during et except for forenenst from given in inside into lest like modulo near next ' +
    'nor notwithstanding of off on onto or out over per plus pro qua sans since so than the through throughout thruout ' +
    'till to toward towards under underneath until unto up upon v van versus via vis-à-vis von vs with within without yet'
  ).split(' '),
);

/** Signs between which words stand. Before a straight mark of quotation a space belongs to it. */
const SIGNS = /([‘’“”\-–—/.,;?!:[\]()]| "| '|"|')/;
const SPACES = /([\u00a0 \u2000-\u200b\u205f\u3000]+)/;

const isWord = (part: string): boolean => part.trim() !== '';
const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * An English title in the capitals of a headline, as the Chicago Manual and the MLA print it. Words that have a capital
 * anywhere stay as they are.
 */
export function toHeadline(title: string): string {
  const parts = title.split(SIGNS);
  let isBeginning = true;
  let last: { part: number; word: number } | null = null;
  const split = parts.map((part) => part.split(SPACES));
  for (const [index, words] of split.entries()) {
    if (index % 2 === 1) {
      if (/[!?:]$/.test(parts[index] ?? '')) isBeginning = true;
      continue;
    }
    const isAfterApostrophe = isApostrophe(parts, index - 1);
    for (const [at, word] of words.entries()) {
      if (at % 2 === 1 || !isWord(word)) continue;
      const isInWord = isAfterApostrophe && at === 0;
      const isLong = word.length > 1 && !SMALL_WORDS.has(word);
      const isCompound = index === 0 && at === words.length - 1 && parts[1] === '-';
      if (!isInWord && (isLong || isBeginning || isCompound) && word === word.toLowerCase())
        words[at] = capitalize(word);
      isBeginning = false;
      last = { part: index, word: at };
    }
    // What follows an apostrophe is no end of a title.
    if (isAfterApostrophe && words.some(isWord)) last = null;
  }
  const words = last && split[last.part];
  const word = last && words?.[last.word];
  if (last && words && word && word.length > 1 && SMALL_WORDS.has(word)) words[last.word] = capitalize(word);
  return split.map((part) => part.join('')).join('');
}

/** Whether a sign is an apostrophe: a closing mark of quotation that nothing has opened. */
function isApostrophe(parts: readonly string[], index: number): boolean {
  if (!/^[’']$/.test(parts[index] ?? '')) return false;
  const before = parts.slice(0, index).join('');
  return before.split('‘').length <= before.split('’').length;
}
