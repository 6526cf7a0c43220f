import { orderPath, SORT_ORDERS } from '#edition/agreements/sort-orders.ts';
import type { Edition } from '#edition/types/edition.ts';
import { listTimelinePaths } from '#edition/timeline/timeline-pages.ts';
import { listClaimIds } from '#edition/evidence/claims/claim-ids.ts';
import { listCountClaims } from '#edition/evidence/claims/count-claims.ts';
import { listRegisterClaims } from '#edition/registers/register-claims.ts';
import { listPairs } from '#edition/sources/compare/compare-sources.ts';
import { CORRECTION_PATHS } from '#edition/apparatus/group-corrections.ts';
import { DATA_FILES } from './data-files.ts';
import { CHANGES_FEED, CHANGES_PATH, statePath } from '#edition/build/changes/changes-pages.ts';
import { SECTIONS } from './sections.ts';

/** The page on which a reader checks a quotation, and the file of texts that it reads. */
export const VERIFY_PAGE = SECTIONS.verify.path;
export const VERIFY_TEXTS = '/verify/texts.json';

/** Pages that every edition has, whatever its content. */
export const STANDING_PAGES: readonly string[] = [
  '/',
  '/about/',
  '/data/codebook/',
  CHANGES_PATH,
  ...Object.values(CORRECTION_PATHS).filter((path) => path !== SECTIONS.corrections.path),
  ...Object.values(SECTIONS).map(({ path }) => path),
];

/** Folders of files that a build writes beside the pages. */
export const FILE_FOLDERS: readonly string[] = ['pagefind'];

/** Files for programs that every edition has. */
export const STANDING_FILES: readonly string[] = [
  '/edition.json',
  '/edition.schema.json',
  '/llms.txt',
  '/sitemap.xml',
  '/timeline/registers.json',
  CHANGES_FEED,
  VERIFY_TEXTS,
  ...DATA_FILES,
];

/** The paths of all lasting pages of the edition, without anchors, sorted; parts of long lists may come and go. */
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
  const pairs = listPairs(edition).map(({ path }) => path);
  return [
    ...STANDING_PAGES,
    ...things.map(({ path }) => path),
    ...abouts,
    ...orders,
    ...pairs,
    ...listTimelinePaths(edition),
    ...edition.history.earlier.map(({ path }) => path),
    ...edition.history.withdrawn.flatMap(({ path }) => (path === null || path.includes('#') ? [] : path)),
  ].sort();
}

/** Every address that must never break: pages, old addresses, files, and the anchors that others may link to. */
export function listAddresses(edition: Omit<Edition, 'title' | 'pages'>): string[] {
  return [
    ...listPages(edition),
    ...Object.keys(edition.moved),
    ...STANDING_FILES,
    ...edition.history.earlier.map(({ path }) => statePath(path)),
    // Where the timeline is split, these lead on to the page of the year.
    ...edition.events.map(({ id }) => `/timeline/#${id}`),
    ...edition.figures.flatMap((figure) => listClaimIds(figure).map((id) => `/figures/#${id}`)),
    ...edition.contestedCounts.flatMap((count) => listCountClaims(count).map(({ path }) => path)),
    ...[...edition.people, ...edition.places, ...edition.organizations].flatMap((entry) =>
      listRegisterClaims(edition, entry).map(({ path }) => path),
    ),
    ...[...edition.events, ...edition.agreements].flatMap((record) =>
      listClaimIds(record).map((id) => `${record.path}#${id}`),
    ),
    ...edition.sources.flatMap(({ passages }) => passages.map(({ path }) => path)),
  ].sort();
}
