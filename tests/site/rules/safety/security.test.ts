import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { append, appendToHead, testPageRules, type PageRule } from '../page-rules.ts';
import { compareHashes, hash, hashesIn, readPolicy } from './policy.ts';
import { readSite } from '../../site.ts';

const site = await readSite();

const WANTED = {
  'default-src': "'none'",
  'img-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const policy: PageRule = {
  rule: 'forbids everything that is not of this site',
  find: (page) => {
    const found = readPolicy(page);
    const wide = /^\*|^https?:|^data:|^blob:|'unsafe-inline'|'unsafe-eval'/;
    return [
      ...Object.entries(WANTED)
        .filter(([name, source]) => found.get(name)?.join(' ') !== source)
        .map(([name]) => `${name} is ${found.get(name)?.join(' ')}`),
      ...[...found].flatMap(([name, sources]) =>
        sources.filter((source) => wide.test(source)).map((source) => `${name} allows ${source}`),
      ),
    ];
  },
  mutations: {
    'no policy': (html) => html.replace('content-security-policy', 'x'),
    'a policy that begins by allowing': (html) => html.replace("default-src 'none'", "default-src 'self'"),
    'inline styles allowed': (html) => html.replace("style-src '", "style-src 'unsafe-inline' '"),
    'another host allowed': (html) => html.replace("img-src 'self'", "img-src 'self' https://example.org"),
  },
};

const inlineStyles: PageRule = {
  rule: 'allows the styles it holds, and no others',
  find: (page) => {
    const held = page.root.querySelectorAll('style').map(({ rawText }) => hash(rawText));
    return compareHashes(held, hashesIn(page, 'style-src'));
  },
  mutations: {
    'a style changed after the policy was written': (html) => html.replace('</style>', ' </style>'),
    'one more style': appendToHead('<style>p{color:red}</style>'),
    'a hash of nothing': (html) => html.replace("style-src '", `style-src ${hash('')} '`),
  },
};

/** Elements that make a browser ask for something, and the attribute that says what. */
const ASKING = [
  'link[href]',
  'script[src]',
  'img[src]',
  'img[srcset]',
  'source[src]',
  'source[srcset]',
  'iframe[src]',
  'video[src]',
  'audio[src]',
  'embed[src]',
  'object[data]',
  'form[action]',
  'use[href]',
];

const origins: PageRule = {
  rule: 'asks no other host for anything',
  find: (page) => {
    const isForeign = (address: string): boolean => /^\s*([a-z]+:)?\/\//i.test(address);
    const asked = ASKING.flatMap((selector) =>
      page.root
        .querySelectorAll(selector)
        .filter((element) => element.getAttribute('rel') !== 'canonical')
        .map((element) => element.getAttribute(/\[(\w+)\]/.exec(selector)?.[1] ?? '') ?? ''),
    );
    const styles = page.root
      .querySelectorAll('style')
      .map(({ rawText }) => rawText)
      .join();
    const drawn = [...styles.matchAll(/url\(\s*["']?([^)"']*)|@import\s+["']([^"']*)/g)].map(
      ([, url, imported]) => url ?? imported ?? '',
    );
    return [...asked, ...drawn].filter(isForeign);
  },
  mutations: {
    'a script of another host': append('<script src="https://example.org/x.js"></script>'),
    'a picture of another host': append('<img src="//example.org/x.png" alt="">'),
    'a font of another host': appendToHead('<link rel="preload" href="https://example.org/x.woff2">'),
    'a style that asks another host': appendToHead(
      '<style>p{background:url("https://example.org/x")}</style>',
    ),
    'a frame of another host': append('<iframe src="http://example.org/"></iframe>'),
  },
};

testPageRules(site, [policy, inlineStyles, origins]);

it('The headers file says what a meta element cannot: no framing, no guessing of types', () => {
  const headers = readFileSync(path.join(site.dist, '_headers'), 'utf8');
  expect(headers).toContain(`${site.base}*\n`);
  expect(headers).toContain("frame-ancestors 'none'");
  expect(headers).toContain('X-Content-Type-Options: nosniff');
  expect(headers).toMatch(/pagefind\/vocabulary\.json\n {2}Cache-Control: no-cache/);
});
