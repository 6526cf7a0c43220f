import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { appendToHead, testPageRules, type PageRule } from '../page-rules.ts';
import { isMoved, readSite, textOf, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { edition } = site.edition;

/** What happened, in a sentence, by the page of each event and agreement. */
const summaries = new Map(
  [...site.edition.events, ...site.edition.agreements].map(({ url, summary }) => [
    withoutBase(site, url),
    summary,
  ]),
);

const isDescribed = (page: Page): boolean => !isMoved(page) && page.path !== '/404.html';

/** What a meta element or a link of the head says; empty where there is none. */
const valueOf = ({ root }: Page, selector: string, name = 'content'): string =>
  root.querySelector(`head ${selector}`)?.getAttribute(name)?.trim() ?? '';

const sharing: PageRule = {
  rule: 'is shared under its own title, description and address',
  applies: isDescribed,
  find: (page) => {
    const title = textOf(page.root.querySelector('title'));
    const name = valueOf(page, 'meta[property="og:title"]');
    const [beginning = ''] = name.split(' ');
    return [
      ...(name !== '' && title.startsWith(beginning)
        ? []
        : [`it is shared as “${name}”, its title is “${title}”`]),
      ...(title.length > 70 || name.length + 3 + edition.title.length > 70 || title.endsWith(edition.title)
        ? []
        : ['its title does not name the edition']),
      ...((title.split(' · ')[0] ?? '').length <= 60 ? [] : [`${title.length} letters: “${title}”`]),
      ...(valueOf(page, 'meta[property="og:description"]') === valueOf(page, 'meta[name="description"]')
        ? []
        : ['it is shared with another description']),
      ...((summaries.get(page.path) ?? valueOf(page, 'meta[name="description"]')) ===
      valueOf(page, 'meta[name="description"]')
        ? []
        : ['its description does not say what happened']),
      ...(valueOf(page, 'meta[property="og:url"]') === valueOf(page, 'link[rel="canonical"]', 'href')
        ? []
        : ['it is shared under another address']),
      ...page.root
        .querySelectorAll('head > meta')
        .filter((meta) =>
          /^og:|^citation_|^DC\.|^description$/.test(
            meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
          ),
        )
        .filter((meta) => !meta.getAttribute('content')?.trim())
        .map((meta) => `nothing stands in ${meta.outerHTML}`),
    ];
  },
  mutations: {
    'another title': (html) => html.replace('property="og:title" content="', '$&X'),
    'a long title': (html) => html.replace(/<title>/, `$&${'x'.repeat(60)}`),
    'another description': (html) => html.replace('property="og:description" content="', '$&x'),
    'a description that does not say what happened': (html, { path: at }) =>
      summaries.has(at)
        ? html.replace(/((?:name|property)="(?:og:)?description" content=")[^"]*/g, '$1An event.')
        : html,
    'another address': (html) => html.replace(/(property="og:url" content="[^"]*)"/, '$1x"'),
    'no title': (html) => html.replace(/(property="og:title" content=")[^"]*/, '$1'),
    'an author without a name': (html) => html.replace(/(name="citation_author" content=")[^"]*/, '$1'),
    'a title that does not name the edition': (html, { root }) =>
      valueOf({ root } as Page, 'meta[property="og:title"]').length < 20
        ? html.replace(/ · [^<]*<\/title>/, '</title>')
        : html,
  },
};

const helps: PageRule = {
  rule: 'brings its icon, its search and its typeface, and asks for nothing that a reader of the screen does not use',
  applies: isDescribed,
  find: (page) => {
    const { root } = page;
    const styles = root
      .querySelectorAll('style')
      .map(({ rawText }) => rawText)
      .join('\n');
    return [
      ...[
        'link[rel="icon"]',
        'meta[name="referrer"][content="no-referrer"]',
        // A browser that met it there offers the search everywhere.
        ...(['/', '/search/'].includes(page.path) ? ['link[rel="search"]'] : []),
      ]
        .filter((selector) => !root.querySelector(selector))
        .map((selector) => `no ${selector}`),
      ...root
        .querySelectorAll('link[rel="preload"], link[rel="prefetch"], link[rel="modulepreload"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => address === '' || !styles.includes(address))
        .map((address) => `${address} is asked for and not used`),
      ...root
        .querySelectorAll('link[rel="preload"][as="font"]')
        .filter((link) => link.getAttribute('crossorigin') === undefined)
        .map(() => 'a font is asked for twice: its preload is not crossorigin'),
      ...root
        .querySelectorAll(
          'link[rel~="stylesheet"]:not([media="print"]), link[rel="preconnect"], link[rel="dns-prefetch"], link[rel="alternate"]',
        )
        .map((link) => link.outerHTML),
    ];
  },
  mutations: {
    'no icon': (html) => html.replace('rel="icon"', 'rel="x"'),
    'no search for the browser': (html) => html.replace('rel="search"', 'rel="x"'),
    'an address told to other sites': (html) => html.replace('content="no-referrer"', 'content="unsafe-url"'),
    'a font that it does not use': (html) => html.replace(/(rel="preload" href="[^"]*)\.woff2/, '$1x.woff2'),
    'a font that is asked for twice': (html) =>
      html.replace(' as="font" type="font/woff2" crossorigin', ' as="font" type="font/woff2"'),
    'a style sheet of its own': appendToHead('<link rel="stylesheet" href="/favicon.svg">'),
    'a greeting to another host': appendToHead('<link rel="preconnect" href="https://example.org/">'),
  },
};

/** Every value of some JSON with the names that lead to it. */
function listValues(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const inner = Object.entries(value).flatMap(([name, one]) => listValues(one, `${path}/${name}`));
  return [[path, value], ...inner];
}

/** Values that are a year, a month or a day. */
const DATE = /\/(startDate|endDate|datePublished|dateModified|dateCreated)$/;

/** What is wrong with one value that a page says to programs; null when nothing is. */
function checkValue(path: string, value: unknown): string | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return `${path} says nothing`;
  if (typeof value !== 'string') return null;
  if (/undefined|\[object |NaN/.test(value)) return `${path} is ${value}`;
  if (/\/(@id|url|sameAs|isPartOf)(\/\d+)?$/.test(path) && !URL.canParse(value))
    return `${path} is ${value}, no whole address`;
  return DATE.test(path) && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? `${path} is ${value}, no date` : null;
}

const data: PageRule = {
  rule: 'says to programs only what can be read and means something',
  find: ({ root }) =>
    root.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
      try {
        return listValues(JSON.parse(script.rawText)).flatMap(
          ([path, value]) => checkValue(path, value) ?? [],
        );
      } catch (error) {
        return [String(error)];
      }
    }),
  mutations: {
    'JSON that cannot be read': (html) => html.replace('{"@context":', '{"@context"'),
    'an address that is not whole': (html) => html.replace(/"@id":"https?:\/\/[^/]*/, '"@id":"'),
    'a value of nothing': (html) => html.replace(/"name":"[^"]*"/, '"name":null'),
    'an empty description': (html) => html.replace(/"description":"[^"]*"/, '"description":""'),
    'an empty list': (html) => html.replace('{"@context":', '{"about":[],"@context":'),
    'a date in words': (html) => html.replace(/"startDate":"[^"]*"/, '"startDate":"4 May 1992"'),
    'a value that was missing': (html) => html.replace(/"name":"[^"]*"/, '"name":"undefined"'),
  },
};

const CARD = { width: 1200, height: 630, bytes: 40_000 } as const;

/** The pictures of the built site that pages are shared with: their sizes in pixels and bytes, by their paths. */
const cards = new Map(
  await Promise.all(
    [...site.files]
      .filter((file) => /\/[^/]+\.png$/.test(file) && !file.endsWith('/screenshot.png'))
      .map(async (file) => {
        const bytes = await readFile(path.join(site.dist, file));
        return [
          file,
          { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: bytes.length },
        ] as const;
      }),
  ),
);

const picture: PageRule = {
  rule: 'is shared with a picture that is there, of the size that networks ask for',
  applies: isDescribed,
  find: (page) => {
    const address = valueOf(page, 'meta[property="og:image"]');
    if (!URL.canParse(address)) return [`it is shared with the picture “${address}”`];
    const card = cards.get(withoutBase(site, new URL(address).pathname));
    if (!card) return [`there is no picture ${address}`];
    return [
      ...(card.width === CARD.width && card.height === CARD.height
        ? []
        : [`${card.width} × ${card.height} pixels`]),
      ...(card.bytes <= CARD.bytes ? [] : [`${card.bytes} bytes`]),
      ...(valueOf(page, 'meta[name="twitter:card"]') === 'summary_large_image' ? [] : ['it is shown small']),
    ];
  },
  mutations: {
    'no picture': (html) => html.replace('og:image', 'x'),
    'a picture that is not there': (html) =>
      html.replace(/(property="og:image" content="[^"]*)\.png/, '$1x.png'),
    'a picture without a host': (html) =>
      html.replace(/(property="og:image" content=")https?:\/\/[^/]*/, '$1'),
    'a small picture': (html) => html.replace('summary_large_image', 'summary'),
  },
};

testPageRules(site, [sharing, helps, data, picture]);
