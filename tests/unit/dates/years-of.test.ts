import { describe, expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { yearsOf } from '#dates/years-of.ts';

describe('the years of a date', () => {
  test.each([
    { situation: 'the one of a day', edtf: '1992-05-04', years: [1992] },
    { situation: 'the one of days in it', edtf: '2003-04-03/2003-04-05', years: [2003] },
    { situation: 'both that an interval touches', edtf: '2004-12/2005-06', years: [2004, 2005] },
    { situation: 'those between as well', edtf: '1997/1999', years: [1997, 1998, 1999] },
    { situation: 'but not those between the years of a set', edtf: '{1997,1999}', years: [1997, 1999] },
    { situation: 'each once', edtf: '{1997-01,1997-06}', years: [1997] },
    { situation: 'only the first of an open interval', edtf: '2008/..', years: [2008] },
    { situation: 'only the last of one with an open beginning', edtf: '../2008', years: [2008] },
    { situation: 'the first and last of a decade among ten', edtf: '199X', years: range(1990, 1999) },
  ])('$situation: $edtf', ({ edtf, years }) => {
    expect(yearsOf(parseDate(edtf))).toEqual(years);
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
