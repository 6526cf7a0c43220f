import { testPageRules, type PageRule } from './page-rules.ts';
import { isMoved, readSite } from '../site.ts';

const site = await readSite();

const runningHead: PageRule = {
  rule: 'bears its title and the name of the edition at the head of each printed sheet but the first, and a number at its foot',
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
      ...(css.includes('counter(page)') ? [] : ['no page number']),
      ...(/@page ?:first\{@top-center\{content:none/.test(css) ? [] : ['a head on the first sheet']),
    ];
  },
  mutations: {
    'another title': (html) => html.replace('@top-center{content:"', '$&x'),
    'no number': (html) => html.replace('counter(page)', '"1"'),
    'a head on the first sheet': (html) => html.replace('content:none', 'content:"x"'),
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

testPageRules(site, [runningHead, oneStyle]);
