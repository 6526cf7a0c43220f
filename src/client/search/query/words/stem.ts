/** Endings of English words, the longest first; a word keeps at least four letters, three before a plain plural. */
const ENDINGS = /(?:ations?|ated?|ments?|ional|ings?|ions?|ants?|ally|ary|ors?|ers?|ive|ed|al|ly|e)$/;

/** What is common to the forms of a word: sign, signed, signing; university, universities. For comparing only. */
export function stem(word: string): string {
  const bare = word.replace(/[’']s?$|s[’']$/, '');
  const single =
    bare.length < 4 ? bare : bare.replace(/ies$/, 'y').replace(/(ss|x|ch|sh)es$|([^su])s$/, '$1$2');
  const cut = single.replace(ENDINGS, '');
  return (cut.length < 4 ? single : cut).replace(/y$/, 'i');
}
