import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';
import { FILE_FOLDERS } from '#edition/addresses/addresses.ts';
import { headingId } from '#edition/addresses/page-parts.ts';
import { resolveRef, type BuildContext } from '#edition/build/build-context.ts';
import type { Bodies } from '#edition/chapters/resolve-citations.ts';
import type { AuthoredHome } from '#schema/page.ts';

/**
 * Every link of a body that begins with "/" must lead to one of the pages, and to an anchor that is there; one that
 * begins with "#", to an anchor of its own page.
 */
export function validateLinks(
  bodies: Bodies,
  pages: readonly string[],
  hasAnchor: (path: string, anchor: string) => boolean,
  problems: ProblemList,
): void {
  const known = new Set(pages);
  for (const [entry, { links }] of bodies) {
    for (const { address, line } of links) {
      const [written = '', anchor = ''] = address.split('#', 2);
      const path = written === '' ? pathOf(entry) : written;
      if (!path.startsWith('/') || (written === '' && anchor === '')) continue;
      const isPage = written === '' || known.has(path);
      if (isPage && (anchor === '' || hasAnchor(path, anchor))) continue;
      const why = isPage ? `has no part with the anchor "${anchor}"` : 'does not exist';
      const suggestion = isPage ? '' : didYouMean(address, pages);
      problems.add('link-broken', entry, [], { address, why, suggestion }, line);
    }
  }
}

/** The anchors of the headings of bodies, each with the page of its entry: "/chapters/x/#on-water". */
export const listHeadingAnchors = (bodies: Bodies): ReadonlySet<string> =>
  new Set(
    [...bodies].flatMap(([entry, { sections }]) =>
      sections.map(({ heading }) => `${pathOf(entry)}#${headingId(heading)}`),
    ),
  );

/** The page of an entry with a body. */
const pathOf = ({ folder, id }: { folder: string; id: string }): string => `/${folder}/${id}/`;

/**
 * Old addresses must lead to pages that exist, in one step, and to anchors that are there; no page may have an old
 * address, and none may lie where the build writes files of its own.
 */
export function validateMoved(
  moved: { addresses: Readonly<Record<string, string>>; location: SourceLocation },
  pages: readonly string[],
  hasAnchor: (path: string, anchor: string) => boolean,
  problems: ProblemList,
): void {
  const known = new Set(pages);
  for (const [from, to] of Object.entries(moved.addresses)) {
    const why = explainGone(to, moved.addresses, known, hasAnchor);
    if (why !== null) problems.add('permalink-gone', moved.location, [from], { from, to, why });
    const [page = '', anchor] = from.split('#');
    const isUsed = anchor === undefined ? known.has(from) : known.has(page) && hasAnchor(page, anchor);
    if (isUsed || FILE_FOLDERS.some((folder) => from.startsWith(`/${folder}/`))) {
      problems.add('address-in-use', moved.location, [from], { from });
    }
  }
}

/** Why an old address cannot lead to another, in words that follow it and "which"; null when it can. */
function explainGone(
  to: string,
  moved: Readonly<Record<string, string>>,
  pages: ReadonlySet<string>,
  hasAnchor: (path: string, anchor: string) => boolean,
): string | null {
  const [path = '', anchor] = to.split('#');
  const next = moved[to] ?? moved[path];
  if (next !== undefined) return `has moved itself, to "${next}"`;
  if (!pages.has(path)) return 'does not exist';
  return anchor === undefined || hasAnchor(path, anchor) ? null : `is a page without the anchor "${anchor}"`;
}

/** Every landmark of the first page must be an event. */
export function validateLandmarks(
  context: Pick<BuildContext, 'problems' | 'refs'>,
  home: AuthoredHome | null,
  location: SourceLocation,
): void {
  for (const [index, { event }] of (home?.landmarks ?? []).entries()) {
    resolveRef(context, event, ['event'], location, ['landmarks', index, 'event']);
  }
}
