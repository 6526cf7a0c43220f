import { paginate, type ListPage, type PageAnchors } from '#edition/addresses/paginate.ts';
import { memoize } from '#text/memoize.ts';
import type { Edition } from '#edition/types/edition.ts';
import { compareWitnesses, type Comparison } from './compare-sources.ts';

/** What a page has besides the table of pairs, its table of silent years included, and a row besides its words. */
const WEIGHTS = { frame: { first: 6610, others: 3610 }, markup: 45 };

/** The pages of the table of pairs. */
export const listPairParts: (edition: Edition) => ListPage<Comparison>[] = memoize((edition) =>
  paginate(compareWitnesses(edition), {
    path: '/compare/',
    textOf: ({ a, b, id, extent }) => `${id} ${a.shortTitle} ${b.shortTitle} ${extent.shared}`,
    inksOf: ({ a, b }) => [a.ink, b.ink],
    ...WEIGHTS,
  }),
);

/** The anchors of a row of the table: that of the pair, and those of the sections of its page. */
const anchorsOf = ({ a, b, id }: Comparison): string[] => [
  id,
  ...['shared', 'both', 'differ'].map((part) => `${id}-${part}`),
  ...[a, b].map(({ siglum }) => `${id}-only-${siglum.toLowerCase()}`),
];

/** The pages on which the anchors of the table of pairs stand. */
export const listPairAnchors = (edition: Edition): PageAnchors[] =>
  listPairParts(edition).map(({ path, items }) => ({ path, ids: items.flatMap(anchorsOf) }));
