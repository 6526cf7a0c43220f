import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { testPageRules, type PageRule } from './page-rules.ts';
import { isMoved, readSite, withoutBase, type Page } from '../site.ts';

const site = await readSite();

/** The rules for paper, as they are published. */
const PRINT_SHEET =
  site.pages.flatMap(sheetsOf).find((address) => address.includes('/print.')) ?? 'none was found';
const printed = readFileSync(path.join(site.dist, withoutBase(site, PRINT_SHEET)), 'utf8');

/** The style sheets for paper of a page that come after its own styles, and so overrule them. */
function sheetsOf({ html }: Page): string[] {
  const after = html.slice(html.lastIndexOf('</style>'));
  return [...after.matchAll(/<link rel="stylesheet" href="([^"]*)" media="print">/g)].map(
    ([, address = '']) => address,
  );
}

/** The selectors that the style sheet for paper does not show. */
const HIDDEN = [...printed.matchAll(/([^{}]+)\{display:none\}/g)].flatMap(([, list = '']) => list.split(','));

/** Whether an element, or one around it, is not shown on paper. */
const isLeftOut = (element: HTMLElement): boolean =>
  HIDDEN.some((selector) => element.closest(selector) !== null);

const runningHead: PageRule = {
  rule: 'bears its title and the name of the edition at the head of each printed sheet, by a style sheet for paper',
  applies: (page) => !isMoved(page),
  find: (page) => {
    const css = page.root
      .querySelectorAll('head style')
      .map(({ rawText }) => rawText)
      .join('');
    const meta = page.root.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
    const name = site.edition.edition.title;
    const title = meta === name ? name : `${meta} · ${name}`;
    const head = /@top-center\{content:"((?:[^"\\]|\\.)*)"/.exec(css)?.[1] ?? '';
    const read = head.replace(/\\([\da-f]+) /gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return [
      ...(read === title ? [] : [`the head is "${read}", the title "${title}"`]),
      ...(sheetsOf(page).includes(PRINT_SHEET) ? [] : ['no style sheet for paper']),
    ];
  },
  mutations: {
    'another title': (html) => html.replace('@top-center{content:"', '$&x'),
    'no style sheet for paper': (html) => html.replace('media="print"', 'media="screen"'),
    'its style sheet before its styles': (html) =>
      html.replace(/<link rel="stylesheet"[^>]*>/, '').replace('<style>', '<link rel="stylesheet">$&'),
  },
};

/** What a printed page leaves out: all that leads on, and what waits for a press. */
const LEFT_OUT = ['nav', '.menu', '.find', '.skip', '.turn', '.related', '.theme', '.map'];

const navigation: PageRule = {
  rule: 'prints no navigation, and nothing that waits for a press',
  applies: (page) => !isMoved(page),
  find: ({ root }) =>
    LEFT_OUT.flatMap((selector) => root.querySelectorAll(selector))
      .filter((element) => !isLeftOut(element))
      .map((element) => `<${element.rawTagName} class="${element.classNames}"> is printed`),
  mutations: {
    'Before and After': (html) => html.replace('</main>', '<div class="turn"><a href="/">x</a></div>$&'),
    'records of the same place': (html) => html.replace('</main>', '<div class="related">x</div>$&'),
  },
};

const oneStyle: PageRule = {
  rule: 'has one style element in its head',
  find: (page) => {
    const count = page.root.querySelectorAll('head style').length;
    return count === 1 || isMoved(page) ? [] : [`${count} style elements`];
  },
  mutations: { 'a second one': (html) => html.replace('</head>', '<style>p{color:red}</style></head>') },
};

describe('The style sheet for paper', () => {
  it('numbers each sheet, and gives the first one no running head', () => {
    expect(printed).toContain('counter(page)');
    expect(printed).toMatch(/@page ?:first\{[^}]*@top-center\{content:none/);
  });

  it('prints black on white, whatever colours the screen has', () => {
    expect(printed).toContain('color-scheme:light!important');
  });
});

testPageRules(site, [runningHead, navigation, oneStyle]);
