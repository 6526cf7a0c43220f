import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { PROJECT, readBase } from '#commands/project.ts';
import { withSlashes } from '#commands/serve.ts';
import type { EditionJson } from '#exports/json/edition-json.ts';
import { CHECKED_SITE } from '../setup/release.ts';

/** A page as it was built. */
export interface Page {
  /** Root-relative, without the sub-path: `/events/embassy-of-russia-opened/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** A built site, as far as tests read it. */
export interface Site {
  readonly dist: string;
  /** The sub-path it is published under, with a slash at each end. */
  readonly base: string;
  readonly pages: readonly Page[];
  /** The paths of pages that are the same, but for styles, key and foot, in a site whose pages have been held against every rule. */
  readonly checked: ReadonlySet<string>;
  /** Every file, root-relative. */
  readonly files: ReadonlySet<string>;
  /** What edition.json says, with addresses as the links of pages have them: root-relative. */
  readonly edition: EditionJson;
}

/** A page, parsed when its elements are first asked for: much is asked of its text alone, and of few pages. */
export function parsePage(path: string, html: string): Page {
  let root: HTMLElement | undefined;
  return {
    path,
    html,
    get root() {
      return (root ??= parse(html, { comment: true }));
    },
  };
}

/** The sites read so far: parsing all pages takes a second, and test files of one worker share their modules. */
const sites = new Map<string, Promise<Site>>();

/** Reads a built site: this project's, or that of a copy. Nobody changes what it returns. */
export function readSite(dist = path.join(PROJECT, 'dist'), base?: string): Promise<Site> {
  const known = sites.get(dist) ?? parseSite(dist, base);
  sites.set(dist, known);
  return known;
}

async function parseSite(dist: string, base?: string): Promise<Site> {
  const names = await Array.fromAsync(glob('**/*.*', { cwd: dist }));
  const files = names.map((name) => `/${name.replaceAll(path.sep, '/')}`).sort();
  const reading = files
    .filter((file) => /\/(?:index|404)\.html$/.test(file))
    .map(async (file) => {
      const html = await readFile(path.join(dist, file), 'utf8');
      return parsePage(file.replace(/index\.html$/, ''), html);
    });
  const pages = await Promise.all(reading);
  return {
    dist,
    checked: new Set(await findChecked(pages)),
    base: withSlashes(base ?? (await readBase())),
    pages,
    files: new Set(files),
    edition: JSON.parse(await readFile(path.join(dist, 'edition.json'), 'utf8'), (key, value: unknown) =>
      key === 'url' && typeof value === 'string'
        ? toHref(value)
        : key === 'moved'
          ? Object.fromEntries(Object.entries(value as object).map((pair) => pair.map(toHref)))
          : value,
    ),
  };
}

/**
 * A page without what a further source changes on each: its styles, the policy that has their hash, the key of the marks
 * and the foot, which name the sources.
 */
const ownPart = (html: string): string =>
  html
    .replace(
      /<style>[^]*?<\/style>|<meta http-equiv="content-security-policy"[^>]*>|<p class="quiet marks"[^]*?<\/p>/g,
      '',
    )
    .replace(/<\/main>[^]*$/, '');

/** The paths of pages that the checked site has, too. */
async function findChecked(pages: readonly Page[]): Promise<string[]> {
  const folder = CHECKED_SITE;
  if (folder === undefined) return [];
  const same = pages.map(async ({ path: page, html }) => {
    const file = path.join(folder, page.replace(/\/$/, '/index.html'));
    const before = await readFile(file, 'utf8').catch(() => '');
    return ownPart(before) === ownPart(html) ? [page] : [];
  });
  return (await Promise.all(same)).flat();
}

/** Whether a page only leads on to another one. Most rules ask it of every page. */
export const isMoved = ({ html }: Pick<Page, 'html'>): boolean =>
  /<meta[^>]* http-equiv="?refresh\b/i.test(html);

/** Whether a page shows a further part of a list: its address may change as the list grows, and is in no ledger. */
export const isPart = ({ path }: Pick<Page, 'path'>): boolean =>
  /\/\d+\/$/.test(path) && !/^\/timeline\/-?\d+\/$/.test(path);

/** Whether a page reads without any script. */
export const isReading = (page: Page): boolean => page.path !== '/search/' && !isMoved(page);

/** The page at a root-relative path; throws when there is none. */
export function pageAt(site: Site, path: string): Page {
  const page = site.pages.find((page) => page.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** A full address of the site as the links of pages have it. */
const toHref = (address: string): string => address.replace(/^https?:\/\/[^/]+/, '');

/** An address of edition.json or of a link, full or root-relative, as a root-relative path, without the sub-path. */
export function withoutBase(site: Pick<Site, 'base'>, address: string): string {
  const href = toHref(address);
  return href.startsWith(site.base) ? href.slice(site.base.length - 1) : href;
}

/** White space of any sort as one space; nothing else is changed. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element as a reader's program takes it in. */
export const textOf = (element: HTMLElement | null | undefined): string => foldSpace(element?.text ?? '');
