import { describe, expect, test } from 'vitest';
import { listSearchable } from '#build/search-index/search-records.ts';
import { listTimeFilters } from '#client/search/index/record-dates.ts';
import { formatYear } from '#dates/format/format-year.ts';
import { listTimelinePages } from '#edition/timeline/timeline-pages.ts';
import { describeYear } from '#edition/timeline/years.ts';
import { compareText } from '#text/order/compare-text.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

/** Dates of every sort, one event of each. */
const DATES = [
  ...[
    '1992-05-04',
    '199X',
    '19XX',
    '1995?',
    '1996~',
    '{1993,1995,1998}',
    '[1994,1996]',
    '[1997..]',
    '{..1992}',
  ],
  ...[
    '1994/',
    '1994/..',
    '../1994',
    '/1994',
    '1993/1996',
    '1993?/1996',
    '1993/1996?',
    '199X/1999',
    '2000-24',
  ],
];

const edition = DATES.reduce(
  (small, date, index) => small.withFile(`events/made-up-${index}.mdx`, eventText({ date })),
  smallEdition(),
).load();
const { entries } = listSearchable(edition);

describe('The page of a year, and the search narrowed to it, list the same', () => {
  const pages = Map.groupBy(
    listTimelinePages(edition).flatMap((page) =>
      page.part.sort === 'year' ? [{ year: page.part.year, events: page.events }] : [],
    ),
    ({ year }) => year,
  );

  test('for each year there is', () => {
    expect([...pages.keys()]).toEqual([1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]);
  });

  test.each([...pages])('%i', (year, ofYear) => {
    const besides = describeYear(edition, year);
    const listed = [...ofYear.flatMap(({ events }) => events), ...Object.values(besides).flat()];
    const found = entries.filter((entry) => listTimeFilters(entry.years).includes(formatYear(year)));
    const paths = listed.map(({ path }) => path);
    expect(paths.toSorted(compareText)).toEqual(found.map(({ path }) => path).toSorted(compareText));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('and some year has figures and agreements, and what may have been in it', () => {
    const all = [...pages.keys()].map((year) => describeYear(edition, year));
    expect(all.some(({ agreements }) => agreements.length > 0)).toBe(true);
    expect(all.some(({ possible }) => possible.length > 0)).toBe(true);
  });
});
