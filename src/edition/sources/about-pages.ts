import { compressedBytes, paginate, type ListPage, type PageAnchors } from '#edition/addresses/paginate.ts';
import { memoize } from '#text/memoize.ts';
import type { Edition, Note, Source } from '#edition/types/edition.ts';
import { coverSentences, YIELDS, type Yield } from './coverage.ts';
import { dateSource } from './date-source.ts';

/** Sentences that are used alike, and those of their passages that a page names. */
interface YieldRow {
  yielded: Yield;
  /** How many sentences, on all pages. */
  sentences: number;
  passages: string[];
}

/** A page about a source, or a part of it. */
export interface AboutPage {
  /** From 1. */
  number: number;
  path: string;
  /** What it has, in words. */
  label: string;
  /** Null on a page after those with the table of what the sentences yield. */
  yields: YieldRow[] | null;
  withoutClaim: Source['withoutClaim'];
  notes: Note[];
  /** Whether a page before has notes, too. */
  hasNotesBefore: boolean;
}

type Row =
  | { sort: 'passages'; group: YieldRow; passage: string | null }
  | { sort: 'without claim'; item: Source['withoutClaim'][number] }
  | { sort: 'notes'; note: Note };

/** What a page weighs besides its lists, and what the markup of a row adds to its words. */
const WEIGHTS = { frame: 4010, markup: 4 };

/** What a list is called in the navigation between the pages. */
const LABELS = {
  passages: 'what the sentences yield',
  'without claim': 'sentences without a claim',
  notes: 'notes',
} as const satisfies Record<Row['sort'], string>;

/** How many sentences of a source are accounted for, and of how many. */
export function countCovered(source: Source, edition: Edition): { covered: number; all: number } {
  const sentences = coverSentences(source, edition);
  return {
    covered: sentences.filter((sentence) => sentence.yield !== 'unaccounted').length,
    all: sentences.length,
  };
}

/** All pages about a source. */
export const listAboutPages = (source: Source, edition: Edition): AboutPage[] => pagesOf(edition)(source);

/** Asked for each page about a source, and for each link into it. */
const pagesOf = memoize((edition: Edition) => memoize((source: Source) => divide(source, edition)));

function divide(source: Source, edition: Edition): AboutPage[] {
  const head = [
    ...[source.title.value, source.publisher.value, source.address.value, source.description],
    ...[source.provenance, source.rights, source.sha256, source.softwareHeritageId],
    ...dateSource(source, edition).latest.map(({ title, path }) => `${title} ${path}`),
  ];
  const { frame } = WEIGHTS;
  const parts = paginate(listRows(source, edition), {
    path: `${source.path}about/`,
    textOf: (row) => textOf(row, source),
    markup: WEIGHTS.markup,
    inksOf: () => [source.ink],
    frame: { first: frame + compressedBytes(head.join(' ')), others: frame },
  });
  const firstOfNotes = parts.findIndex(({ items }) => items.some(({ sort }) => sort === 'notes'));
  return parts.map((part, index) => ({
    ...arrange(part),
    hasNotesBefore: firstOfNotes >= 0 && index > firstOfNotes,
  }));
}

function listRows(source: Source, edition: Edition): Row[] {
  const sentences = Map.groupBy(coverSentences(source, edition), (sentence) => sentence.yield);
  return [
    ...YIELDS.flatMap((yielded): Row[] => {
      const ofYield = sentences.get(yielded) ?? [];
      if (ofYield.length === 0 && yielded !== 'unaccounted') return [];
      const passages = [...new Set(ofYield.map(({ passage }) => passage))];
      const group = { yielded, sentences: ofYield.length, passages };
      const named = passages.length > 0 ? passages : [null];
      return named.map((passage) => ({ sort: 'passages' as const, group, passage }));
    }),
    ...source.withoutClaim.map((item) => ({ sort: 'without claim' as const, item })),
    ...source.notes.map((note) => ({ sort: 'notes' as const, note })),
  ];
}

function arrange({ number, path, items }: ListPage<Row>): Omit<AboutPage, 'hasNotesBefore'> {
  const ofPassages = items.flatMap((row) => (row.sort === 'passages' ? row : []));
  const yields = [...Map.groupBy(ofPassages, ({ group }) => group)].map(([group, rows]) => ({
    ...group,
    passages: rows.flatMap(({ passage }) => passage ?? []),
  }));
  return {
    number,
    path,
    label: number === 1 ? 'the copy' : [...new Set(items.map(({ sort }) => LABELS[sort]))].join(', '),
    yields: yields.length > 0 ? yields : null,
    withoutClaim: items.flatMap((row) => (row.sort === 'without claim' ? row.item : [])),
    notes: items.flatMap((row) => (row.sort === 'notes' ? row.note : [])),
  };
}

/** What the page prints of a row. */
function textOf(row: Row, source: Source): string {
  if (row.sort === 'passages')
    return row.passage === null ? '' : `${source.path}#${row.passage} ${row.passage}`;
  if (row.sort === 'without claim') return `${row.item.passage} ${row.item.exact} ${row.item.why}`;
  const { id, title, text, references } = row.note;
  return [id, title, text, ...references.map(({ address, publisher }) => `${address} ${publisher}`)].join(
    ' ',
  );
}

/** The pages on which the sections of the page about a source begin, and its notes stand. */
export function listAboutAnchors(source: Source, edition: Edition): PageAnchors[] {
  return listAboutPages(source, edition).map((page) => ({
    path: page.path,
    ids: [
      ...(page.number === 1 ? ['copy', 'dating', 'coverage'] : []),
      ...(page.notes.length > 0 && !page.hasNotesBefore ? ['notes'] : []),
      ...page.notes.map(({ id }) => id),
    ],
  }));
}
