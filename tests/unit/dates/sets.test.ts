import { describe, expect, test } from 'vitest';
import { compareDates, isSurelyBefore, mayCoincide } from '#dates/compare-dates.ts';
import { formatDate } from '#dates/format/format-date.ts';
import { parseDate } from '#dates/parse-date.ts';

describe('the dates of a set', () => {
  test.each([
    { edtf: '{1999,1997,1998}', words: '1997, 1998 and 1999' },
    { edtf: '[1999,1997-05]', words: 'May 1997 or 1999' },
    { edtf: '{1999-02-01,1999-01-01}', words: '1 January 1999 and 1 February 1999' },
  ])('are put in order: $edtf', ({ edtf, words }) => {
    expect(formatDate(parseDate(edtf))).toBe(words);
  });

  test.each([
    { edtf: '{1997,1997-01}', words: '1997 and January 1997' },
    { edtf: '{1997-01,1997}', words: 'January 1997 and 1997' },
  ])('stay as written when they begin together: $edtf', ({ edtf, words }) => {
    expect(formatDate(parseDate(edtf))).toBe(words);
  });

  test('reach to the end of the longest, also when another begins later', () => {
    expect(parseDate('{1997,1997-05}')).toMatchObject({ earliest: '1997-01-01', latest: '1997-12-31' });
  });

  test('are as coarse as the coarsest', () => {
    expect(parseDate('{1997-05-04,199X}').precision).toBe('years');
    expect(parseDate('199X/200X').precision).toBe('years');
  });
});

describe('the first year there is', () => {
  test('is 0000', () => {
    expect(parseDate('0000')).toMatchObject({ earliest: '0000-01-01', latest: '0000-12-31' });
  });
});

describe('two dates that touch', () => {
  const [open, first, second] = ['../1999', '1999', '1999-12-31/2000'].map(parseDate) as [
    ReturnType<typeof parseDate>,
    ReturnType<typeof parseDate>,
    ReturnType<typeof parseDate>,
  ];

  test('may coincide on the day they share, in either order', () => {
    expect(mayCoincide(first, second)).toBe(true);
    expect(mayCoincide(second, first)).toBe(true);
    expect(mayCoincide(parseDate('1999'), parseDate('2000'))).toBe(false);
    expect(mayCoincide(parseDate('2000'), parseDate('1999'))).toBe(false);
  });

  test('are not one surely before the other', () => {
    expect(isSurelyBefore(first, second)).toBe(false);
    expect(isSurelyBefore(parseDate('1999'), parseDate('2000'))).toBe(true);
  });

  test('have no sure order where an end is open', () => {
    expect(isSurelyBefore(open, parseDate('2000'))).toBe(true);
    expect(isSurelyBefore(parseDate('1990'), open)).toBe(false);
    expect(isSurelyBefore(parseDate('1990/..'), parseDate('2000'))).toBe(false);
  });

  test('compare as equal only to themselves', () => {
    expect(compareDates(first, first)).toBe(0);
    expect(compareDates(parseDate('1999'), parseDate('1999-XX'))).not.toBe(0);
  });
});
