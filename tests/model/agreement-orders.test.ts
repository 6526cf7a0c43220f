import { describe, expect, test } from 'vitest';
import { AGREEMENT_ORDERS, orderPath, sortAgreements } from '../../src/model/agreement-orders.ts';
import { agreementText } from '../fixtures/made-up-records.ts';
import { smallEdition } from '../fixtures/small-edition.ts';

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
const idsBy = (order: (typeof AGREEMENT_ORDERS)[number]) =>
  sortAgreements(agreements, order).map(({ id }) => id);

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

  test.each(AGREEMENT_ORDERS)('by %s are all there', (order) => {
    expect(idsBy(order).toSorted()).toEqual(agreements.map(({ id }) => id).toSorted());
  });

  test('have a page for each order, the usual one at the head of the folder', () => {
    expect(orderPath('date')).toBe('/agreements/');
    expect(orderPath('title')).toBe('/agreements/by-title/');
    expect(new Set(AGREEMENT_ORDERS.map(orderPath)).size).toBe(AGREEMENT_ORDERS.length);
  });
});
