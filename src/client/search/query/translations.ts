/** English words of the index by the stem of a word of another language. */
export type Translations = ReadonlyMap<string, readonly string[]>;

/** The shortest stem, and how much longer a word may be than its stem, in letters. */
const [MIN_STEM, MAX_ENDING] = [3, 6];

/** One stem a line, the words after it. */
export const readTranslations = (text: string): Translations =>
  new Map(
    text.split('\n').map((line) => {
      const [stem = '', ...words] = line.split(' ');
      return [stem, words] as const;
    }),
  );

/** The words of the index that a word of another language stands for, by its longest known stem; none if none is. */
export function translate(word: string, translations: Translations): readonly string[] {
  for (let length = word.length; length >= MIN_STEM && word.length - length <= MAX_ENDING; length -= 1) {
    const words = translations.get(word.slice(0, length));
    if (words) return words;
  }
  return translations.get(word) ?? [];
}
