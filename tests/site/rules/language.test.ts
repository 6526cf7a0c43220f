import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { findForbiddenCharacters } from '#text/characters/forbidden-characters.ts';
import { append, testPageRules, type PageRule } from './page-rules.ts';
import { foldSpace, readSite } from '../site.ts';

const site = await readSite();

/** Attributes whose words a reader meets. */
const READ = ['title', 'alt', 'aria-label', 'placeholder', 'content'];

/** A style sheet may draw what is no word of the page. */
const STYLE = /<style>[^]*?<\/style>/g;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The language a piece of a page is in: that of the nearest element that names one. */
function languageOf(nearest: HTMLElement | null): string {
  for (let element = nearest; element; element = element.parentNode) {
    const lang = element.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** Everything on a page that is read: its texts, and the attributes that are words. */
function wordsOf(root: HTMLElement): { words: string; lang: string }[] {
  const found: { words: string; lang: string }[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === NodeType.TEXT_NODE)
      found.push({ words: node.text, lang: languageOf(node.parentNode) });
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (/^(script|style)$/i.test(element.rawTagName)) return;
    for (const name of READ) {
      const words = element.getAttribute(name);
      if (words) found.push({ words, lang: languageOf(element) });
    }
    element.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

const cyrillic: PageRule = {
  rule: 'says that Cyrillic words are Russian or Tajik',
  find: ({ root }) =>
    wordsOf(root)
      .filter(({ words, lang }) => CYRILLIC.test(words) && !/^(ru|tg)\b(?!-Latn)/.test(lang))
      .map(({ words, lang }) => `“${foldSpace(words)}” is said to be ${lang}`),
  mutations: {
    'a Cyrillic word in English': append('<p>Душанбе</p>'),
    'a Cyrillic word in romanised Tajik': append('<p lang="tg-Latn">Душанбе</p>'),
    'a Cyrillic word in a title': append('<a href="/about/" title="Душанбе">x</a>'),
  },
};

const latin: PageRule = {
  rule: 'says of Russian and Tajik words only that they are such',
  find: ({ root }) =>
    wordsOf(root)
      .filter(({ words, lang }) => /^(ru|tg)$/.test(lang) && /\p{L}/u.test(words) && !CYRILLIC.test(words))
      .map(({ words, lang }) => `“${foldSpace(words)}” is said to be ${lang}`),
  mutations: { 'a Latin word in Russian': append('<p lang="ru">Dushanbe</p>') },
};

const characters: PageRule = {
  rule: 'holds no invisible, turning or look-alike character',
  find: ({ root, html }) =>
    [html.replace(STYLE, ''), ...wordsOf(root).map(({ words }) => words)].flatMap((words) =>
      findForbiddenCharacters(words).map(({ codePoint, why }) => `${codePoint}, ${why}`),
    ),
  mutations: {
    'a bidirectional override': append('<p>x\u202Ey</p>'),
    'one written as an entity': append('<p>x&#8238;y</p>'),
    'a zero-width space': append('<p>Dushan\u200Bbe</p>'),
    'a soft hyphen': append('<p>Dushan&shy;be</p>'),
    'a control character': append('<p>\u0007</p>'),
    'a byte order mark': (html) => `\uFEFF${html}`,
    'a Cyrillic letter in a Latin word': append('<p>Mosc\u043Ew</p>'),
    'a lost character': append('<p>\uFFFD</p>'),
  },
};

testPageRules(site, [cyrillic, latin, characters]);
