import { outsideAnchors } from '#edition/evidence/claims/count-claims.ts';
import { listClaimIds } from '#edition/evidence/claims/claim-ids.ts';
import { formerIds } from '#edition/addresses/former-ids.ts';
import { compressedBytes, paginate, type PageAnchors } from '#edition/addresses/paginate.ts';
import { memoize } from '#text/memoize.ts';
import { quotesInContext } from '#edition/evidence/quote-context.ts';
import type { ContestedCount, Edition, Figure, Reference } from '#edition/types/edition.ts';

/** A page of the list of figures, or all of it. */
export interface FiguresPage {
  /** From 1. */
  number: number;
  path: string;
  /** Which figures it has, in words. */
  label: string;
  /** Counts side by side, each with those of its rows that stand on this page. */
  counts: (ContestedCount & { isContinued: boolean })[];
  figures: Figure[];
}

/** A row of a table of counts side by side, or a figure with all that is said of it. */
type Row =
  | { count: ContestedCount; figure: Figure }
  | { count: ContestedCount; outside: ContestedCount['outside'][number] }
  | { count: null; figure: Figure };

/** What a page weighs besides its list, and what the markup of a row adds to its words. */
const WEIGHTS = { frame: 4200, markup: 110 };

/** All pages of the list of figures, in its order. A short list is on one page. */
export const listFiguresPages = memoize((edition: Edition): FiguresPage[] => {
  const { contestedCounts, figures } = edition;
  const rows: Row[] = [
    ...contestedCounts.flatMap((count) => [
      ...count.figures.map((figure) => ({ count, figure })),
      ...count.outside.map((outside) => ({ count, outside })),
    ]),
    ...figures.map((figure) => ({ count: null, figure })),
  ];
  const parts = paginate(rows, {
    path: '/figures/',
    textOf: (row) => textOf(row, edition),
    markup: WEIGHTS.markup,
    inksOf: (row) => ('figure' in row ? row.figure.witnesses.map(({ ink }) => ink) : []),
    frame: WEIGHTS.frame + compressedBytes(edition.title.title),
  });
  const begun = new Set<string>();
  return parts.map(({ number, path, items }) => {
    const counts = [...Map.groupBy(items, ({ count }) => count)].flatMap(([count, rows]) => {
      if (count === null) return [];
      const isContinued = begun.has(count.id);
      begun.add(count.id);
      return {
        ...count,
        isContinued,
        figures: rows.flatMap((row) => ('figure' in row ? row.figure : [])),
        outside: rows.flatMap((row) => ('outside' in row ? row.outside : [])),
      };
    });
    const own = items.flatMap((row) => (row.count === null ? row.figure : []));
    return { number, path, label: labelOf(own, figures), counts, figures: own };
  });
});

function labelOf(own: readonly Figure[], all: readonly Figure[]): string {
  const [first] = own;
  if (!first) return 'counts side by side';
  const from = all.indexOf(first) + 1;
  return own.length === 1 ? `figure ${from}` : `figures ${from}–${from + own.length - 1}`;
}

/** What the page prints of a row. */
function textOf(row: Row, { sources }: Edition): string {
  if ('outside' in row) return [row.outside.value, ...row.outside.references.map(nameReference)].join(' ');
  const { id, what, value, unit, unitMissing, asOf, evidence, notes } = row.figure;
  if (row.count) return [row.count.title, id, value, asOf?.edtf].join(' ');
  return [
    id,
    what,
    value,
    unit ?? unitMissing,
    asOf?.words,
    ...(asOf?.references ?? []).map(nameReference),
    ...quotesInContext(evidence, sources).flatMap(({ key, witness, passage, supports, textSegments }) => [
      ...[key, witness.path, witness.shortTitle, passage, ...supports],
      ...textSegments.map(({ text }) => text),
    ]),
    ...notes.flatMap((note) => [note.id, note.title, note.text, ...note.references.map(nameReference)]),
  ].join(' ');
}

const nameReference = ({ address, publisher }: Reference): string => `${address} ${publisher}`;

/** The figure under which each note is printed, by the id of the note: the first it is about. */
export const placeNotes = ({ figures }: Pick<Edition, 'figures'>): Map<string, string> =>
  new Map(figures.toReversed().flatMap(({ id, notes }) => notes.map((note) => [note.id, id] as const)));

/** The pages on which the figures stand, and the tables, the quotes and the notes of the list. */
export function listFigureAnchors(edition: Edition): PageAnchors[] {
  const anchors = outsideAnchors(edition.contestedCounts);
  const placeOf = placeNotes(edition);
  return listFiguresPages(edition).map(({ path, counts, figures }) => ({
    path,
    ids: [
      ...counts.flatMap(({ id, isContinued }) => (isContinued ? [] : `counts-${id}`)),
      ...counts.flatMap((count) => count.outside.map((one) => anchors.get(one) ?? '')),
      ...figures.flatMap((figure) => [
        ...listClaimIds(figure),
        ...formerIds(edition, figure.path),
        `${figure.id}-h`,
        ...new Set(figure.evidence.map(({ key }) => `quote-${figure.id}-${key}`)),
        ...figure.notes.flatMap((note) => (placeOf.get(note.id) === figure.id ? note.id : [])),
      ]),
    ],
  }));
}
