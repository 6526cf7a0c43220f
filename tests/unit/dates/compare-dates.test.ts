import { describe, expect, test } from 'vitest';
import { compareDates, isKnownToDay, isSurelyBefore, mayCoincide } from '#dates/compare-dates.ts';
import { parseDate, type EditionDate } from '#dates/parse-date.ts';

/** In the order a timeline has them; null is undated. */
const inOrder: (string | null)[] = [
  '../1992',
  '1992-05-04',
  '1997',
  '{1997,1999}',
  '1999-01-01',
  '1999-01',
  '1999-33',
  '1999',
  '1999~',
  '1999/..',
  '1999-04-01',
  '1999-04-01/1999-04-03',
  '1999-04',
  '1999-04-02',
  null,
];

function dateOf(edtf: string | null): EditionDate | null {
  return edtf === null ? null : parseDate(edtf);
}

describe('dates in order', () => {
  test('by first day, then the finer first, the undated last, whatever order they came in', () => {
    for (const shuffled of [inOrder.toReversed(), [...inOrder.slice(7), ...inOrder.slice(0, 7)]]) {
      const sorted = shuffled.map(dateOf).toSorted(compareDates);
      expect(sorted.map((date) => date?.edtf ?? null)).toEqual(inOrder);
    }
  });

  test.each([
    { first: '1999-04-01', then: '1999-04', why: 'a day before its month' },
    { first: '1999-01', then: '1999', why: 'a month before its year' },
    { first: '1999', then: '1999/..', why: 'a year before what it opens' },
    { first: '../2008', then: '0001', why: 'an open beginning before all' },
    { first: '9999', then: null, why: 'any date before none' },
    { first: '1997', then: '1997~', why: 'the sure before the approximate' },
  ])('$why', ({ first, then }) => {
    expect(compareDates(dateOf(first), dateOf(then))).toBeLessThan(0);
    expect(compareDates(dateOf(then), dateOf(first))).toBeGreaterThan(0);
  });

  test('a date is level with itself and with no other', () => {
    for (const a of inOrder) {
      for (const b of inOrder) {
        expect(compareDates(dateOf(a), dateOf(b)) === 0).toBe(a === b);
        const both = compareDates(dateOf(a), dateOf(b)) + compareDates(dateOf(b), dateOf(a));
        expect(both).toBe(0);
      }
    }
  });
});

describe('of two dates', () => {
  test.each([
    { a: '1999-04', b: '1999-05-01', order: 'before' },
    { a: '2000-12-31', b: '2001', order: 'before' },
    { a: '../1998', b: '1999', order: 'before' },
    { a: '2007-10', b: '2008/..', order: 'before' },
    { a: '1999-04', b: '1999-04-30', order: 'together' },
    { a: '2018-05-31', b: '2018-05-31', order: 'together' },
    { a: '2003-04-03/2003-04-05', b: '2003-04', order: 'together' },
    { a: '2008/..', b: '2018-05-31', order: 'together' },
    { a: '1999~', b: '1999-04', order: 'together' },
    { a: '1992', b: '2000~', order: 'nobody knows' },
    { a: '1992?', b: '2000', order: 'nobody knows' },
    { a: '{1997,2004}', b: '1999', order: 'nobody knows' },
    { a: '2010/', b: '2015', order: 'nobody knows' },
    { a: '2010/..', b: '2015', order: 'together' },
    { a: '-0043-03-15', b: '-0043-03-16', order: 'before' },
    { a: '-0044', b: '-0043', order: 'before' },
    { a: '-0001', b: '0000', order: 'before' },
  ])('$a and $b, the order is: $order', ({ a, b, order }) => {
    const [one, two] = [parseDate(a), parseDate(b)];
    expect(isSurelyBefore(one, two)).toBe(order === 'before');
    expect(isSurelyBefore(two, one)).toBe(false);
    expect(mayCoincide(one, two)).toBe(order === 'together');
    expect(mayCoincide(two, one)).toBe(order === 'together');
  });

  test('a day is known to the day, and from one day to another, and nothing coarser', () => {
    const known = [
      ...['2018-05-31', '2003-04-03/2003-04-05', '2018-05', '2018', '2018-05-31/..', '199X'],
      ...['2018-05-31?', '[2018-05-30,2018-05-31]', '{2018-05-30,2018-05-31}', '2018-05-30/2018-05-31~'],
    ].filter((edtf) => isKnownToDay(parseDate(edtf)));
    expect(known).toEqual(['2018-05-31', '2003-04-03/2003-04-05', '{2018-05-30,2018-05-31}']);
  });
});
