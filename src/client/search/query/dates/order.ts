import { createQuickPattern } from '#client/search/quick-pattern.ts';

/** Which of the things that match is asked for. */
export type Order = 'first' | 'last';

const WORDS: readonly (readonly [Order, string])[] = [
  [
    'first',
    'first|earliest|oldest|перв\\p{L}+|сам\\p{L}+ ранн\\p{L}+|аввалин\\p{L}*|нахустин\\p{L}*|erste[nrs]?|première',
  ],
  ['last', 'last|latest|newest|most recent|последн\\p{L}+|охирин\\p{L}*|letzte[nrs]?|dernière?'],
];

/** Reads “first” and “last” out of a query in small letters: the results are then in the order of time. */
export function takeOrder(query: string): { order: Order | null; rest: string } {
  for (const [order, words] of WORDS) {
    const pattern = createQuickPattern(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');
    if (pattern.test(query)) return { order, rest: query.replace(pattern, ' ') };
  }
  return { order: null, rest: query };
}
