import { describe, expect, it } from 'vitest';
import {
  listTimeFilters,
  readRanges,
  readTimeFilters,
  readYears,
  writeRanges,
  writeYears,
} from '#client/search/index/record-dates.ts';
import { dateStrength } from '#client/search/rank/date-strength.ts';
import { DATE } from '#client/search/rank/weights.ts';
import { readDates } from '#client/search/query/dates/read-dates.ts';

const spanOf = (query: string): string[] =>
  readDates(query).dates.map(({ from, to }) => (from === to ? from : `${from} ${to}`));

describe('A date is read', () => {
  it.each([
    ['25 May 1993', '1993-05-25'],
    ['May 25, 1993', '1993-05-25'],
    ['25th of May 1993', '1993-05-25'],
    ['1993-05-25', '1993-05-25'],
    ['25.05.1993', '1993-05-25'],
    ['25.5.1993', '1993-05-25'],
    ['25/05/1993', '1993-05-25'],
    ['05/25/1993', '1993-05-25'],
    ['25 мая 1993 года', '1993-05-25'],
    ['апрель 1999', '1999-04-01 1999-04-30'],
    ['April 1999', '1999-04-01 1999-04-30'],
    ['04.1999', '1999-04-01 1999-04-30'],
    ['1999-04', '1999-04-01 1999-04-30'],
    ['Feb 2000', '2000-02-01 2000-02-29'],
    ['6-7 October 2013', '2013-10-06 2013-10-07'],
    ['October 6–7, 2013', '2013-10-06 2013-10-07'],
    ['3-5.04.2003', '2003-04-03 2003-04-05'],
    ['summer 2007', '2007-06-01 2007-08-31'],
    ['летом 2007', '2007-06-01 2007-08-31'],
    ['winter 2005', '2005-12-01 2006-02-28'],
    ['first quarter of 2018', '2018-01-01 2018-03-31'],
    ['December 2004 – June 2005', '2004-12-01 2005-06-30'],
    ['2001-2005', '2001-01-01 2005-12-31'],
    ['1990s', '1990-01-01 1999-12-31'],
    ['2007', '2007-01-01 2007-12-31'],
    ['31 May', '05-31'],
    ['December 18th', '12-18'],
    ['18 декабря', '12-18'],
    ['may', '05-01 05-31'],
  ])('in %s', (query, span) => {
    expect(spanOf(query)).toEqual([span]);
  });

  it.each([
    '30 February 1993',
    '31.06.1993',
    '1993-13-01',
    'school 7',
    'may I ask',
    '230 agreements',
    'Sangtuda-1',
  ])('but no day is invented in %s', (query) => {
    expect(readDates(query).dates.filter(({ precision }) => precision.startsWith('day'))).toEqual([]);
  });

  it('and the words beside it are left', () => {
    expect(readDates('Rakhmon in April 1999').rest.trim()).toBe('Rakhmon in');
  });
});

describe('A record dated', () => {
  const strengthFor = (earliest: string | null, latest: string | null, query: string): number => {
    const [condition] = readDates(query).dates;
    if (!condition) throw new Error(`No date in ${query}.`);
    const isDated = earliest !== null || latest !== null;
    return dateStrength({ ranges: isDated ? [{ earliest, latest, isSure: true }] : [] }, condition);
  };

  it.each([
    ['on the day asked for', '1993-05-25', '1993-05-25', '25 May 1993'],
    ['within the month asked for', '1993-05-25', '1993-05-25', 'May 1993'],
    ['over days that hold the day', '2006-08-24', '2006-08-26', '25 August 2006'],
    ['over months that hold the month', '2004-12-01', '2005-06-30', 'May 2005'],
    ['on that day of some year', '1993-12-18', '1993-12-18', 'December 18'],
    ['since the year asked for', '2008-01-01', null, '2008'],
  ])('%s answers', (_, earliest, latest, query) => {
    expect(strengthFor(earliest, latest, query)).toBeGreaterThanOrEqual(DATE.answers);
  });

  it.each([
    ['to the month only, for a day in it', '1999-04-01', '1999-04-30', '16 April 1999'],
    ['to the year only, for a month in it', '2007-01-01', '2007-12-31', 'June 2007'],
    ['since an earlier year', '2008-01-01', null, '2015'],
  ])('%s is near', (_, earliest, latest, query) => {
    const strength = strengthFor(earliest, latest, query);
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(DATE.answers);
  });

  it.each([
    ['on another day', '1993-05-25', '1993-05-25', '26 May 1993'],
    ['not at all', null, null, '1993'],
    ['to the year only, for a day of any year', '2007-01-01', '2007-12-31', '31 May'],
  ])('%s does not answer', (_, earliest, latest, query) => {
    expect(strengthFor(earliest, latest, query)).toBe(0);
  });

  it('exactly is better than one over a range', () => {
    const exact = strengthFor('2006-08-25', '2006-08-25', '25 August 2006');
    expect(exact).toBeGreaterThan(strengthFor('2006-08-24', '2006-08-26', '25 August 2006'));
  });

  const strengthOf = (written: string, query: string): number => {
    const [condition] = readDates(query).dates;
    if (!condition) throw new Error(`No date in ${query}.`);
    return dateStrength({ ranges: readRanges(written) }, condition);
  };

  it('to the dates of a set answers for these, and not for what lies between', () => {
    const set = '1997-01-01/1997-12-31 1999-01-01/1999-12-31';
    expect(strengthOf(set, '1997')).toBe(DATE.within);
    expect(strengthOf(set, '1999')).toBe(DATE.within);
    expect(strengthOf(set, '1998')).toBe(0);
  });

  it('perhaps then answers, after what was then for sure', () => {
    expect(strengthOf('1997-01-01/1997-12-31?', '1997')).toBe(DATE.possible);
    expect(DATE.possible).toBeGreaterThanOrEqual(DATE.answers);
    expect(DATE.possible).toBeLessThan(DATE.within);
  });

  it('before Christ is before everything', () => {
    expect(strengthOf('-0043-03-15', '1999')).toBe(0);
    expect(strengthOf('-0043-01-01/2020-12-31', '1999')).toBe(DATE.longRange);
  });
});

describe('The days and years of a record', () => {
  it.each([
    '1992-05-04',
    '1992-05-04?',
    '/2010-12-31',
    '2008-01-01/',
    '-0043-03-15/-0043-03-16 1999-04-01/1999-04-30?',
  ])('are read as they were written: %s', (written) => {
    expect(writeRanges(readRanges(written))).toBe(written);
  });

  it.each([
    { years: [], written: '' },
    { years: [1997, 1999, 2004], written: '1997 1999 2004' },
    { years: [2008, 2009, 2010], written: '2008..2010' },
    { years: [-44, -43, -42, 0, 1], written: '-44..-42 0..1' },
  ])('and the years: $written', ({ years, written }) => {
    expect(writeYears(years)).toBe(written);
    expect(readYears(written)).toEqual(years);
  });

  it('narrow a search by year and by decade', () => {
    expect(listTimeFilters([1999, 2000])).toEqual(['1990s', '2000s', '1999', '2000']);
    expect(listTimeFilters([-43])).toEqual(['50–41 BC', '44 BC']);
    const years = [-43, 0, 5, 99, 1999, 2000];
    expect(readTimeFilters(listTimeFilters(years))).toEqual(years);
  });
});
