import type { Edition } from '#edition/types/edition.ts';
import { joinWords } from '#site/ui/text/join-words.ts';

/** What the index of agreements holds, as the beginning of a sentence. */
export function indexDescription({ countries }: Pick<Edition, 'countries'>): string {
  const ofCountries = countries.length > 0 ? ` of ${joinWords(countries.map(({ title }) => title))}` : '';
  return `Every agreement${ofCountries} that the texts name, describe or count`;
}
