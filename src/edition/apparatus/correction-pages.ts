import type { AuthoredCalques } from '#schema/apparatus/calques.ts';
import type { CorrectionClass, CorrectionGroup } from '#schema/apparatus/correction.ts';
import { compressedBytes, paginate, type ListPage, type PageAnchors } from '#edition/addresses/paginate.ts';
import { memoize } from '#text/memoize.ts';
import type { Correction, Edition, FalseTitle, Reference, Source } from '#edition/types/edition.ts';
import { CORRECTION_GROUP_NAMES, CORRECTION_PATHS, groupCorrections } from './group-corrections.ts';

/** A section of the apparatus, or what of it stands on one page. */
interface Section {
  /** Whether it began on an earlier page. */
  isContinued: boolean;
}

/** A page of a group of corrections, or all of it. */
export interface CorrectionsPage {
  /** From 1. */
  number: number;
  path: string;
  /** What it has, from and to, in words. */
  label: string;
  calques: (Section & { words: AuthoredCalques['words'] }) | null;
  falseTitles: (Section & { titles: FalseTitle[] }) | null;
  /** The classes are empty for a source in which nothing was found. */
  sources: (Section & { source: Source; classes: ClassOnPage[] })[];
}

interface ClassOnPage extends Section {
  name: CorrectionClass;
  /** How many corrections of the class the source has, on all pages. */
  total: number;
  corrections: Correction[];
}

type Row =
  | { sort: 'calque'; word: AuthoredCalques['words'][number] }
  | { sort: 'title'; title: FalseTitle }
  | { sort: 'none'; source: Source }
  | { sort: 'correction'; source: Source; name: CorrectionClass; correction: Correction; position: number };

/** What a page weighs besides its list, and what the markup of a row adds to its words. */
const WEIGHTS = { frame: 4310, markup: 2 };

/** All pages of a group of corrections, in its order. A short list is on one page. */
export const listCorrectionsPages = (edition: Edition, group: CorrectionGroup): CorrectionsPage[] =>
  pagesOf(edition)[group];

/** Asked for each page of a group. */
const pagesOf = memoize((edition: Edition): Record<CorrectionGroup, CorrectionsPage[]> => ({
  readings: divide(edition, 'readings'),
  gaps: divide(edition, 'gaps'),
  slips: divide(edition, 'slips'),
}));

function divide(edition: Edition, group: CorrectionGroup): CorrectionsPage[] {
  const { title, calques } = edition;
  const parts = paginate(listRows(edition, group), {
    path: CORRECTION_PATHS[group],
    textOf,
    markup: WEIGHTS.markup,
    inksOf: (row) => ('source' in row ? [row.source.ink] : []),
    frame:
      WEIGHTS.frame +
      compressedBytes(title.title) +
      (group === 'readings' && calques ? compressedBytes(calques.text) : 0),
  });
  const begun = new Set<string>();
  return parts.map((part) => arrange(part, begun));
}

function listRows({ sources, calques, falseTitles }: Edition, group: CorrectionGroup): Row[] {
  const apart: Row[] = [
    ...(calques?.words ?? []).map((word) => ({ sort: 'calque' as const, word })),
    ...falseTitles.map((title) => ({ sort: 'title' as const, title })),
  ];
  return [
    ...(group === 'readings' ? apart : []),
    ...sources.flatMap((source): Row[] => {
      const rows = groupCorrections(source.corrections, group)
        .flatMap(([name, corrections]) => corrections.map((correction) => ({ name, correction })))
        .map((row, index) => ({ sort: 'correction' as const, source, ...row, position: index + 1 }));
      return rows.length > 0 ? rows : [{ sort: 'none', source }];
    }),
  ];
}

/** Puts the rows of a page under their headings; `begun` has the headings of the pages before, and gets its own. */
function arrange({ number, path, items }: ListPage<Row>, begun: Set<string>): CorrectionsPage {
  const begin = (heading: string): boolean => {
    const isContinued = begun.has(heading);
    begun.add(heading);
    return isContinued;
  };
  const words = items.flatMap((row) => (row.sort === 'calque' ? row.word : []));
  const titles = items.flatMap((row) => (row.sort === 'title' ? row.title : []));
  const ofSources = items.flatMap((row) => ('source' in row ? row : []));
  const [first, last] = [items.at(0), items.at(-1)].map((row) => (row ? labelOf(row) : ''));
  return {
    number,
    path,
    label: first === last ? `${first}` : `${first} – ${last}`,
    calques: words.length > 0 ? { isContinued: begin('calques'), words } : null,
    falseTitles: titles.length > 0 ? { isContinued: begin('titles'), titles } : null,
    sources: [...Map.groupBy(ofSources, ({ source }) => source)].map(([source, rows]) => ({
      source,
      isContinued: begin(source.id),
      classes: groupRows(rows).map(([name, corrections]) => ({
        name,
        corrections,
        total: source.corrections.filter((correction) => correction.class === name).length,
        isContinued: begin(`${source.id}-${name}`),
      })),
    })),
  };
}

const groupRows = (rows: readonly Row[]): [CorrectionClass, Correction[]][] => {
  const corrections = rows.flatMap((row) => (row.sort === 'correction' ? row : []));
  return [...Map.groupBy(corrections, ({ name }) => name)].map(([name, ofClass]) => [
    name,
    ofClass.map(({ correction }) => correction),
  ]);
};

function labelOf(row: Row): string {
  if (row.sort === 'calque') return 'words carried over';
  if (row.sort === 'title') return 'titles';
  return row.sort === 'none' ? row.source.siglum : `${row.source.siglum} ${row.position}`;
}

/** What the page prints of a row. */
function textOf(row: Row): string {
  if (row.sort === 'calque') return Object.values(row.word).join(' ');
  if (row.sort === 'none') return `${row.source.id} ${row.source.siglum} ${row.source.shortTitle}`;
  if (row.sort === 'title') {
    const { event, person, office, holders } = row.title;
    const held = holders.flatMap(({ name, from, to, references }) => [
      ...[name, from.edtf, to?.edtf],
      ...references.map(nameReference),
    ]);
    return [event.path, event.title, person.title, person.titleAsPrinted, office.name, ...held].join(' ');
  }
  const { source, name, correction } = row;
  const { id, evidence, corrected, why, about, references } = correction;
  return [
    ...[id, `${source.path}#${evidence.passage}`, evidence.exact, corrected, why],
    ...references.map(nameReference),
    ...about.map(({ path, title }) => `${path} ${title}`),
    // Its headings stand above it, if it is the first of its class.
    ...(source.corrections.find((other) => other.class === name) === correction
      ? [source.id, source.shortTitle, name]
      : []),
  ].join(' ');
}

const nameReference = ({ address, publisher }: Reference): string => `${address} ${publisher}`;

/**
 * The pages on which the points of a group stand, and where its sections begin; then, with the anchors that it has not,
 * the pages of the other groups: a point may have moved from a group to another, and its old address leads on. Without
 * any correction, its own pages only.
 */
export function listCorrectionAnchors(edition: Edition, group: CorrectionGroup): PageAnchors[] {
  const own = listOwnAnchors(edition, group);
  if (edition.sources.every(({ corrections }) => corrections.length === 0)) return own;
  const known = new Set(own.flatMap(({ ids }) => ids));
  const others = CORRECTION_GROUP_NAMES.filter((name) => name !== group)
    .flatMap((name) => listOwnAnchors(edition, name))
    .map(({ path, ids }) => ({ path, ids: ids.filter((id) => !known.has(id)) }));
  return [...own, ...others];
}

const listOwnAnchors = (edition: Edition, group: CorrectionGroup): PageAnchors[] =>
  listCorrectionsPages(edition, group).map(({ path, calques, falseTitles, sources }) => ({
    path,
    ids: [
      ...(calques && !calques.isContinued ? ['calques'] : []),
      ...(falseTitles && !falseTitles.isContinued ? ['titles'] : []),
      ...sources.flatMap(({ source, isContinued, classes }) => [
        ...(isContinued ? [] : [source.id]),
        ...classes.flatMap(({ name, isContinued, corrections }) => [
          ...(isContinued ? [] : [`${source.id}-${name}`]),
          ...corrections.map(({ id }) => id),
        ]),
      ]),
    ],
  }));
