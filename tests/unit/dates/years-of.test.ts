import { describe, expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { firstYearOf, yearsOf } from '#dates/years-of.ts';

describe('the years of a date', () => {
  test.each([
    { situation: 'the one of days in it', edtf: '2003-04-03/2003-04-05', years: ['2003 happened'] },
    {
      situation: 'both that an interval touches',
      edtf: '2004-12/2005-06',
      years: ['2004 happened', '2005 going on'],
    },
    {
      situation: 'but not those between the years of a set',
      edtf: '{1997,1999}',
      years: ['1997 happened', '1999 happened'],
    },
    { situation: 'each once', edtf: '{1997-01,1997-06}', years: ['1997 happened'] },
    { situation: 'each once, the surer', edtf: '{1997?,1997-06}', years: ['1997 happened'] },
    { situation: 'none after an unknown end', edtf: '2011/', years: ['2011 happened'] },
    {
      situation: 'those after an open one, as far as is asked',
      edtf: '2011/..',
      years: ['2011 happened', '2012 going on'],
    },
    {
      situation: 'none after an end before the last that a decade allows',
      edtf: '199X/1990',
      years: ['1990 going on'],
    },
  ])('$situation: $edtf', ({ edtf, years }) => {
    const found = yearsOf(parseDate(edtf), { first: 1990, last: 2012 });
    expect(found.map(({ year, relation }) => `${year} ${relation}`)).toEqual(years);
  });

  test.each([
    { edtf: '199X', year: 1990 },
    { edtf: '../2008', year: 2008 },
    { edtf: '-0043/1999', year: -43 },
  ])('$edtf stands in a list under $year', ({ edtf, year }) => {
    expect(firstYearOf(parseDate(edtf))).toBe(year);
  });
});
