import { readSite, isMoved, isPart, type Page, type Site } from '../../site/site.ts';

/**
 * One path for each sort of page, the heaviest of its sort: what holds on these holds on all. A page right below
 * the root is a sort of its own, the pages of a folder are one; so are the further parts of long lists, and the decades
 * of a long timeline. The page for what is not found comes last.
 */
export async function listTemplates(site?: Site): Promise<string[]> {
  return (await listSorts(site)).map(({ path }) => path);
}

/** The same, with the name of each sort: `events-each`. */
export async function listSorts(site?: Site): Promise<{ sort: string; path: string }[]> {
  const { pages } = site ?? (await readSite());
  const sorts = Map.groupBy(
    pages.filter((page) => !isMoved(page) && page.path !== '/404.html'),
    sortOf,
  );
  const heaviest = [...sorts].flatMap(([sort, pages]) =>
    pages
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, 1)
      .map(({ path }) => ({ sort: nameOf(sort), path })),
  );
  return [
    ...heaviest.sort((a, b) => (a.path < b.path ? -1 : 1)),
    { sort: 'not-found', path: '/no/such/page/' },
  ];
}

const nameOf = (sort: string): string =>
  sort.split('/').filter(Boolean).join('-').replaceAll('*', 'each') || 'home';

/** `/events/x/` → `/events/*`, `/sources/x/about/` → `/sources/*​/about`; `/about/` is its own sort, as is `/places/2/`. */
function sortOf(page: Page): string {
  if (isPart(page)) return `${sortOf({ ...page, path: page.path.replace(/\d+\/$/, '') })}/part`;
  const { path } = page;
  const [folder, , ...rest] = path.split('/').filter(Boolean);
  if (/^\/timeline\/\d+s\/$/.test(path)) return '/timeline/decade';
  return path.split('/').length <= 3 ? path : [folder, '*', ...rest].join('/');
}
