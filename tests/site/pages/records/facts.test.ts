import { describe, expect, it } from 'vitest';
import { present } from '../../../setup/present.ts';
import { testPageRules, type PageRule } from '../../rules/page-rules.ts';
import { pageOfRecord } from '../../records.ts';
import { pageAt, readSite, textOf, withoutBase, type Page } from '../../site.ts';

const site = await readSite();
const { events, agreements } = site.edition;
const recordOf = ({ path }: Page) =>
  [...events, ...agreements].find(({ url }) => withoutBase(site, url) === path);

/** Which field a line of facts gives, as `supports` names it. */
const FIELDS: Readonly<Record<string, string>> = {
  Date: 'date',
  Signed: 'signed',
  Reached: 'signed',
  Level: 'level',
  'Signed by': 'signatories',
  'In the presence of': 'people',
  Rank: 'rank',
  Place: 'places',
  People: 'people',
  Organizations: 'organizations',
  Agreements: 'agreements',
};

const facts: PageRule = {
  rule: 'of a record leads from each fact that a source states to words on the page that support it',
  applies: (page) => recordOf(page) !== undefined,
  find: (page) => {
    const record = present(recordOf(page), 'record');
    const supports = new Map(record.evidence.map((piece) => [`#quote-${piece.quote}`, piece.supports]));
    return page.root.querySelectorAll('.facts dd').flatMap((line) => {
      const field = FIELDS[textOf(line.previousElementSibling)];
      const links = line.querySelectorAll('.l-stated, .l-normalised, .quiet a:not([href$="/about/#edtf"])');
      const marks = line.querySelectorAll('.l-stated, .l-normalised');
      return [
        ...marks
          .filter((mark) => !/: see the words$/.test(mark.getAttribute('aria-label') ?? ''))
          .map((mark) => `“${textOf(mark)}” does not say where it leads`),
        ...links.flatMap((link) => {
          const href = link.getAttribute('href') ?? '';
          const isThere = page.root.querySelector(`figure[id="${href.slice(1)}"]`) !== null;
          return isThere && field && supports.get(href)?.includes(field)
            ? []
            : [`${href} does not support ${field}`];
        }),
      ];
    });
  },
  mutations: {
    'a label that leads away': (html) => html.replace(/(class="l-stated [^"]*" href=")#quote/, '$1/about/#'),
    'a label that leads to words on something else': (html) =>
      html.replace(/href="#quote-[^"]*"/g, 'href="#quote-school-b"'),
    'words that are not there': (html) =>
      html
        .replace(/<figure class="evidence/g, '<figure data-x="" class="')
        .replace(/id="quote-/g, 'id="gone-'),
    'a label without a name': (html) => html.replace(/ aria-label="[^"]*see the words"/, ''),
  },
};

const supported: PageRule = {
  rule: 'of a record says which facts its evidence supports, in the order of the facts',
  applies: (page) => pageOfRecord(site, page) !== undefined,
  find: ({ root }) => {
    const said = root.querySelectorAll('.evidence figcaption').map(textOf);
    const first = said.findIndex((words) => / · supports what happened/.test(words));
    return [
      ...said.filter((words) => / proves /.test(words)).map((words) => `“${words}”`),
      ...(said.some((words) => / · supports /.test(words)) ? [] : ['none of its evidence supports anything']),
      ...(first > 0 ? ['what says what happened does not come first'] : []),
    ];
  },
  mutations: {
    wording: (html) => html.replace('· supports ', '· proves '),
    'evidence that supports nothing': (html) => html.replace(/ · supports [^<]*/g, ''),
    'what happened given late': (html) =>
      html.replace(
        '<figure',
        '<figure class="evidence"><figcaption>x · supports place</figcaption></figure>$&',
      ),
  },
};

testPageRules(site, [facts, supported]);

describe('The neighbours of a record in time', () => {
  const records = [...events, ...agreements];
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const turnsOf = (url: string, rel: string) =>
    pageAt(site, withoutBase(site, url))
      .root.querySelectorAll(`.turn a[rel="${rel}"]`)
      .map((link) => byUrl.get(link.getAttribute('href') ?? ''));

  it('came before it or after it by their dates, to the day', () => {
    const turned = records.flatMap((record) => [
      ...turnsOf(record.url, 'prev').map((before) => [before, record] as const),
      ...turnsOf(record.url, 'next').map((after) => [record, after] as const),
    ]);
    expect(turned.length).toBeGreaterThan(60);
    const doubtful = turned.filter(
      ([one, two]) => !one?.latest || !two?.earliest || one.latest >= two.earliest,
    );
    expect(doubtful.map(([one, two]) => `${one?.id} < ${two?.id}`)).toEqual([]);
  });

  it('of an event of a day are not the others of that day, which stand under “The same day”', () => {
    const days = Map.groupBy(
      events.filter(({ precision }) => precision === 'day'),
      ({ date }) => date,
    );
    const shared = [...days.values()].filter((day) => day.length > 1 && day.length <= 6);
    expect(shared.length).toBeGreaterThan(0);
    for (const { id, url, day } of shared.flatMap((day) => day.map((event) => ({ ...event, day })))) {
      const { root } = pageAt(site, withoutBase(site, url));
      const lists = root.querySelectorAll('.related section');
      const same = lists.find((list) => textOf(list.querySelector('h2')) === 'The same day');
      const others = day.filter((other) => other.id !== id).map((other) => other.url);
      expect(same?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(others);
      const next = turnsOf(url, 'next').map((neighbour) => neighbour?.id);
      expect(day.filter((other) => next.includes(other.id))).toEqual([]);
    }
  });

  it('are not claimed of what is not dated', () => {
    const undated = records.filter(({ earliest, latest }) => !earliest && !latest);
    expect(undated.length).toBeGreaterThan(0);
    expect(
      undated.filter(({ url }) => [...turnsOf(url, 'prev'), ...turnsOf(url, 'next')].length > 0),
    ).toEqual([]);
  });

  it('stand together where their order is not known', () => {
    const { root } = pageAt(site, '/agreements/memorandum-on-antimonopoly/');
    const after = root
      .querySelectorAll('main > article .after > p')
      .find((p) => /order not known/.test(textOf(p)));
    expect(textOf(after?.nextElementSibling)).toContain('Memorandum of understanding on land management');
  });
});
