import type { ContentMap } from '#load/read-content.ts';
import type { ProblemList } from '#problems/problem-list.ts';
import { suggestNearest } from '#text/words/suggest.ts';
import { orderPath, SORT_ORDERS } from '#edition/agreements/sort-orders.ts';
import type { Edition } from '#edition/types/edition.ts';
import type { Bodies } from '#edition/chapters/resolve-citations.ts';
import { entryPath, listTimelinePages } from '#edition/timeline/timeline-pages.ts';
import { SECTIONS } from './sections.ts';

/** Pages that are there whatever the content. */
export const STANDING_PAGES: readonly string[] = [
  '/',
  '/about/',
  '/corrections/gaps/',
  '/corrections/slips/',
  ...Object.values(SECTIONS).map(({ path }) => path),
];

/** Files for programs, beside the pages. */
export const STANDING_FILES = ['/edition.json', '/edition.schema.json', '/timeline/registers.json'] as const;

/** The paths of all pages of the edition, without anchors, sorted. */
export function listPages(edition: Omit<Edition, 'moved'>): string[] {
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
  const parts = listTimelinePages(edition).map(({ path }) => path);
  return [...STANDING_PAGES, ...things.map(({ path }) => path), ...abouts, ...orders, ...parts].sort();
}

/** Every address the edition promises to keep: pages, old ones too, files, and the anchors others may link to. */
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

/** The ids under which a thing was published before: its old anchors lead to it as its old pages do. */
export function formerIds({ moved }: Pick<Edition, 'moved'>, path: string): string[] {
  const folder = path.replace(/[^/]+\/$/, '');
  return Object.keys(moved)
    .filter((from) => moved[from] === path && from.startsWith(folder) && from !== folder)
    .map((from) => from.slice(folder.length, -1))
    .sort();
}

/** Holds the links of all bodies against the pages there are. */
export function checkLinks(edition: Edition, bodies: Bodies, problems: ProblemList): void {
  const pages = listPages(edition);
  for (const [entry, { links }] of bodies) {
    for (const { address, line } of links) {
      if (!address.startsWith('/') || pages.includes(address.replace(/#.*$/, ''))) continue;
      const near = suggestNearest(address, pages);
      const suggestion = near ? ` Did you mean ${near}?` : '';
      problems.add('link-broken', entry, [], { address, suggestion }, line);
    }
  }
}

/** Old addresses lead to pages that exist, and no page takes an old address again. */
export function checkMoved(edition: Edition, moved: ContentMap, problems: ProblemList): void {
  const pages = listPages(edition);
  for (const [from, to] of Object.entries(edition.moved)) {
    if (!pages.includes(to.replace(/#.*$/, ''))) problems.add('permalink-gone', moved, [from], { from, to });
    if (pages.includes(from)) problems.add('address-in-use', moved, [from], { from });
  }
}
