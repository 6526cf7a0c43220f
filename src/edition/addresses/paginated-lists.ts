import { listCorrectionAnchors } from '#edition/apparatus/correction-pages.ts';
import { CORRECTION_GROUP_NAMES, CORRECTION_PATHS } from '#edition/apparatus/group-corrections.ts';
import { listFigureAnchors } from '#edition/apparatus/figure-pages.ts';
import type { Edition } from '#edition/types/edition.ts';
import { listPairAnchors } from '#edition/sources/compare/pair-parts.ts';
import { listAboutAnchors } from '#edition/sources/about-pages.ts';
import { listSourcesAnchors } from '#edition/sources/sources-pages.ts';
import { listPassageAnchors } from '#edition/sources/source-pages.ts';
import { listTimelineAnchors } from '#edition/timeline/timeline-pages.ts';
import { listVisitAnchors } from '#edition/visits/visit-pages.ts';
import type { PageAnchors } from './paginate.ts';
import { SECTIONS } from './sections.ts';

/** A list with pagination, since it needs several pages; and on which of them each anchor stands that its address may be followed by. */
export interface PaginatedList {
  readonly path: string;
  readonly pages: readonly PageAnchors[];
}

/** The address of the file that says where the anchors of a list stand. */
export const anchorsPath = (list: string): string => `${list}anchors.json`;

/** All lists that need several pages and have anchors. */
export function listPaginatedLists(edition: Edition): PaginatedList[] {
  return [
    { path: SECTIONS.figures.path, pages: listFigureAnchors(edition) },
    ...CORRECTION_GROUP_NAMES.map((group) => ({
      path: CORRECTION_PATHS[group],
      pages: listCorrectionAnchors(edition, group),
    })),
    { path: '/timeline/', pages: listTimelineAnchors(edition) },
    { path: '/visits/', pages: listVisitAnchors(edition) },
    { path: '/compare/', pages: listPairAnchors(edition) },
    { path: SECTIONS.sources.path, pages: listSourcesAnchors(edition) },
    ...edition.sources.flatMap((source) => [
      { path: source.path, pages: listPassageAnchors(source, edition) },
      { path: `${source.path}about/`, pages: listAboutAnchors(source, edition) },
    ]),
  ].filter(({ pages }) => pages.length > 1);
}

/** Finds the page on which an anchor of a list stands; undefined where the list has no such anchor, or is one page. */
export type FindPage = (list: string, anchor: string) => string | undefined;

export function createPageFinder(lists: readonly PaginatedList[]): FindPage {
  const pagesOf = new Map(
    lists.map(({ path: list, pages }) => [
      list,
      new Map(pages.flatMap(({ path, ids }) => ids.map((id) => [id, path] as const))),
    ]),
  );
  return (list, anchor) => pagesOf.get(list)?.get(anchor);
}

/** Leads the path of an anchor straight to the page on which it stands today; any other path stays as it is. */
export function toFinalAddress(path: string, findPage: FindPage): string {
  const [list = '', anchor] = path.split('#');
  return anchor === undefined ? path : `${findPage(list, anchor) ?? list}#${anchor}`;
}
