import { append, testPageRules, type PageRule } from './page-rules.ts';
import { isMoved, isReading, readSite, textOf } from '../site.ts';

const site = await readSite();

const heading: PageRule = {
  rule: 'has one first heading, and it says something',
  applies: (page) => !isMoved(page),
  find: ({ root }) => {
    const found = root.querySelectorAll('h1').map(textOf);
    return found.length === 1 && found[0] !== '' ? [] : [`its first headings are ${JSON.stringify(found)}`];
  },
  mutations: {
    none: (html) => html.replace(/<(\/?)h1/g, '<$1p'),
    two: append('<h1>x</h1>'),
    'an empty one': (html) => html.replace(/(<h1[^>]*>)[^]*?<\/h1>/, '$1</h1>'),
  },
};

const order: PageRule = {
  rule: 'has headings that go down step by step',
  find: ({ root }) => {
    const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
    return headings.flatMap((heading, index) => {
      const level = Number(heading.rawTagName.slice(1));
      const before = Number(headings[index - 1]?.rawTagName.slice(1) ?? 0);
      return level > before + 1 ? [`<h${level}> “${textOf(heading)}” comes after <h${before}>`] : [];
    });
  },
  mutations: {
    'a jump': append('<h2>x</h2><h4>y</h4>'),
    'a second heading before the first': (html) => html.replace('<main', '<h2>x</h2><main'),
  },
};

const ids: PageRule = {
  rule: 'gives each id once',
  find: ({ root }) => {
    const found = root.querySelectorAll('[id]').map(({ id }) => id);
    return [
      ...found.filter((id, index) => found.indexOf(id) !== index).map((id) => `“${id}” stands there twice`),
      ...found.filter((id) => id === '' || /\s/.test(id)).map((id) => `“${id}” is no id`),
    ];
  },
  mutations: {
    'an id twice': append('<p id="x"></p><p id="x"></p>'),
    'an id of a part of the page': append('<p id="main"></p>'),
    'an empty id': append('<p id=""></p>'),
  },
};

const anchors: PageRule = {
  rule: 'has an address for each heading of its main part: its own anchor, or that of the entry or note it names',
  find: ({ root }) =>
    root
      .querySelectorAll('main h2, main h3, main h4')
      .filter(
        (one) =>
          !one.id &&
          !(one.parentNode?.rawTagName === 'section' && one.parentNode.id) &&
          !one.closest('.entry')?.id &&
          !one.closest('.note')?.id,
      )
      .map((one) => `no anchor leads to “${textOf(one)}”`),
  mutations: {
    'a heading without one': append('<h2>x</h2>'),
    'an entry without one': (html) => html.replace(/(<(?:li|div)[^>]* class="entry[^>]*) id="[^"]*"/, '$1'),
    'a note without one': (html) => html.replace(/(class="note"[^>]*) id="[^"]*"/, '$1'),
  },
};

const parts: PageRule = {
  rule: 'has one main part, to which its first link leads, a navigation and a foot',
  applies: isReading,
  find: ({ root }) => {
    const counts = ['main', 'body > header', 'body > footer'].map(
      (selector) => [selector, root.querySelectorAll(selector).length] as const,
    );
    const first = root.querySelector('a');
    return [
      ...counts.filter(([, count]) => count !== 1).map(([selector, count]) => `${count} times ${selector}`),
      ...(first?.getAttribute('href') === `#${root.querySelector('main')?.id}` ? [] : ['no skip link']),
      ...(root.querySelector('nav[aria-label]') ? [] : ['no navigation with a name']),
    ];
  },
  mutations: {
    'two main parts': append('<main></main>'),
    'no skip link': (html) => html.replace('href="#main"', 'href="#"'),
    'a link before the skip link': (html) => html.replace('<a class="skip"', '<a href="/">x</a>$&'),
    'no name for its navigation': (html) =>
      html.replace(/<nav((?: id="[^"]*")?) aria-label="[^"]*"/g, '<nav$1'),
  },
};

const pictures: PageRule = {
  rule: 'has words for its pictures and names for its links',
  find: ({ root }) => [
    ...root
      .querySelectorAll('img')
      .filter((image) => image.getAttribute('alt') === undefined)
      .map(() => 'a picture'),
    ...root
      .querySelectorAll('svg')
      .filter((svg) => !svg.parentNode?.closest('svg'))
      .filter(
        (svg) =>
          !svg.getAttribute('aria-hidden') && !svg.getAttribute('aria-label') && !svg.querySelector('title'),
      )
      .map(() => 'a drawing'),
    ...root
      .querySelectorAll('a, button')
      .filter((link) => textOf(link) === '' && !link.getAttribute('aria-label'))
      .map((link) => `the link to ${link.getAttribute('href')}`),
  ],
  mutations: {
    'a picture without words': append('<img src="x.png">'),
    'a drawing without words': append('<svg viewBox="0 0 1 1"></svg>'),
    'a link without a name': append('<a href="/about/"> </a>'),
  },
};

const tables: PageRule = {
  rule: 'has tables with a name, and words in each cell',
  find: ({ root }) => [
    ...root
      .querySelectorAll('table')
      .filter(
        (table) =>
          textOf(table.querySelector('caption')) === '' &&
          !table.getAttribute('aria-label') &&
          textOf(root.querySelector(`[id="${table.getAttribute('aria-labelledby')}"]`)) === '',
      )
      .map((table) => `a table beginning “${textOf(table).slice(0, 40)}”`),
    ...root
      .querySelectorAll('th, td')
      .filter((cell) => textOf(cell) === '')
      .map((cell) => `an empty cell ${cell.getAttribute('data-head') ?? ''}`),
  ],
  mutations: {
    'a table without a name': append('<table><tr><td>x</td></tr></table>'),
    'a table named by what is not there': append(
      '<table aria-labelledby="nowhere"><tr><td>x</td></tr></table>',
    ),
    'an empty cell': append('<table aria-label="x"><tr><td> </td></tr></table>'),
  },
};

testPageRules(site, [heading, order, ids, anchors, parts, pictures, tables]);
