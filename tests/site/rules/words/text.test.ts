import { append, appendToHead, testPageRules, type PageRule } from '../page-rules.ts';
import { isMoved, readSite, textOf } from '../../site.ts';
import { blocksOf } from './prose.ts';
import { wordsOf } from './words-of.ts';

const site = await readSite();

/** The sentences of some words that a pattern finds, with what it finds. */
const findIn = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) => {
    const found = pattern.exec(text);
    return found ? [`“${found[0]}” in “${text.slice(0, 80)}”`] : [];
  });

/**
 * What a program writes for a value it has not, or for a text it did not read; and the words by which programmers mark what
 * is left to do, in brackets lest who looks for such marks finds this line.
 */
const LEFTOVERS =
  /\bNaN\b|\[object \w+\]|Invalid Date|\{\{|\}\}|\$\{|<%|%>|\b(T[O]DO|FIX[M]E|XX[X])\b|lorem ipsum|&(amp|lt|gt|quot|nbsp|#x?\w+);/i;
/** Words of English, too: a border may be undefined, and a treaty null and void. */
const NO_VALUE =
  /(?<!\b(an?|the|is|are|was|were|be|been|remain(s|ed)?|left|still|yet|legally|largely|declared|and|or) )\b(undefined|null)\b(?! and void)/;

/** A citation for Wikipedia is a template, and filled. */
const CITE_WEB = /\{\{cite web( \|[a-z]+=[^|{}]+)+\}\}/;

const leftovers: PageRule = {
  rule: 'holds no trace of a value that was missing or a template that was not filled',
  find: ({ root }) => {
    const words = wordsOf(root).map(({ words }) => words.replace(CITE_WEB, ''));
    return [...findIn(words, LEFTOVERS), ...findIn(words, NO_VALUE)];
  },
  mutations: {
    'a value that is not there': append('<p>Signed in undefined.</p>'),
    'nothing for a name': append('<dl><dt>Place</dt><dd>null</dd></dl>'),
    'a number that is none': append('<p>NaN agreements</p>'),
    'an object for its words': append('<p>[object Object]</p>'),
    'a day that is none': append('<p>Invalid Date</p>'),
    'a template not filled': append('<p>{{ title }}</p>'),
    'a value not put in': append('<p>${title}</p>'),
    'a note of its author': append(`<p>${'todo'.toUpperCase()}: the date</p>`),
    'an entity written twice': append('<p>Trade &amp;amp; economy</p>'),
    'a description of nothing': appendToHead('<meta name="x" content="undefined">'),
  },
};

/** Letters in UTF-8 that were read as Latin-1 or Windows-1252. */
const MOJIBAKE = /â€|Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|[ÐÑ][\u0080-\u00bf]/;

const mojibake: PageRule = {
  rule: 'holds no letters that were read in the wrong encoding',
  find: ({ root }) =>
    findIn(
      wordsOf(root).map(({ words }) => words),
      MOJIBAKE,
    ),
  mutations: {
    'a quotation mark in pieces': append('<p>Tajikistanâ€™s embassy</p>'),
    'a letter in pieces': append('<p>Ã‰tienne</p>'.replace('‰', '\u0089')),
    'a Russian word in pieces': append('<p>Ð\u0094ÑƒÑˆÐ°Ð½Ð±Ðµ</p>'),
  },
};

/** Small words that nobody writes twice in a row. */
const TWICE = /(?<!\p{L})(the|an?|of|in|to|and|for|from|with|by|was|were|is|are|as|at) \1(?!\p{L})/u;
const SPACED = / [,;:.!?)](?= |$)|\( | ,|,,|;;|\p{L}\.\.(?= |$)/u;
const ONE_OF_MANY =
  /(?<![\d.,/–-])\b1 (notes|events|agreements|visits|records|pages|places|organizations|corrections|sentences|quotes|passages|chapters|figures|sources|rows|days|years|words|minutes|entries|people)\b/;

/** A letter that stands at a link without a space between: a line break of the template that was none on the page. */
const JOINED = /\p{L}+<a\b[^>]*>\p{L}+|\p{L}+<\/a>\p{L}+/gu;

const typing: PageRule = {
  rule: 'has no slip of typing in the words of its editors',
  find: ({ root, html }) => {
    const prose = blocksOf(root).map(({ prose }) => prose);
    return [
      ...findIn(prose, TWICE),
      ...findIn(prose, SPACED),
      ...findIn(prose, ONE_OF_MANY),
      ...(html.match(JOINED) ?? []),
    ];
  },
  mutations: {
    'a word twice': append('<p>It was signed in the the capital.</p>'),
    'a space before a comma': append('<p>The treaty , signed in Moscow</p>'),
    'a space before a full stop': append('<p>Signed in <a href="/about/">Moscow</a> .</p>'),
    'two commas': append('<p>The treaty,, signed</p>'),
    'a space within brackets': append('<p>The treaty ( of 1993)</p>'),
    'one of many': append('<p>1 events</p>'),
    'a word joined to a link': append('<p>A value without<a href="/about/">a label</a> is stated.</p>'),
    'a link joined to a word': append('<p>A value without <a href="/about/">a label</a>is stated.</p>'),
  },
};

const silent: PageRule = {
  rule: 'says something in each paragraph, item, term and label',
  applies: (page) => !isMoved(page),
  find: ({ root }) =>
    blocksOf(root)
      .filter(
        ({ element }) =>
          textOf(element) === '' &&
          // What is said here is said by a script.
          element.getAttribute('role') !== 'status' &&
          !element.getAttribute('aria-label') &&
          !element.querySelector('img, svg, input, select, output, .count'),
      )
      .map(({ element }) => element.outerHTML.slice(0, 80)),
  mutations: {
    'an empty paragraph': append('<p> </p>'),
    'an empty item': append('<ul><li></li></ul>'),
    'a term without words': append('<dl><dt></dt><dd>x</dd></dl>'),
    'a value that is missing': append('<dl><dt>x</dt><dd></dd></dl>'),
    'a label without words': append('<label><b></b></label>'),
  },
};

testPageRules(site, [leftovers, mojibake, typing, silent]);
