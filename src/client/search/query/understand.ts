import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import { isCyrillic } from './words/letters.ts';
import { readQuery, type UnderstoodQuery } from './read-query.ts';

/**
 * Reads a query, with the words of other languages where it holds any that are not known otherwise: few queries do, and
 * those words are fetched for them alone. Where they do not come, the query is read without them.
 */
export async function understand(
  query: string,
  vocabulary: Vocabulary,
  asTyped = false,
): Promise<UnderstoodQuery> {
  const plain = readQuery(query, vocabulary, { asTyped });
  const isPlain = plain.terms.every(
    ({ typed, isUnknown, corrected }) => !isUnknown && corrected === null && !isCyrillic(typed),
  );
  if (isPlain || asTyped) return plain;
  const translations = await vocabulary.translations().catch(() => null);
  return readQuery(query, vocabulary, { asTyped, translations });
}
