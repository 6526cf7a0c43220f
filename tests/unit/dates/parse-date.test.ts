import { describe, expect, test } from 'vitest';
import { DateError } from '#dates/date-error.ts';
import { parseDate } from '#dates/parse-date.ts';

describe('a date as written', () => {
  test.each([
    { what: 'a day', edtf: '1992-05-04', earliest: '1992-05-04', latest: '1992-05-04', precision: 'day' },
    {
      what: 'a leap day',
      edtf: '2000-02-29',
      earliest: '2000-02-29',
      latest: '2000-02-29',
      precision: 'day',
    },
    { what: 'a month', edtf: '1999-04', earliest: '1999-04-01', latest: '1999-04-30', precision: 'month' },
    {
      what: 'a leap February',
      edtf: '2004-02',
      earliest: '2004-02-01',
      latest: '2004-02-29',
      precision: 'month',
    },
    { what: 'a December', edtf: '2004-12', earliest: '2004-12-01', latest: '2004-12-31', precision: 'month' },
    {
      what: 'a month, its day an X',
      edtf: '1993-02-XX',
      earliest: '1993-02-01',
      latest: '1993-02-28',
      precision: 'month',
    },
    { what: 'a spring', edtf: '2003-21', earliest: '2003-03-01', latest: '2003-05-31', precision: 'season' },
    { what: 'an autumn', edtf: '2003-23', earliest: '2003-09-01', latest: '2003-11-30', precision: 'season' },
    { what: 'a quarter', edtf: '2018-33', earliest: '2018-01-01', latest: '2018-03-31', precision: 'season' },
    { what: 'a half', edtf: '2018-41', earliest: '2018-07-01', latest: '2018-12-31', precision: 'season' },
    { what: 'a year', edtf: '1997', earliest: '1997-01-01', latest: '1997-12-31', precision: 'year' },
    {
      what: 'a year, its month an X',
      edtf: '1992-XX',
      earliest: '1992-01-01',
      latest: '1992-12-31',
      precision: 'year',
    },
    {
      what: 'a year, both an X',
      edtf: '1992-XX-XX',
      earliest: '1992-01-01',
      latest: '1992-12-31',
      precision: 'year',
    },
    {
      what: 'a year before 100',
      edtf: '0050',
      earliest: '0050-01-01',
      latest: '0050-12-31',
      precision: 'year',
    },
    { what: 'a decade', edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31', precision: 'decade' },
    {
      what: 'days',
      edtf: '2003-04-03/2003-04-05',
      earliest: '2003-04-03',
      latest: '2003-04-05',
      precision: 'days',
    },
    {
      what: 'months',
      edtf: '2004-12/2005-06',
      earliest: '2004-12-01',
      latest: '2005-06-30',
      precision: 'months',
    },
    { what: 'years', edtf: '1997/1999', earliest: '1997-01-01', latest: '1999-12-31', precision: 'years' },
    {
      what: 'a year to a month',
      edtf: '1999/2005-06',
      earliest: '1999-01-01',
      latest: '2005-06-30',
      precision: 'years',
    },
    {
      what: 'a month to a day of it',
      edtf: '1999-04/1999-04-05',
      earliest: '1999-04-01',
      latest: '1999-04-05',
      precision: 'months',
    },
    { what: 'an open end', edtf: '2008/..', earliest: '2008-01-01', latest: null, precision: 'open' },
    { what: 'an unknown end', edtf: '2008/', earliest: '2008-01-01', latest: null, precision: 'open' },
    { what: 'an open beginning', edtf: '../2008', earliest: null, latest: '2008-12-31', precision: 'open' },
    { what: 'a set', edtf: '{1997,1999}', earliest: '1997-01-01', latest: '1999-12-31', precision: 'years' },
    {
      what: 'a set out of order',
      edtf: '{1999,1997}',
      earliest: '1997-01-01',
      latest: '1999-12-31',
      precision: 'years',
    },
    {
      what: 'one of several days',
      edtf: '[1997-01-02,1999-03-04]',
      earliest: '1997-01-02',
      latest: '1999-03-04',
      precision: 'days',
    },
  ])('$what: $edtf', ({ edtf, earliest, latest, precision }) => {
    expect(parseDate(edtf)).toEqual({
      edtf,
      earliest,
      latest,
      precision,
      approximate: false,
      uncertain: false,
    });
  });
});

describe('doubt about a date', () => {
  test.each([
    { edtf: '2000', approximate: false, uncertain: false },
    { edtf: '2000~', approximate: true, uncertain: false },
    { edtf: '2000?', approximate: false, uncertain: true },
    { edtf: '2000%', approximate: true, uncertain: true },
    { edtf: '2000~/..', approximate: true, uncertain: false },
    { edtf: '2018?-05-31', approximate: false, uncertain: true },
    { edtf: '2003-04-~05', approximate: true, uncertain: false },
    { edtf: '2003/2004?', approximate: false, uncertain: true },
    { edtf: '{2001-04,2004-06~}', approximate: true, uncertain: false },
  ])('$edtf', ({ edtf, approximate, uncertain }) => {
    expect(parseDate(edtf)).toMatchObject({ edtf, approximate, uncertain });
  });
});

describe('a date is refused, and its like is read', () => {
  test.each([
    { why: 'no such day', refused: '2001-02-30', read: '2001-02-28' },
    { why: 'no leap year', refused: '2001-02-29', read: '2000-02-29' },
    { why: 'no leap century', refused: '1900-02-29', read: '1996-02-29' },
    { why: 'no leap year, in an interval', refused: '2000/2001-02-29', read: '2000/2001-02-28' },
    { why: 'no such month', refused: '2001-13', read: '2001-12' },
    { why: 'a month of one digit', refused: '1992-5-04', read: '1992-05-04' },
    { why: 'words', refused: '4 May 1992', read: '1992-05-04' },
    { why: 'full stops', refused: '04.05.1992', read: '1992-05-04' },
    { why: 'nothing', refused: '', read: '1992' },
    { why: 'white space', refused: '1992 ', read: '1992' },
    { why: 'a time', refused: '1992-05-04T10:00:00Z', read: '1992-05-04' },
    { why: 'five digits', refused: '20041', read: '2004' },
    { why: 'a year with a Y', refused: 'Y20041', read: '2004' },
    { why: 'three digits', refused: '199', read: '199X' },
    { why: 'two digits', refused: '19', read: '1900/1999' },
    { why: 'no year', refused: 'XXXX-05-31', read: '2018?-05-31' },
    { why: 'a month half known', refused: '2004-1X', read: '2004-XX' },
    { why: 'a day half known', refused: '2004-04-1X', read: '2004-04-XX' },
    { why: 'a day of no month', refused: '1992-XX-05', read: '1992-XX-XX' },
    { why: 'an end before the beginning', refused: '2008/2005', read: '2005/2008' },
    { why: 'an end on the beginning', refused: '1992-05-04/1992-05-04', read: '1992-05-04/1992-05-05' },
    { why: 'both ends open', refused: '../..', read: '2008/..' },
  ])('$why: $refused', ({ refused, read }) => {
    expect(() => parseDate(refused)).toThrow(DateError);
    expect(parseDate(read).edtf).toBe(read);
  });

  test('with what was given, what was expected, and an example that is right', () => {
    expect(() => parseDate('2001-02-29')).toThrow(
      `"2001-02-29" is not a valid EDTF date: expected a day the month has, for example '2001-02-28'`,
    );
    for (const refused of ['2001-02-29', 'XXXX-05-31', '1992-XX-05', '{1999..,2004}', '../..', 'May', '19']) {
      const error = catchDateError(refused);
      expect(error).toMatchObject({ name: 'DateError', given: refused });
      expect(error.message).toContain(error.expected);
      expect(parseDate(error.example).edtf).toBe(error.example);
    }
  });
});

function catchDateError(refused: string): DateError {
  try {
    parseDate(refused);
  } catch (error) {
    if (error instanceof DateError) return error;
  }
  throw new Error(`expected ${refused} to be refused`);
}
