import { readBody } from '#intake/read-body.ts';
import type { ContentMap } from '#intake/read-content.ts';
import { ProblemList } from '#problems/problem-list.ts';
import { suggestNearest } from '#text/suggest.ts';
import type { Edition } from './edition.ts';
import type { ParsedEntries } from './parse-entries.ts';

/** Pages that are there whatever the content. */
export const STANDING_PAGES = [
  '/',
  '/about/',
  '/agreements/',
  '/chapters/',
  '/figures/',
  '/organizations/',
  '/people/',
  '/places/',
  '/search/',
  '/sources/',
  '/timeline/',
  '/visits/',
] as const;

/** Files for programs, beside the pages. */
export const STANDING_FILES = ['/edition.json', '/edition.schema.json'] as const;

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
  return [...STANDING_PAGES, ...things.map(({ path }) => path)].sort();
}

/** Every address the edition promises to keep: pages, files, and the anchors that others may link to. */
export function listAddresses(edition: Edition): string[] {
  return [
    ...listPages(edition),
    ...STANDING_FILES,
    ...edition.events.map(({ id }) => `/timeline/#${id}`),
    ...edition.figures.map(({ path }) => path),
    ...edition.sources.flatMap(({ passages }) => passages.map(({ path }) => path)),
  ].sort();
}

/** Holds the links of all bodies against the pages there are. */
export function checkLinks(edition: Edition, parsed: ParsedEntries, problems: ProblemList): void {
  const pages = listPages(edition);
  for (const { entry } of [...parsed.chapters, ...parsed.events, ...parsed.agreements]) {
    for (const { address, line } of readBody(entry, new ProblemList()).links) {
      if (!address.startsWith('/') || pages.includes(address.replace(/#.*$/, ''))) continue;
      const near = suggestNearest(address, pages);
      problems.add(
        'link-broken',
        entry,
        [],
        { address, suggestion: near ? ` Did you mean ${near}?` : '' },
        line,
      );
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
