import { describe, expect, test } from 'vitest';
import { formatDate } from '#dates/format/format-date.ts';
import { parseDate } from '#dates/parse-date.ts';

describe('a division of the year', () => {
  test.each([
    { edtf: '2003-21', words: 'spring 2003', earliest: '2003-03-01', latest: '2003-05-31' },
    { edtf: '2003-22', words: 'summer 2003', earliest: '2003-06-01', latest: '2003-08-31' },
    { edtf: '2003-23', words: 'autumn 2003', earliest: '2003-09-01', latest: '2003-11-30' },
    { edtf: '2003-33', words: 'first quarter of 2003', earliest: '2003-01-01', latest: '2003-03-31' },
    { edtf: '2003-34', words: 'second quarter of 2003', earliest: '2003-04-01', latest: '2003-06-30' },
    { edtf: '2003-35', words: 'third quarter of 2003', earliest: '2003-07-01', latest: '2003-09-30' },
    { edtf: '2003-36', words: 'fourth quarter of 2003', earliest: '2003-10-01', latest: '2003-12-31' },
    { edtf: '2003-40', words: 'first half of 2003', earliest: '2003-01-01', latest: '2003-06-30' },
    { edtf: '2003-41', words: 'second half of 2003', earliest: '2003-07-01', latest: '2003-12-31' },
  ])('$edtf is $words', ({ edtf, words, earliest, latest }) => {
    const date = parseDate(edtf);
    expect(date).toMatchObject({ earliest, latest, precision: 'season' });
    expect(formatDate(date)).toBe(words);
  });
});
