import { describe, expect, test } from 'vitest';
import { listAgreementsPages } from '#edition/agreements/index-pages.ts';
import { orderPath, SORT_ORDERS, sortAgreements } from '#edition/agreements/sort-orders.ts';
import { madeAgreement, madeDate } from '../../../fixtures/made-records.ts';
import { noise } from '../../../fixtures/noise.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

test('The index of few agreements is one page in every order', () => {
  const lists = listAgreementsPages(smallEdition().load());
  expect(lists.map((pages) => pages.map(({ path }) => path))).toEqual(
    SORT_ORDERS.map((order) => [orderPath(order)]),
  );
});

describe('the index of many agreements', () => {
  const agreements = noise(400).map((title, index) => ({
    ...madeAgreement(`agreement-${index}`, index < 380 ? madeDate(`${1900 + Math.floor(index / 4)}`) : null),
    title,
    subject: title,
  }));
  const lists = listAgreementsPages({ agreements });
  const labelsOf = (path: string): string[] =>
    present(
      lists.find(([first]) => first?.path === path),
      path,
    ).map(({ label }) => label);

  test.each(SORT_ORDERS.map((order, index) => ({ order, path: orderPath(order), index })))(
    'at $path has each once, in that order, the first at the address of the order',
    ({ order, path, index }) => {
      const pages = present(lists[index], path);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.slice(0, 2).map((page) => page.path)).toEqual([path, `${path}2/`]);
      expect(pages.flatMap(({ items }) => items)).toEqual(sortAgreements(agreements, order));
      expect(new Set(pages.map(({ label }) => label)).size).toBe(pages.length);
    },
  );

  test('labels its pages by years, letters or numbers', () => {
    expect(labelsOf('/agreements/')[0]).toMatch(/^1900–19\d\d$/);
    expect(labelsOf('/agreements/').at(-1)).toMatch(/^19\d\d–1994, not dated$/);
    expect(labelsOf('/agreements/by-date-descending/')[0]).toMatch(/^1994–19\d\d$/);
    expect(labelsOf('/agreements/by-title/')[0]).toMatch(/^a–[a-z]{1,4}$/);
    expect(labelsOf('/agreements/by-level/')[0]).toMatch(/^1–\d+$/);
  });
});
