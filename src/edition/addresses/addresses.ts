import { orderPath, SORT_ORDERS } from '#edition/agreements/sort-orders.ts';
import type { Edition } from '#edition/types/edition.ts';
import { listPairs } from '#edition/sources/compare-sources.ts';
import { entryPath, listTimelinePages } from '#edition/timeline/timeline-pages.ts';
import { SECTIONS } from './sections.ts';

/** Pages that every edition has, whatever its content. */
export const STANDING_PAGES: readonly string[] = [
  '/',
  '/about/',
  '/corrections/gaps/',
  '/corrections/slips/',
  ...Object.values(SECTIONS).map(({ path }) => path),
];

/** Files for programs that every edition has. */
export const STANDING_FILES = ['/edition.json', '/edition.schema.json', '/timeline/registers.json'] as const;

/** The paths of all pages of the edition, without anchors, sorted. */
export function listPages(edition: Omit<Edition, 'title' | 'pages' | 'moved'>): string[] {
  const things = [
    ...edition.chapters,
    ...edition.events,
    ...edition.agreements,
    ...edition.people,
    ...edition.places,
    ...edition.organizations,
    ...edition.sources,
  ];
  const orders = SORT_ORDERS.slice(1).map(orderPath);
  const abouts = edition.sources.map(({ path }) => `${path}about/`);
  const parts = [...listTimelinePages(edition), ...listPairs(edition)].map(({ path }) => path);
  return [...STANDING_PAGES, ...things.map(({ path }) => path), ...abouts, ...orders, ...parts].sort();
}

/** Every address that must never break: pages, old addresses, files, and the anchors that others may link to. */
export function listAddresses(edition: Edition): string[] {
  return [
    ...listPages(edition),
    ...Object.keys(edition.moved),
    ...STANDING_FILES,
    ...edition.events.map((event) => entryPath(edition, event)),
    ...edition.figures.map(({ path }) => path),
    ...edition.sources.flatMap(({ passages }) => passages.map(({ path }) => path)),
  ].sort();
}

/** The ids a thing had before, sorted: anchors with them lead to it still, as its old addresses do. */
export function formerIds({ moved }: Pick<Edition, 'moved'>, path: string): string[] {
  const folder = path.replace(/[^/]+\/$/, '');
  return Object.keys(moved)
    .filter((from) => moved[from] === path && from.startsWith(folder) && from !== folder)
    .map((from) => from.slice(folder.length, -1))
    .sort();
}
