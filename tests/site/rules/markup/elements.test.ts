import type { HTMLElement } from 'node-html-parser';
import { append, appendToHead, testPageRules, type PageRule } from '../page-rules.ts';
import { isMoved, isReading, readSite, textOf } from '../../site.ts';

const site = await readSite();

const beginningOf = (element: HTMLElement): string => element.outerHTML.slice(0, 80);

/** The elements that a selector finds, each as the beginning of its markup. */
const findAll = (root: HTMLElement, selector: string): string[] =>
  root.querySelectorAll(selector).map(beginningOf);

const strangers: PageRule = {
  rule: 'holds no element that another page, a film or a program would stand in',
  find: ({ root }) => [
    ...findAll(root, 'base, iframe, object, embed, applet, frame, frameset, video, audio, canvas, template'),
    ...findAll(root, 'marquee, blink, portal, dialog, slot'),
    ...findAll(root, 'body style, body meta, body > title, body :not(svg, svg *) > title'),
  ],
  mutations: {
    'another base': appendToHead('<base href="/about/">'),
    'a frame': append('<iframe src="/about/" title="x"></iframe>'),
    'an object': append('<object data="/favicon.svg"></object>'),
    'a style sheet in its text': append('<style>p{color:red}</style>'),
    'words about itself in its text': append('<meta name="x" content="y">'),
  },
};

const attributes: PageRule = {
  rule: 'leaves to the reader where the focus is, which way text runs and how it looks',
  find: ({ root }) => [
    ...findAll(root, '[autofocus], [accesskey], [contenteditable], [draggable], [dir], [spellcheck]'),
    ...findAll(root, '[align], [bgcolor], [border], [valign], [cellpadding], [nowrap]'),
    ...root
      .querySelectorAll('[tabindex]')
      .filter((element) => !/^(0|-1)$/.test(element.getAttribute('tabindex') ?? ''))
      .map(beginningOf),
  ],
  mutations: {
    'a focus that jumps': append('<label>x <input type="text" autofocus></label>'),
    'an order of its own for the keyboard': append('<p tabindex="3">x</p>'),
    'a text that can be changed': append('<p contenteditable>x</p>'),
    'text that runs to the left': append('<p dir="rtl">x</p>'),
    'an attribute of old': append(
      '<table border="1" aria-label="x"><tbody><tr><td>x</td></tr></tbody></table>',
    ),
  },
};

const hidden: PageRule = {
  rule: 'hides none of its main parts',
  find: ({ root }) =>
    root
      .querySelectorAll('body, body > header, main, article, h1, h2, nav, footer, blockquote, table')
      .filter((part) => part.closest('[hidden], [inert], [aria-hidden="true"]'))
      .map(beginningOf),
  mutations: {
    'its main part hidden': (html) => html.replace('<main', '<main hidden'),
    'its text out of reach': (html) => html.replace('<main', '<main inert'),
    'its navigation hidden from some': (html) => html.replace('<nav', '<nav aria-hidden="true"'),
    'a heading in what is hidden': append('<div hidden><h2>x</h2></div>'),
  },
};

/** Words of a link that say nothing of where it leads. */
const SAYS_NOTHING = /^(click )?(here|this|link|this (page|link)|(read )?more|details|continue|…|→|»)$/i;

const anchors: PageRule = {
  rule: 'has links that lead somewhere and say where',
  find: ({ root }) =>
    root
      .querySelectorAll('a')
      .filter((link) => {
        const address = link.getAttribute('href')?.trim() ?? '';
        const says = link.getAttribute('aria-label') ?? textOf(link);
        return address === '' || address === '#' || SAYS_NOTHING.test(says);
      })
      .map(beginningOf),
  mutations: {
    'a link without an address': append('<a>x</a>'),
    'a link with an empty address': append('<a href="">x</a>'),
    'a link to its own beginning': append('<a href="#">x</a>'),
    'a link that says nothing': append('<a href="/about/">Click here</a>'),
  },
};

const forms: PageRule = {
  rule: 'sends what is asked to this site, in its address',
  find: ({ root }) => [
    ...root
      .querySelectorAll('form')
      .filter((form) => !/^(get|dialog)$/.test(form.getAttribute('method')?.toLowerCase() ?? 'get'))
      .map(beginningOf),
    ...findAll(root, '[formaction], [formmethod], [ping], input[type="password"], input[type="file"]'),
    ...root
      .querySelectorAll('fieldset')
      .filter((set) => textOf(set.querySelector('legend')) === '')
      .map(beginningOf),
    ...root
      .querySelectorAll('form[role="search"]')
      .filter((form) => !form.querySelector('input[name="q"]') || !form.getAttribute('action'))
      .map(beginningOf),
  ],
  mutations: {
    'a form that posts': (html) => html.replace('<form class="find"', '$& method="post"'),
    'a button that sends elsewhere': append('<button type="submit" formaction="/about/">x</button>'),
    'a group of fields without a name': append('<fieldset><label>x <input type="radio"></label></fieldset>'),
    'a search that asks nothing': (html) => html.replace('name="q"', 'name="x"'),
    'a search that goes nowhere': (html) => html.replace(/(<form class="find") action="[^"]*"/, '$1'),
    'a link that reports who follows it': append('<a href="/about/" ping="/x">About</a>'),
  },
};

const groups: PageRule = {
  rule: 'has a name for whatever opens, and a caption for each piece of evidence',
  find: ({ root }) => [
    ...findAll(root, 'details').filter((markup) => !/^<details[^>]*>\s*<summary/.test(markup)),
    ...root
      .querySelectorAll('summary')
      .filter((summary) => summary.parentNode?.rawTagName !== 'details' || textOf(summary) === '')
      .map(beginningOf),
    ...root
      .querySelectorAll('figure')
      .filter((figure) => textOf(figure.querySelector('figcaption')) === '')
      .map(beginningOf),
    ...root
      .querySelectorAll('abbr')
      .filter((abbr) => !abbr.getAttribute('title')?.trim())
      .map(beginningOf),
  ],
  mutations: {
    'something that opens without a name': append('<details><p>x</p></details>'),
    'a summary of nothing': append('<summary>x</summary>'),
    'a figure without a caption': append('<figure><blockquote>x</blockquote></figure>'),
    'a short form that is not explained': append('<p><abbr>X</abbr></p>'),
  },
};

const refresh: PageRule = {
  rule: 'that has something to read leads nowhere by itself',
  find: (page) => (isMoved(page) && page.root.querySelector('main, h1, article') ? ['it leads on'] : []),
  mutations: {
    'a refresh': appendToHead('<meta http-equiv="refresh" content="5">'),
    'another address to go to': appendToHead('<meta http-equiv="refresh" content="0; url=/about/">'),
  },
};

const moved: PageRule = {
  rule: 'that only leads on leads where it says',
  applies: isMoved,
  find: ({ root }) => {
    const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const target = root.querySelector('a')?.getAttribute('href') ?? '';
    const content = root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '';
    return [
      ...(content === `1; url=${target}` ? [] : [`it leads to “${content}”, its link to ${target}`]),
      ...(target !== '' && canonical.endsWith(target) ? [] : [`its canonical address is ${canonical}`]),
      ...(root.querySelector('meta[name="robots"][content="noindex"]') ? [] : ['it may be indexed']),
    ];
  },
  mutations: {
    'another target': (html) => html.replace(/(content="1; url=[^"]*)"/, '$1x/"'),
    'another link': (html) => html.replace(/(<a href="[^"]*)"/, '$1x/"'),
    'the canonical address of another page': (html) =>
      html.replace(/(rel="canonical" href="[^"]*)"/, '$1x/"'),
    'leave to be indexed': (html) => html.replace('noindex', 'all'),
  },
};

const unframed: PageRule = {
  rule: 'for reading may be found by search engines',
  applies: (page) => isReading(page) && page.path !== '/404.html',
  find: ({ root }) => findAll(root, 'meta[name="robots"], meta[name="googlebot"]'),
  mutations: { 'a wish not to be found': appendToHead('<meta name="robots" content="noindex">') },
};

testPageRules(site, [strangers, attributes, hidden, anchors, forms, groups, refresh, moved, unframed]);
