import { describe, expect, test } from 'vitest';
import type { Edition } from '#edition/types/edition.ts';
import { listVisitAnchors, listVisitPages } from '#edition/visits/visit-pages.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { madeDate } from '../../../fixtures/made-records.ts';
import { noise } from '../../../fixtures/noise.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const country = (name: string) => `name: ${name}\nkind: country\ndescription: A country.\n`;
const small = smallEdition()
  .withFile('places/westland.yaml', country('Westland'))
  .withFile('places/eastland.yaml', country('Eastland'))
  .withFile('events/v1.mdx', eventText({ date: '1995', visit: ['ada-brown', 'westland'] }))
  .withFile('events/v2.mdx', eventText({ date: '1998', visit: ['ada-brown', 'eastland'] }))
  .load();
const visitTo = (host: string) =>
  present(
    small.events.find(({ visit }) => visit?.host.id === host),
    host,
  );

/** Many visits to one country, then some to another, of which the last is not dated. */
const many: Edition = {
  ...small,
  events: noise(240).map((title, index) => ({
    ...visitTo(index < 200 ? 'westland' : 'eastland'),
    id: title.slice(0, 20),
    title,
    date: index === 239 ? null : madeDate(`${1900 + Math.floor(index / 4)}`),
  })),
};

test('Few visits are one page, with a table for each country visited', () => {
  const pages = listVisitPages(small);
  expect(pages.map(({ path }) => path)).toEqual(['/visits/']);
  expect(
    pages[0]?.directions.map(({ direction, visits, isFirst }) => [direction.host.id, visits.length, isFirst]),
  ).toEqual([
    ['eastland', 1, true],
    ['westland', 1, true],
  ]);
});

describe('many visits', () => {
  const pages = listVisitPages(many);

  test('are each on one page, in order of time', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ items }) => items)).toEqual(many.events);
    for (const { items, directions } of pages) {
      const tables = directions.flatMap(({ visits }) => visits);
      expect(tables.toSorted((a, b) => items.indexOf(a) - items.indexOf(b))).toEqual(items);
    }
  });

  test('are labelled by years', () => {
    expect(pages[0]?.label).toMatch(/^1900–19\d\d$/);
    expect(pages.at(-1)?.label).toMatch(/^19\d\d–1959, not dated$/);
  });

  test('to a country have its anchor on the first page that has any of them', () => {
    const anchors = listVisitAnchors(many);
    const pageOf = (host: string) =>
      pages.find(({ items }) => items.some(({ visit }) => visit.host.id === host))?.path;
    expect(pageOf('eastland')).not.toBe('/visits/');
    for (const host of ['westland', 'eastland']) {
      expect(anchors.filter(({ ids }) => ids.includes(`to-${host}`)).map(({ path }) => path)).toEqual([
        pageOf(host),
      ]);
    }
  });
});
