import type { Edition } from '#edition/types/edition.ts';
import { listTimelineAnchors } from '#edition/timeline/timeline-pages.ts';
import { listVisitAnchors } from '#edition/visits/visit-pages.ts';
import type { PageAnchors } from './list-parts.ts';

/** A list that needs several pages, and on which of them each anchor stands that its address may be followed by. */
export interface SplitList {
  readonly path: string;
  readonly pages: readonly PageAnchors[];
}

/** The address of the file that says where the anchors of a list stand. */
export const anchorsPath = (list: string): string => `${list}anchors.json`;

/** All lists that need several pages and have anchors. */
export function listSplitLists(edition: Edition): SplitList[] {
  return [
    { path: '/timeline/', pages: listTimelineAnchors(edition) },
    { path: '/visits/', pages: listVisitAnchors(edition) },
  ].filter(({ pages }) => pages.length > 1);
}
