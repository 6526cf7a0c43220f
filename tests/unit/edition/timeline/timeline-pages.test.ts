import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Edition, EventRecord } from '#edition/types/edition.ts';
import { listAddresses, listPages } from '#edition/addresses/addresses.ts';
import { MAX_PAGE_BYTES } from '#edition/addresses/paginate.ts';
import { isSplit } from '#edition/timeline/timeline-layout.ts';
import { byDate } from '#edition/timeline/timeline.ts';
import {
  entryPath,
  listTimelineAnchors,
  listTimelinePages,
  listTimelinePaths,
  partPath,
} from '#edition/timeline/timeline-pages.ts';
import { describeYear, findNearestYears, isYearDoubtful } from '#edition/timeline/years.ts';
import { EVENT_KINDS } from '#schema/records/event-values.ts';
import { buildTimeline } from '#edition/timeline/timeline.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { madeDate, madeEvent } from '../../../fixtures/made-records.ts';
import { noise } from '../../../fixtures/noise.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const event = (id: string, edtf: string | null, kind?: EventRecord['kind']): EventRecord =>
  madeEvent(id, madeDate(edtf), kind);
const editionOf = (...events: EventRecord[]) => ({
  events: events.toSorted(byDate),
  agreements: [],
  figures: [],
});
const pathsOf = (events: EventRecord[]) => listTimelinePages(editionOf(...events)).map(({ path }) => path);
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

/** Five thousand events over as many years as are asked for, every eleventh without a date. */
const generate = (years: number): EventRecord[] =>
  Array.from({ length: 5000 }, (_, index) =>
    event(
      `event-${String(index).padStart(4, '0')}`,
      index % 11 === 0 ? null : `${1900 + (index % years)}-0${(index % 9) + 1}`,
      EVENT_KINDS[index % EVENT_KINDS.length],
    ),
  );

describe('the timeline has a page', () => {
  const pages = pathsOf([event('a', '1992-05-04', 'opening'), event('b', '1994', 'visit'), event('c', null)]);

  test('for each year, silent ones too', () => {
    expect(pages).toEqual(expect.arrayContaining(['/timeline/1992/', '/timeline/1993/', '/timeline/1994/']));
  });

  test('for each kind, in the plural, and for what is not dated', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        '/timeline/visits/',
        '/timeline/openings/',
        '/timeline/parliament/',
        '/timeline/undated/',
      ]),
    );
    expect(pages).toHaveLength(3 + EVENT_KINDS.length + 1);
  });

  test('for no decade while it is short', () => {
    expect(pages.filter((path) => path.endsWith('s/') && /\d/.test(path))).toEqual([]);
  });

  test('each, and all are among the addresses of the edition', () => {
    const edition = smallEdition()
      .withFile('events/a-late-one.mdx', eventText({ date: '1994' }))
      .load();
    expect(listPages(edition)).toEqual(expect.arrayContaining(['/timeline/1993/', '/timeline/openings/']));
    expect(listAddresses(edition)).toContain('/timeline/#a-late-one');
  });
});

describe.each([
  { spread: 'over thirty years', years: 30 },
  { spread: 'over seven hundred years', years: 700 },
])('five thousand events $spread', ({ years }) => {
  const events = generate(years);
  const edition = editionOf(...events);
  const pages = listTimelinePages(edition);

  test('are split by decade', () => {
    const decades = pages.filter(({ part }) => part.sort === 'decade');
    expect(decades.map(({ path }) => path).slice(0, 3)).toEqual([
      '/timeline/1900s/',
      '/timeline/1910s/',
      '/timeline/1920s/',
    ]);
    expect(decades).toHaveLength(years / 10);
    for (const { events, years } of decades) expect(events.length > 0).toBe(years.length === 0);
  });

  test('lead from each anchor of the whole timeline to the page on which it stands now', () => {
    const anchors = listTimelineAnchors({ ...edition, moved: { '/events/old/': events[1]?.path ?? '' } });
    const found = new Map(anchors.flatMap(({ path, ids }) => ids.map((id) => [id, path])));
    for (const { id } of events)
      expect(`${found.get(id)}#${id}`).toBe(entryPath(edition, { id } as EventRecord));
    expect(found.get('old')).toBe(found.get(events[1]?.id ?? ''));
    expect(found.get('y1900')).toBe('/timeline/1900/');
    expect(found.get('undated')).toBe('/timeline/undated/');
  });

  test('are each once on a page of a year, or of what is not dated, and once on a page of its kind', () => {
    for (const sorts of [['year', 'undated'], ['kind']]) {
      const listed = pages
        .filter(({ part }) => sorts.includes(part.sort))
        .flatMap(({ events }) => ids(events));
      expect(listed.toSorted()).toEqual(ids(events));
    }
  });

  test('have a lasting path for each list, which is that of its first page', () => {
    expect(listTimelinePaths(edition)).toEqual([...new Set(pages.map(({ pagePaths }) => pagePaths[0]))]);
  });

  test('keep pages apart', () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('have their entries where their pages say', () => {
    for (const one of [events[1], events[11], events.at(-1)].filter((found) => found !== undefined)) {
      const [path, id] = entryPath(edition, one).split('#');
      expect(ids(pages.find((page) => page.path === path)?.events ?? [])).toContain(id);
    }
  });
});

describe('a year', () => {
  const edition = editionOf(
    event('border', '2004-12/2005-06'),
    event('series', '2003/..'),
    event('days', '{2004,2006}'),
    event('meeting', '2005-11'),
    event('nothing', null),
  );

  test.each([
    { year: 2003, goingOn: [] },
    { year: 2004, goingOn: ['series'] },
    { year: 2005, goingOn: ['series', 'border'] },
    { year: 2006, goingOn: ['series'] },
  ])('$year names what went on in it', ({ year, goingOn }) => {
    expect(ids(describeYear(edition, year).goingOn)).toEqual(goingOn);
  });

  test.each([
    { year: 1999, also: ['set'], goingOn: ['open-start'], possible: ['decade', 'one-of'] },
    { year: 1998, also: [], goingOn: ['open-start'], possible: ['decade'] },
    { year: 2004, also: ['set'], goingOn: ['open-start', 'open-end'], possible: [] },
    { year: 1997, also: [], goingOn: ['open-start'], possible: ['decade', 'one-of'] },
  ])('$year has what was in it, and what may have been, apart', ({ year, ...expected }) => {
    const dated = editionOf(
      event('decade', '199X'),
      event('one-of', '[1997,1999]'),
      event('set', '{1997,1999,2004}'),
      event('unknown-end', '1998/'),
      event('open-end', '2003/..'),
      event('open-start', '../2005'),
    );
    const { also, goingOn, possible } = describeYear(dated, year);
    expect({ also: ids(also), goingOn: ids(goingOn), possible: ids(possible) }).toEqual(expected);
  });

  test('knows which of its events are in it perhaps', () => {
    const doubtful = ['1997?', '1997~', '1997?/1999', '1997', '1997/1999?', '1997-~05', null];
    expect(doubtful.filter((edtf) => isYearDoubtful(event('a', edtf)))).toEqual([
      '1997?',
      '1997~',
      '1997?/1999',
    ]);
  });

  test('without events names the nearest before and after', () => {
    const { years } = buildTimeline(editionOf(event('a', '1992'), event('b', '1992-02'), event('c', '1996')));
    expect(findNearestYears(years, 1994).map(({ event }) => event.id)).toEqual(['b', 'c']);
    expect(findNearestYears(years, 1990).map(({ event }) => event.id)).toEqual(['a']);
  });
});

describe('what there is of a year besides its events', () => {
  const { agreements } = smallEdition().load();
  const many = noise(200).map((title, index) => ({
    ...present(agreements[0], 'agreement'),
    id: `agreement-${index}`,
    title,
    date: madeDate('1992-05'),
  }));
  const edition = { ...editionOf(event('a', '1992'), event('b', '1993')), agreements: many };
  const pages = listTimelinePages(edition).filter(({ part }) => part.sort === 'year' && part.year === 1992);

  test('stands on as many pages of the year as it needs, each thing once, in order', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ path }) => path)).toEqual(pages[0]?.pagePaths);
    const listed = pages.flatMap(({ besides }) => besides.flatMap(({ records }) => ids(records)));
    expect(listed).toEqual(ids(many));
    expect(pages.map(({ events }) => events.length)).toEqual(pages.map((_, index) => (index === 0 ? 1 : 0)));
    expect(new Set(pages.flatMap(({ besides }) => besides.map(({ sort }) => sort)))).toEqual(
      new Set(['agreements']),
    );
  });

  test('does not count as an event of the year', () => {
    for (const { total } of pages) expect(total).toBe(1);
  });

  test('leaves each page light enough', () => {
    for (const { besides } of pages) {
      const items = besides.flatMap(({ records }) =>
        records.map(
          ({ path, id }) => `<li><a href="${path}">${many.find((one) => one.id === id)?.title}</a></li>`,
        ),
      );
      expect(3500 + brotliCompressSync(items.join('')).length).toBeLessThan(MAX_PAGE_BYTES);
    }
  });
});

test('A few events over many years, each of which is listed, are too long for one page', () => {
  const few = (step: number) =>
    Array.from({ length: 20 }, (_, index) => event(`event-${index}`, `${1000 + index * step}`));
  expect(isSplit({ events: few(1) })).toBe(false);
  expect(isSplit({ events: few(50) })).toBe(true);
});

test.each([
  [{ sort: 'year', year: 1992 }, '/timeline/1992/'],
  [{ sort: 'decade', decade: 1990 }, '/timeline/1990s/'],
  [{ sort: 'kind', kind: 'visit' }, '/timeline/visits/'],
  [{ sort: 'undated' }, '/timeline/undated/'],
  [{ sort: 'several-years' }, '/timeline/several-years/'],
  [{ sort: 'year', year: -43 }, '/timeline/44-bc/'],
  [{ sort: 'decade', decade: -49 }, '/timeline/50-41-bc/'],
] as const)('The page of %o is %s', (part, path) => {
  expect(partPath(part)).toBe(path);
});

test('An edition of one event has its year', () => {
  expect(pathsOf([event('a', '1992')])[0]).toBe('/timeline/1992/');
  const { agreements } = smallEdition().load() satisfies Edition;
  expect(ids(describeYear({ events: [], agreements, figures: [] }, 1993).agreements)).toEqual([
    'treaty-on-fishing',
  ]);
});
