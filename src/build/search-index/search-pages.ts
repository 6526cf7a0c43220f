import type { BuiltPage } from '#build/html/page.ts';
import type { Kind } from '#client/search/index/records.ts';
import { SECTIONS } from '#edition/addresses/sections.ts';
import type { SearchEntry } from './search-records.ts';

/**
 * Pages that are found by their records instead, or lead nowhere: parts of lists, other orders, redirects, and how things
 * stood in an earlier release, to which their pages of today lead.
 */
const NOT_LISTED =
  /^\/(?:search\/|releases\/.+|timeline\/.+|agreements\/by-.*|404.*|(?:.*\/)?\d+\/|.*\.html)?$/;

/** The sections that list all things of a kind. */
const LISTED: Readonly<Record<string, Kind>> = {
  [SECTIONS.agreements.path]: 'agreement',
  [SECTIONS.visits.path]: 'visit',
  [SECTIONS.figures.path]: 'figure',
};

/** What the parts of a page are about, with the beginning of each; and what it says of itself before and between its lists. */
const PARTS = /<(h2|h3|caption)\b[^>]*>[\s\S]*?<\/\1>(?:\s*<p\b[^>]*>[\s\S]*?<\/p>)?/g;
const SENTENCES = /<p\b[^>]*>[\s\S]*?<\/p>/g;

/** How much of a page is indexed, and of each part at first, in characters: what it is about, not all that it lists. */
const [LENGTH, PART_LENGTH] = [2000, 140];

/**
 * A page that is neither a record nor a chapter as something that can be found: about, comparison, corrections, lists.
 * Null for a page that is not, or that has no heading.
 */
export function readPageEntry({ file, html }: BuiltPage): SearchEntry | null {
  const path = `/${file.replace(/index\.html$/, '')}`;
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  const title = toText(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main ?? '')?.[1] ?? '');
  if (NOT_LISTED.test(path) || main === undefined || !title || /<meta[^>]+http-equiv="refresh"/i.test(html))
    return null;
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const parts = [...main.matchAll(PARTS)].map(([part]) => cut(toText(part), PART_LENGTH));
  const sentences = [...main.matchAll(SENTENCES)].map(([words]) => toText(words));
  const text = cut([toText(description), ...parts, ...sentences, toText(main)].join(' '), LENGTH);
  return {
    path,
    kind: 'page',
    title,
    otherTitles: [],
    date: null,
    years: [],
    sigla: '',
    names: '',
    flag: LISTED[path] ?? '',
    text,
  };
}

/** A text of at most so many characters, its last word whole. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length + 1).replace(/\s\S*$/, '');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of some markup, as a reader sees them. */
const toText = (html: string): string =>
  html
    .replace(/<(script|style|noscript|svg|select|form)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:a|abbr|b|cite|em|i|mark|small|span|strong|time|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (all, name: string) => NAMED[name] ?? all)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
