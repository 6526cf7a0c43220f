import { describe, expect, test } from 'vitest';
import {
  orderPath,
  SORT_ORDERS,
  sortAgreements,
  type AgreementColumn,
} from '#edition/agreements/sort-orders.ts';
import { agreementText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const { agreements } = smallEdition()
  .withFile(
    'agreements/on-rooms.mdx',
    agreementText({ status: 'described', exact: 'It has three rooms' }).replace(
      'An agreement\n',
      'a room of one’s own\n',
    ),
  )
  .withFile(
    'agreements/counted.mdx',
    agreementText({ status: 'counted', exact: 'It was signed more than 12 agreements on nets and ropes' }),
  )
  .load();
const idsBy = (column: AgreementColumn, isDescending = false) =>
  sortAgreements(agreements, { column, isDescending }).map(({ id }) => id);

describe('agreements', () => {
  test.each([
    { order: 'date', ids: ['treaty-on-fishing', 'counted', 'on-rooms'] },
    { order: 'title', ids: ['on-rooms', 'counted', 'treaty-on-fishing'] },
    { order: 'subject', ids: ['treaty-on-fishing', 'counted', 'on-rooms'] },
    { order: 'designation', ids: ['treaty-on-fishing', 'counted', 'on-rooms'] },
    { order: 'place', ids: ['treaty-on-fishing', 'counted', 'on-rooms'] },
    { order: 'status', ids: ['treaty-on-fishing', 'on-rooms', 'counted'] },
  ] as const)('by $order: small and large letters alike, what is missing last', ({ order, ids }) => {
    expect(idsBy(order)).toEqual(ids);
  });

  test.each([
    { order: 'date', ids: ['treaty-on-fishing', 'counted', 'on-rooms'] },
    { order: 'title', ids: ['treaty-on-fishing', 'counted', 'on-rooms'] },
    { order: 'designation', ids: ['treaty-on-fishing', 'counted', 'on-rooms'] },
    { order: 'status', ids: ['counted', 'on-rooms', 'treaty-on-fishing'] },
  ] as const)('from the other end by $order: what is missing still last', ({ order, ids }) => {
    expect(idsBy(order, true)).toEqual(ids);
  });

  test('that are equal in a column stay in the order of time, from either end', () => {
    expect(idsBy('witness')).toEqual(agreements.map(({ id }) => id));
    expect(idsBy('witness', true)).toEqual(idsBy('witness'));
  });

  test.each(SORT_ORDERS)('by $column, descending: $isDescending, are all there', (order) => {
    const sorted = sortAgreements(agreements, order);
    expect(sorted.map(({ id }) => id).toSorted()).toEqual(agreements.map(({ id }) => id).toSorted());
  });

  test('have a page for each order, the usual one at the head of the folder', () => {
    expect(orderPath({ column: 'date', isDescending: false })).toBe('/agreements/');
    expect(orderPath({ column: 'date', isDescending: true })).toBe('/agreements/by-date-descending/');
    expect(orderPath({ column: 'title', isDescending: false })).toBe('/agreements/by-title/');
    expect(new Set(SORT_ORDERS.map(orderPath)).size).toBe(18);
  });
});
