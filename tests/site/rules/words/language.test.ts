import { validateLetters, nameLetters } from '#text/letters/validate-letters.ts';
import { findHidden } from '#text/letters/hidden-characters.ts';
import { append, testPageRules, type PageRule } from '../page-rules.ts';
import { foldSpace, readSite } from '../../site.ts';
import { wordsOf } from './words-of.ts';

const site = await readSite();

/** A style sheet may draw what is no word of the page. */
const STYLE = /<style>[^]*?<\/style>/g;

const CYRILLIC = /\p{Script=Cyrillic}/u;

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
    [
      ...findHidden(html.replace(STYLE, '')),
      ...wordsOf(root).flatMap(({ words }) => validateLetters(foldSpace(words))),
    ].map((fault) => `${nameLetters(fault)}, ${fault.why}`),
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
