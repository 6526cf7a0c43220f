import { isMoved, type Page, type Site } from '../site.ts';
import { append, type PageRule } from './page-rules.ts';

/** Every address a page holds, of whatever element. */
function addressesOf(page: Page): string[] {
  const attributes = ['href', 'src', 'action', 'cite', 'data-pagefind-bundle'];
  const held = attributes.flatMap((name) =>
    page.root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  );
  const refresh = page.root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
  const styles = page.root
    .querySelectorAll('style')
    .map(({ rawText }) => rawText)
    .join('\n');
  const drawn = [...styles.matchAll(/url\(\s*["']?([^)"']*)/g)].map(([, address = '']) => address);
  return [...held, ...drawn, ...(refresh ? [refresh.replace(/^\d+;\s*url=/i, '')] : [])];
}

/** The ids of each page, read once a site. */
const idsOfSites = new WeakMap<Site, Map<string, Set<string>>>();

function idsOf(site: Site): Map<string, Set<string>> {
  const known = idsOfSites.get(site);
  if (known) return known;
  const ids = new Map(
    site.pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
  );
  idsOfSites.set(site, ids);
  return ids;
}

/** What is wrong with an address held by a page; null when it leads somewhere, or to another site. */
function checkAddress(address: string, page: Page, site: Site): string | null {
  const own = new URL(
    page.root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'http://own/',
  );
  const here = new URL(`${site.base.slice(0, -1)}${page.path}`, own.origin);
  if (!URL.canParse(address, here)) return `“${address}” is no address`;
  const { protocol, origin, pathname, hash } = new URL(address, here);
  if (origin !== own.origin) return /^https?:$/.test(protocol) ? null : `${address} is no address of the web`;
  if (!pathname.startsWith(site.base)) return `${address} leaves the sub-path ${site.base}`;
  const target = decodeURI(pathname.slice(site.base.length - 1));
  const isPagefind = target === '/pagefind/';
  const file = target.endsWith('/') && !isPagefind ? `${target}index.html` : target;
  if (!isPagefind && !site.files.has(file)) return `${address} leads nowhere`;
  const id = decodeURIComponent(hash.slice(1));
  if (id === '') return null;
  const ids = target === page.path ? idsHere(page) : idsOf(site).get(target);
  return ids?.has(id) ? null : `${address} leads to no such place of the page`;
}

const idsHere = ({ root }: Page) => new Set(root.querySelectorAll('[id]').map(({ id }) => id));

export const links: PageRule = {
  rule: 'links only to pages, files and places of pages that are there',
  find: (page, site) =>
    [...new Set(addressesOf(page))].flatMap((address) => checkAddress(address, page, site) ?? []),
  mutations: {
    'a link to no page': append('<a href="/events/no-such-event/">x</a>'),
    'a link that lacks its closing slash': (html) => html.replace(/(href="[^"]*\/timeline)\/"/, '$1"'),
    'a link to no place of another page': (html) => html.replace(/(href="[^"]*\/timeline\/)"/, '$1#nowhere"'),
    'a link to no place of its own': append('<a href="#nowhere">x</a>'),
    'a quotation from no passage': append('<blockquote cite="/sources/mfa-2021/#p999">x</blockquote>'),
    'a picture that is not there': append('<img src="/nothing.png" alt="">'),
    'an address of a program': append('<a href="javascript:alert(1)">x</a>'),
  },
};

export const subPath: PageRule = {
  rule: 'keeps to the sub-path of the site',
  find: (page, { base }) =>
    addressesOf(page).filter((address) => address.startsWith('/') && !address.startsWith(base)),
  mutations: {
    'a link to the root': append('<a href="/timeline/">x</a>'),
    'a font of the root': (html) => html.replace(/url\([^)]*\/_assets/, 'url(/_assets'),
  },
};

export const outside: PageRule = {
  rule: 'tells other sites nothing when a link leads there',
  applies: (page) => !isMoved(page),
  find: ({ root }) => [
    ...root
      .querySelectorAll('a[href^="http"]')
      .filter((link) => !/\bnoreferrer\b/.test(link.getAttribute('rel') ?? ''))
      .map((link) => `${link.getAttribute('href')} may learn where its reader came from`),
    ...(root.querySelector('a[target]') ? ['a link opens a window of its own'] : []),
  ],
  mutations: {
    'a link that tells': append('<a href="https://example.org/">x</a>'),
    'a link that opens a window': append('<a href="/about/" target="_blank">x</a>'),
  },
};

/** The pages to which no chain of links leads from the home page; addresses of before are none. */
export function findUnreached({ base, pages }: Pick<Site, 'base' | 'pages'>): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const link of byPath.get(path)?.root.querySelectorAll('a[href]') ?? []) {
      const { pathname } = new URL(link.getAttribute('href') ?? '', `http://own${base.slice(0, -1)}${path}`);
      if (pathname.startsWith(base)) reached.add(pathname.slice(base.length - 1));
    }
  }
  return pages.filter((page) => !isMoved(page) && !reached.has(page.path)).map(({ path }) => path);
}
