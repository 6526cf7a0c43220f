import type { ProblemList, SourceLocation } from '#problems/problem-list.ts';
import { didYouMean } from '#text/words/did-you-mean.ts';
import type { Bodies } from '#edition/chapters/resolve-citations.ts';

/** An address without its anchor. */
const withoutAnchor = (address: string): string => address.replace(/#.*$/, '');

/** Every link of a body that begins with "/" must lead to one of the pages; anchors are not looked at. */
export function validateLinks(bodies: Bodies, pages: readonly string[], problems: ProblemList): void {
  const known = new Set(pages);
  for (const [entry, { links }] of bodies) {
    for (const { address, line } of links) {
      if (!address.startsWith('/') || known.has(withoutAnchor(address))) continue;
      const details = { address, suggestion: didYouMean(address, pages) };
      problems.add('link-broken', entry, [], details, line);
    }
  }
}

/** Old addresses must lead to pages that exist, and no page may have an old address. */
export function validateMoved(
  moved: { addresses: Readonly<Record<string, string>>; location: SourceLocation },
  pages: readonly string[],
  problems: ProblemList,
): void {
  const known = new Set(pages);
  for (const [from, to] of Object.entries(moved.addresses)) {
    if (!known.has(withoutAnchor(to))) problems.add('permalink-gone', moved.location, [from], { from, to });
    if (known.has(from)) problems.add('address-in-use', moved.location, [from], { from });
  }
}
