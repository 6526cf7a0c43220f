import { compressedBytes, paginate, type PageAnchors } from '#edition/addresses/paginate.ts';
import { SECTIONS } from '#edition/addresses/sections.ts';
import { memoize } from '#text/memoize.ts';
import type { Edition, Reference, Source } from '#edition/types/edition.ts';

/** A page of the list of sources and references, or all of it. */
export interface SourcesPage {
  /** From 1. */
  number: number;
  path: string;
  /** What it has, from and to, in words. */
  label: string;
  sources: Source[];
  /** Null on a page that has none of them. */
  references: Reference[] | null;
}

type Row = { source: Source } | { reference: Reference };

/** What a page weighs besides its list, and what the markup of a row adds to its words. */
const WEIGHTS = { frame: 3810, markup: 2 };

/** All pages of the list of sources and references. A short list is on one page. */
export const listSourcesPages = memoize(({ title, sources, references }: Edition): SourcesPage[] => {
  const rows: Row[] = [
    ...sources.map((source) => ({ source })),
    ...references.map((reference) => ({ reference })),
  ];
  const parts = paginate(rows, {
    path: SECTIONS.sources.path,
    textOf,
    markup: WEIGHTS.markup,
    inksOf: (row) => ('source' in row ? [row.source.ink] : []),
    frame: WEIGHTS.frame + compressedBytes(title.title),
  });
  return parts.map(({ number, path, items }) => {
    const own = items.flatMap((row) => ('source' in row ? row.source : []));
    const listed = items.flatMap((row) => ('reference' in row ? row.reference : []));
    const hasReferences = listed.length > 0 || parts.length === 1;
    return {
      number,
      path,
      label: labelOf(own, listed, references),
      sources: own,
      references: hasReferences ? listed : null,
    };
  });
});

function labelOf(
  sources: readonly Source[],
  listed: readonly Reference[],
  all: readonly Reference[],
): string {
  const [from, to] = [sources.at(0)?.siglum, sources.at(-1)?.siglum];
  const [first] = listed;
  const start = first ? all.indexOf(first) + 1 : 0;
  return [
    ...(from === undefined ? [] : [from === to ? from : `${from}–${to}`]),
    ...(first ? [`addresses ${start}–${start + listed.length - 1}`] : []),
  ].join(', ');
}

/** What the page prints of a row. */
function textOf(row: Row): string {
  if ('reference' in row) {
    const { key, address, publisher, about, accessed } = row.reference;
    return [key, address, publisher, about, accessed].join(' ');
  }
  const { id, path, siglum, title, publisher, published, description } = row.source;
  const references = published.references.map((reference) => `${reference.address} ${reference.publisher}`);
  return [id, path, siglum, title.value, publisher.value, published.edtf, ...references, description].join(
    ' ',
  );
}

/** The pages on which the sources and references of the list stand. */
export function listSourcesAnchors(edition: Edition): PageAnchors[] {
  const pages = listSourcesPages(edition);
  const first = pages.find(({ references }) => references !== null);
  return pages.map((page) => ({
    path: page.path,
    ids: [
      ...page.sources.map(({ id }) => id),
      ...(page === first ? ['references'] : []),
      ...(page.references ?? []).map(({ key }) => key),
    ],
  }));
}
