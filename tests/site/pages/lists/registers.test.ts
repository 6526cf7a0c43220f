import { describe, expect, it } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { present } from '../../../setup/present.ts';
import { testPageRules, type PageRule } from '../../rules/page-rules.ts';
import { markedRuns } from '../../quotes.ts';
import { pageAt, readSite, textOf, withoutBase, type Page, type Site } from '../../site.ts';

const site = await readSite();
const { people, places, organizations, events, agreements } = site.edition;
/** The notes that contest an office, each with the ids of what it is about. */
const contesting = loadEdition(PROJECT)
  .notes.filter(({ contests }) => contests !== null)
  .map(({ id, title, about }) => ({ id, title, about: about.map((one) => one.id) }));
const entries = [...people, ...places, ...organizations];
const entryOf = ({ path }: Page) => entries.find(({ url }) => withoutBase(site, url) === path);
const isEntry = (page: Page) => entryOf(page) !== undefined;
const tablesOf = ({ root }: Page) => root.querySelectorAll('table.register');

/** The rows of a page with the words beside each, in its own cell or in that of a row above. */
function rowsOf(page: Page): { link: string; words: HTMLElement | null }[] {
  return tablesOf(page).flatMap((table) => {
    let words: HTMLElement | null = null;
    let left = 0;
    return table.querySelectorAll('tbody tr').map((row) => {
      const own = row.querySelector('td.naming');
      if (own) [words, left] = [own, Number(own.getAttribute('rowspan') ?? 1)];
      else left -= 1;
      const link = withoutBase(site, row.querySelector('th a')?.getAttribute('href') ?? '');
      return { link, words: left > 0 ? words : null };
    });
  });
}

/** What is wrong with some words as those that name an entry; null when they stand in the passage that is linked. */
function checkWords(
  words: HTMLElement,
  { name, variants }: (typeof entries)[number],
  site: Site,
): string | null {
  const runs = words.querySelectorAll('blockquote').flatMap(markedRuns);
  const address = withoutBase(site, words.querySelector('p a')?.getAttribute('href') ?? '');
  const [path = '', passage = ''] = address.split('#');
  const printed = textOf(pageAt(site, path).root.querySelector(`[id="${passage}"] .words`));
  if (runs.length === 0) return 'no words are marked';
  const astray = runs.find((run) => !printed.includes(run));
  if (astray) return `“${astray}” does not stand in ${address}`;
  const forms = [name, ...variants.map(({ form }) => form)].map((form) => form.toLowerCase());
  const isNamed = forms.some((form) => runs.join(' ').toLowerCase().includes(form));
  const saysNot = textOf(words).includes('not by name');
  return isNamed === saysNot ? `“${runs.join(' … ')}” ${isNamed ? 'names' : 'does not name'} ${name}` : null;
}

const words: PageRule = {
  rule: 'of a person, a place or a body gives for each of its records words of a source that name it, or says that they do not',
  applies: isEntry,
  find: (page, site) => {
    const entry = present(entryOf(page), 'entry');
    const rows = rowsOf(page);
    const recorded = [...events, ...agreements].filter(({ id }) => entry.records.includes(id));
    return [
      ...recorded
        .filter(({ url }) => rows.filter(({ link }) => link === withoutBase(site, url)).length !== 1)
        .map(({ id }) => `${id} has not one row`),
      ...rows.filter((row) => !row.words).map(({ link }) => `${link} has no words beside it`),
      ...[...new Set(rows.flatMap((row) => row.words ?? []))].flatMap(
        (words) => checkWords(words, entry, site) ?? [],
      ),
    ];
  },
  mutations: {
    'a row without words': (html) => html.replace(/<td class="naming[^]*?<\/td>/, ''),
    'a letter changed': (html) => html.replace(/(<blockquote[^>]*><mark>)./, '$1x'),
    'the mark lost': (html) => html.replace(/<blockquote[^>]*><mark>[^<]*<\/mark>/, '<blockquote>'),
    'words of another passage': (html) => html.replace(/(class="naming[^]*?href="[^"]*#p)\d+/, '$199'),
    'words that do not name it': (html) =>
      html.replace(
        /(<td class="naming[^]*?<blockquote[^>]*>)[^]*?<\/blockquote>/,
        '$1<mark>the</mark></blockquote>',
      ),
    'a row twice': (html) => html.replace(/<tr>(?! *<th)[^]*?<\/tr>/g, '$&$&'),
  },
};

const heads: PageRule = {
  rule: 'of a person, a place or a body heads each column of its records',
  applies: (page) => tablesOf(page).length > 0,
  find: (page) =>
    tablesOf(page).flatMap((table) => {
      const heads = table.querySelectorAll('thead th[scope="col"]').map(textOf);
      const wanted = /^Date\|(?:Event|Agreement)\|Words of the source$/;
      return wanted.test(heads.join('|')) ? [] : [`its columns are ${heads.join('|')}`];
    }),
  mutations: {
    'no heads': (html) => html.replace(/<thead>[^]*?<\/thead>/, ''),
    'a head without its scope': (html) => html.replace('scope="col"', ''),
  },
};

/** The words of the date cells of a table that give a day, one after the other. */
const DAY = /^\d+(?:–\d+)? \w+ \d{4}/;

const days: PageRule = {
  rule: 'of a person, a place or a body puts what is of one day under one date',
  applies: (page) => tablesOf(page).length > 0,
  find: (page) =>
    tablesOf(page).flatMap((table) => {
      const dates = table.querySelectorAll('td.date').map(textOf);
      return dates.filter((date, index) => DAY.test(date) && date === dates[index - 1]);
    }),
  mutations: {
    'a day twice': (html) => html.replace(/<tr>\s*<td class="date"[^>]*>(?=[^]*? \d+ )[^]*?<\/tr>/g, '$&$&'),
  },
};

testPageRules(site, [words, heads, days]);

describe('A record in which an office is contested', () => {
  const marksOf = (page: Page) =>
    page.root
      .querySelectorAll('table.register tr')
      .flatMap((row) =>
        row
          .querySelectorAll('.contested')
          .map((mark) => [
            row.querySelector('th a')?.getAttribute('href'),
            mark.getAttribute('href'),
            textOf(mark),
          ]),
      );

  it('says so on the page of the person, and leads to the note on that page', () => {
    const pairs = people.flatMap(({ id, url, records }) =>
      contesting.flatMap((note) =>
        note.about.includes(id)
          ? note.about
              .filter((about) => records.includes(about))
              .map((about) => ({ url, note, event: events.find((event) => event.id === about) }))
          : [],
      ),
    );
    expect(pairs.length).toBeGreaterThan(3);
    for (const { url, note, event } of pairs) {
      const page = pageAt(site, withoutBase(site, url));
      expect(marksOf(page)).toContainEqual([event?.url, `#${note.id}`, 'contested']);
      expect(textOf(page.root.querySelector(`[id="${note.id}"] h3`))).toBe(note.title);
    }
  });

  it('is marked on the page of a person nowhere else', () => {
    const marks = people.flatMap(({ url, id }) =>
      marksOf(pageAt(site, withoutBase(site, url))).map(([event]) => ({ event, id })),
    );
    const stray = marks.filter(
      ({ event, id }) =>
        !contesting.some(
          ({ about }) =>
            about.includes(id) && about.includes(events.find(({ url }) => url === event)?.id ?? ''),
        ),
    );
    expect(stray).toEqual([]);
  });
});

describe('The way through a register', () => {
  it('goes from each entry to the one before and the one after it in the register, and calls them so', () => {
    const paths = ['people', 'places', 'organizations'];
    for (const path of paths) {
      const listed = pageAt(site, `/${path}/`)
        .root.querySelectorAll('main ul.plain a')
        .map((link) => withoutBase(site, link.getAttribute('href') ?? ''));
      expect(listed.length).toBeGreaterThan(3);
      listed.forEach((entry, index) => {
        const turns = pageAt(site, entry)
          .root.querySelectorAll('.turn p')
          .map((turn) => [
            textOf(turn.querySelector('small')),
            withoutBase(site, turn.querySelector('a')?.getAttribute('href') ?? ''),
          ]);
        expect(turns).toEqual([
          ...(index > 0 ? [['Previous in the register', listed[index - 1]]] : []),
          ...(index < listed.length - 1 ? [['Next in the register', listed[index + 1]]] : []),
        ]);
      });
    }
  });
});
