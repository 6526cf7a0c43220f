import { describe, expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { mayMean, saysExactly } from '#dates/words/compare-phrase.ts';
import { describeEdtf, describePhrase } from '#dates/words/describe-phrase.ts';
import { findDates } from '#dates/words/find-dates.ts';
import { readDateWords } from '#dates/words/read-date-words.ts';

const found = (text: string) => findDates(text).map(({ start, end }) => text.slice(start, end));

describe('dates in a text', () => {
  test.each([
    ['It was opened on May 4th, 1992 in Northport', ['on May 4th, 1992']],
    [
      'On June 8th, 1993 the mission and on December 18th the Embassy',
      ['On June 8th, 1993', 'on December 18th'],
    ],
    [
      'visits (April 2001, June 2004, in Northport, October 2005',
      ['April 2001', 'June 2004', 'October 2005'],
    ],
    ['since the early 2000s, years', ['since the early 2000s']],
    ['in stages from December 2004 - June 2005 was', ['from December 2004 - June 2005']],
    ['Открыто 4 мая 1992 года в городе', ['4 мая 1992 года']],
    ['days became traditional (1997, 1999, and 2008)', ['1997', '1999', '2008']],
    ['в 2022 году открылась школа', ['в 2022 году']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  test.each([
    'the GATE-1000 project',
    'School # 1995 was opened',
    'some 1500 agreements were signed',
    'more than $ 2000 were paid',
    'it may 5 times be said',
    'they march on',
    'the status of the base',
    'May be that it is so',
    'at least 3-5 people came',
    'over 2000 people',
    'Second World War',
  ])('are not seen in: %s', (text) => {
    expect(found(text).filter((words) => !/^at least/.test(words))).toEqual([]);
  });
});

/** Whether a date is compatible with words. */
function fits(words: string, edtf: string): boolean {
  const phrase = readDateWords(words);
  if (phrase.kind === 'unread') throw new Error(`${words} is not read`);
  return mayMean(phrase, parseDate(edtf));
}

describe('a date that was concluded from words', () => {
  test.each([
    ['May 31', '2018-05-31'],
    ['May 31', '2018-05'],
    ['December 18th', '1993-12-18'],
    ['first quarter of this year', '2018-01/2018-03'],
    ['April, 1999', '1999-04-16'],
    ['April, 1999', '1999-04'],
    ['1999', '1999-04-16'],
    ['since the early 2000s', '2000~/..'],
    ['since 2008', '2008-05/..'],
    ['until 2008', '../2008-05'],
    ['04/08/1992', '1992-08-04'],
    ['04/08/1992', '1992-04-08'],
    ['about 2000', '2001'],
    ['3-5.04.2003', '2003-04-04'],
    ['3-5 April', '2003-04-03/2003-04-05'],
    ['from December 2004 - June 2005', '2004-12-05/2005-06-30'],
    ['the day after May 4, 1992', '1992-05-05'],
    ['1997, 1999 and 2004', '1999'],
    ['winter 2003', '2003-01-15'],
    ['29 February', '2000-02-29'],
  ])('%s may be %s', (words, edtf) => {
    expect(fits(words, edtf)).toBe(true);
  });

  test.each([
    ['May 31', '2018-06-30'],
    ['May 31', '2018-05-30'],
    ['December 18th', '1993-12-19'],
    ['first quarter of this year', '2018-04/2018-06'],
    ['April, 1999', '1999-05'],
    ['April, 1999', '1998-04'],
    ['since the early 2000s', '1999~/..'],
    ['since 2008', '2010/..'],
    ['until 2008', '../2010'],
    ['04/08/1992', '1992-04-09'],
    ['about 2000', '2010'],
    ['3-5.04.2003', '2003-04-06'],
    ['3-5 April', '2003-04-03/2003-04-06'],
    ['3-5 April', '2003-04-02/2003-04-05'],
    ['from December 2004 - June 2005', '2004-12/2005-07'],
    ['1997, 1999 and 2004', '1998'],
    ['winter 2003', '2003-07'],
    ['29 February', '1999-03-01'],
    ['spring', '2003-09'],
  ])('%s is not %s', (words, edtf) => {
    expect(fits(words, edtf)).toBe(false);
  });
});

describe('what words say', () => {
  const describeWords = (words: string) => {
    const phrase = readDateWords(words);
    return phrase.kind === 'unread' ? '' : describePhrase(phrase);
  };

  test('exactly is compared without spaces, X days and the order of a set', () => {
    const phrase = readDateWords('1997 and 1999');
    expect(phrase.kind !== 'unread' && saysExactly(phrase, '{1999, 1997}')).toBe(true);
    const month = readDateWords('May 1992');
    expect(month.kind !== 'unread' && saysExactly(month, '1992-05-XX')).toBe(true);
  });

  test.each([
    ['May 4th, 1992', '4 May 1992'],
    ['3-5.04.2003', '3–5 April 2003'],
    ['May 31', '31 May, of a year that is left out'],
    ['3-5 April', '3 April to 5 April, of a year that is left out'],
    ['04/08/1992', '4 August 1992 or 8 April 1992'],
    ['before 1999', 'a time reckoned from 1999'],
    ['early 1992', 'a part of 1992'],
    ['first quarter of this year', 'a part of the year, of a year that is left out'],
  ])('%s is told as %s', (words, told) => {
    expect(describeWords(words)).toBe(told);
  });

  test('of a date, in words of this site', () => {
    expect(describeEdtf('2003-24')).toBe('winter 2003–2004');
    expect(describeEdtf('1992-05')).toBe('May 1992');
  });
});
