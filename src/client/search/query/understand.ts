import { listWords } from '#text/words/words.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import { swapLayout } from './words/layout.ts';
import { isCyrillic } from './words/letters.ts';
import { titleKey } from './words/title-key.ts';
import { readQuery, type UnderstoodQuery } from './read-query.ts';

/**
 * Reads a query, with the words and titles of other languages where it holds any word that is not known otherwise: few
 * queries do, and those words are fetched for them alone. Where they do not come, the query is read without them.
 */
export async function understand(
  query: string,
  vocabulary: Vocabulary,
  asTyped = false,
): Promise<UnderstoodQuery> {
  if (!isCyrillic(query)) {
    const plain = readQuery(query, vocabulary, { asTyped });
    if (plain.terms.every(({ isUnknown, corrected }) => !isUnknown && corrected === null)) return plain;
  }
  const [translations, otherTitles] = await Promise.all([
    asTyped ? null : vocabulary.translations().catch(() => null),
    vocabulary.findOtherTitles(listKeys(query, vocabulary)).catch(() => null),
  ]);
  return readQuery(query, vocabulary, { asTyped, translations, otherTitles });
}

/** The words of a query as titles of other languages may have them, also those typed with the wrong layout. */
function listKeys(query: string, { lexicon }: Vocabulary): string[] {
  const straight = query.toLowerCase().replaceAll('’', "'");
  const tokens = straight.split(/\s+/).flatMap((token) => swapLayout(token) ?? []);
  const words = [straight, ...tokens].flatMap(listWords).filter((word) => !lexicon.stopWords.has(word));
  return [...new Set(words.map(titleKey))];
}
