import { readSite, isMoved, type Page } from '../site/site.ts';

/**
 * One path for each sort of page, the heaviest of its sort: what holds on these holds on all. A page right below
 * the root is a sort of its own, the pages of a folder are one. The page for what is not found comes last.
 */
export async function listTemplates(): Promise<string[]> {
  const { pages } = await readSite();
  const sorts = Map.groupBy(
    pages.filter((page) => !isMoved(page) && page.path !== '/404.html'),
    sortOf,
  );
  const heaviest = [...sorts.values()].flatMap((sort) =>
    sort.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
  );
  return [...heaviest.map(({ path }) => path).sort(), '/no/such/page/'];
}

/** `/events/x/` → `/events/*`, `/sources/x/about/` → `/sources/*​/about`; `/about/` is its own sort. */
function sortOf({ path }: Page): string {
  const [folder, , ...rest] = path.split('/').filter(Boolean);
  return path.split('/').length <= 3 ? path : [folder, '*', ...rest].join('/');
}
