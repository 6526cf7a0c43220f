import { expect, it } from 'vitest';
import { bundleInlineScript } from '#build/scripts/inline-scripts.ts';
import { append, appendToHead, testPageRules, type PageRule } from '../page-rules.ts';
import { compareHashes, hash, hashesIn, inlineScriptsOf, scriptsOf } from './policy.ts';
import { isPart, isReading, readSite, type Page } from '../../site.ts';

const site = await readSite();
const SEARCH_LOADER = await bundleInlineScript('SEARCH_LOADER');

const inlineCode: PageRule = {
  rule: 'holds no handler, style attribute or javascript: address, and allows no inline script it does not hold',
  find: (page) => [
    ...page.root.querySelectorAll('*').flatMap((element) =>
      Object.entries(element.attributes)
        .filter(
          ([name, value]) => /^on|^style$/i.test(name) || /^\s*(javascript|data|vbscript):/i.test(value),
        )
        .map(([name, value]) => `<${element.rawTagName} ${name}="${value}">`),
    ),
    ...compareHashes(inlineScriptsOf(page).map(hash), hashesIn(page, 'script-src')),
  ],
  mutations: {
    'a handler': append('<p onclick="alert(1)">x</p>'),
    'a style attribute': append('<p style="color:red">x</p>'),
    'an inline script': append('<script>alert(1)</script>'),
    'an inline script allowed that is not there': (html) =>
      html.replace("script-src '", `script-src ${hash('x')} '`),
    'a javascript: address': append('<a href=" JavaScript:alert(1)">x</a>'),
  },
};

/**
 * How many scripts aid a page: a list is filtered by several things at once, a drawing shows the name of the mark in
 * focus, an anchor that stands on another page of a list is followed there, a quotation is checked. Without them the list
 * is read, and filtered by links, marks have their titles, and the page of the check says what it cannot do.
 */
const countAids = ({ path, root }: Page): number =>
  Number(isPart({ path }) || site.pages.some((page) => page.path === `${path}2/`)) +
  Number(/^\/((timeline|agreements|visits)\/(by-[\w-]+\/)?|verify\/)$/.test(path)) +
  Number(root.querySelector('.drawing') !== null) +
  Number(root.querySelector('[data-anchors]') !== null);

const addressesOfScripts = (page: Page): string[] =>
  scriptsOf(page).flatMap((script) => script.getAttribute('src') ?? []);

const scripts: PageRule = {
  rule: 'that is for reading holds no script but the one line that takes the colours of the reader and waits for a search',
  applies: (page) => isReading(page) && countAids(page) === 0,
  find: (page) => [
    ...addressesOfScripts(page).map((address) => `the script ${address}`),
    ...inlineScriptsOf(page).filter((script, index) => script !== SEARCH_LOADER || index > 0),
  ],
  mutations: {
    'a script of this site': appendToHead('<script type="module" src="/_assets/x.js"></script>'),
    'an inline script of another sort': append('<script>document.title = 1</script>'),
    'the line twice': append(`<script>${SEARCH_LOADER}</script>`),
  },
};

const aidingScripts: PageRule = {
  rule: 'that is a list, has the drawing, or follows anchors, holds one more script for each at most, which waits until the page is read',
  applies: (page) => countAids(page) > 0,
  find: (page) => [
    ...addressesOfScripts(page).slice(countAids(page)),
    ...inlineScriptsOf(page).filter((script) => script !== SEARCH_LOADER),
    ...scriptsOf(page)
      .filter((script) => script.getAttribute('src') && script.getAttribute('type') !== 'module')
      .map((script) => `${script.getAttribute('src')} keeps the page waiting`),
  ],
  mutations: {
    'two scripts': appendToHead(
      '<script type="module" src="/x.js"></script><script type="module" src="/y.js"></script>',
    ),
    'a script that keeps the page waiting': appendToHead('<script src="/x.js"></script>'),
    'an inline script of another sort': append('<script>document.title = 1</script>'),
  },
};

/* Half of it takes the colours and loads the search; the rest, the links. */
it('The one line is short', () => {
  expect(Buffer.byteLength(SEARCH_LOADER)).toBeLessThanOrEqual(900);
});

testPageRules(site, [inlineCode, scripts, aidingScripts]);
