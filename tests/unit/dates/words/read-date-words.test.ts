import { describe, expect, test } from 'vitest';
import { toEdtfForms } from '#dates/words/edtf-of-phrase.ts';
import { readDateWords } from '#dates/words/read-date-words.ts';

/** What words say: the plainest form in EDTF and its rule; null where they say no date exactly. */
function read(words: string): string | null {
  const phrase = readDateWords(words);
  if (phrase.kind === 'unread') return `unread: ${phrase.dates}`;
  const { forms, rule } = toEdtfForms(phrase);
  return forms[0] === undefined ? null : `${forms[0]} by ${rule}`;
}

describe('words for a day, a month or a year', () => {
  test.each([
    ['May 4th, 1992', '1992-05-04'],
    ['May 4, 1992', '1992-05-04'],
    ['4 May 1992', '1992-05-04'],
    ['4th of May, 1992', '1992-05-04'],
    ['the 4th day of May 1992', '1992-05-04'],
    ['MAY 4 1992', '1992-05-04'],
    ['Sept. 2, 2011', '2011-09-02'],
    ['Monday, 4 May 1992', '1992-05-04'],
    ['on May 4th, 1992', '1992-05-04'],
    ['4.05.1992', '1992-05-04'],
    ['30.11.2005 .', '2005-11-30'],
    ['01.09.2009', '2009-09-01'],
    ['25/08/2006', '2006-08-25'],
    ['08/25/2006', '2006-08-25'],
    ['05/05/1992', '1992-05-05'],
    ['1992-05-04', '1992-05-04'],
    ['4.V.1992', '1992-05-04'],
    ['4 V 1992', '1992-05-04'],
    ['4 мая 1992 года', '1992-05-04'],
    ['4 мая 1992 г.', '1992-05-04'],
    ['4-го мая 1992 г', '1992-05-04'],
    ['04.05.1992 г.', '1992-05-04'],
    ['8 апрели соли 1992', '1992-04-08'],
    ['8-уми апрели соли 1992', '1992-04-08'],
    ['4 травня 1992 року', '1992-05-04'],
    ['4 Mai 1992', '1992-05-04'],
    ['le 4 mai 1992', '1992-05-04'],
    ['4 aprel 1992', '1992-04-04'],
    ['29 February 2000', '2000-02-29'],
    ['April, 1999', '1999-04'],
    ['April 1999', '1999-04'],
    ['April of 1999', '1999-04'],
    ['в апреле 1999 года', '1999-04'],
    ['моҳи апрели соли 1999', '1999-04'],
    ['у серпні 2013 року', '2013-08'],
    ['1999-04', '1999-04'],
    ['(2007)', '2007'],
    ['in 2008', '2008'],
    ['the year 2008', '2008'],
    ['2008 год', '2008'],
    ['соли 2008', '2008'],
    ['which has taken place in April, 1999', '1999-04'],
  ])('%s: %s', (words, edtf) => {
    expect(read(words)).toBe(`${edtf} by calendar date`);
  });
});

describe('words for more or less than a date', () => {
  test.each([
    ['1990s', '199X by decade'],
    ['the 1990s', '199X by decade'],
    ['1990’s', '199X by decade'],
    ['1990-е годы', '199X by decade'],
    ['в 1990-х годах', '199X by decade'],
    ['солҳои 1990-ум', '199X by decade'],
    ['spring 2003', '2003-21 by division of a year'],
    ['the summer of 2003', '2003-22 by division of a year'],
    ['осенью 2003 года', '2003-23 by division of a year'],
    ['тирамоҳи соли 2003', '2003-23 by division of a year'],
    ['first quarter of 2018', '2018-33 by division of a year'],
    ['Q1 2018', '2018-33 by division of a year'],
    ['4th quarter 2018', '2018-36 by division of a year'],
    ['II квартал 2018 года', '2018-34 by division of a year'],
    ['second half of 2018', '2018-41 by division of a year'],
    ['в первой половине 2018 года', '2018-40 by division of a year'],
    ['about 2000', '2000~ by qualifier'],
    ['ca. 2000', '2000~ by qualifier'],
    ['около 2000 года', '2000~ by qualifier'],
    ['perhaps May 1992', '1992-05? by qualifier'],
    ['May 1992 (?)', '1992-05? by qualifier'],
    ['probably about 2000', '2000% by qualifier'],
    ['3-5.04.2003.', '2003-04-03/2003-04-05 by range'],
    ['11 - 13.08.2006g .', '2006-08-11/2006-08-13 by range'],
    ['6- 7.10.2013.', '2013-10-06/2013-10-07 by range'],
    ['3–5 April 2003', '2003-04-03/2003-04-05 by range'],
    ['April 3–5, 2003', '2003-04-03/2003-04-05 by range'],
    ['from 3 to 5 April 2003', '2003-04-03/2003-04-05 by range'],
    ['between 3 and 5 April 2003', '2003-04-03/2003-04-05 by range'],
    ['с 3 по 5 апреля 2003 года', '2003-04-03/2003-04-05 by range'],
    ['аз 3 то 5 апрели соли 2003', '2003-04-03/2003-04-05 by range'],
    ['30 April – 2 May 2003', '2003-04-30/2003-05-02 by range'],
    ['30 December 2003 - 2 January 2004', '2003-12-30/2004-01-02 by range'],
    ['30 December – 2 January 2004', '2003-12-30/2004-01-02 by range'],
    ['December 2004 - June 2005', '2004-12/2005-06 by range'],
    ['from December 2004 - June 2005', '2004-12/2005-06 by range'],
    ['May–June 2004', '2004-05/2004-06 by range'],
    ['1997–1999', '1997/1999 by range'],
    ['1997–99', '1997/1999 by range'],
    ['1997-1999 гг.', '1997/1999 by range'],
    ['Since 2008', '2008/.. by open interval'],
    ['from 2008 onwards', '2008/.. by open interval'],
    ['с 2008 года', '2008/.. by open interval'],
    ['аз соли 2008', '2008/.. by open interval'],
    ['since about 2000', '2000~/.. by open interval'],
    ['until June 2005', '../2005-06 by open interval'],
    ['до 2005 года', '../2005 by open interval'],
    ['(1997, 1999, 2004, 2005, and 2008)', '{1997,1999,2004,2005,2008} by list'],
    ['1997 и 1999', '{1997,1999} by list'],
    ['1998 or 1999', '[1998,1999] by list'],
    ['4 and 5 May 1992', '{1992-05-04,1992-05-05} by list'],
    ['early 1992', '1992 by part of a span'],
    ['mid-April 1999', '1999-04 by part of a span'],
    ['since the early 2000s', '200X/.. by part of a span'],
    ['в начале 1992 года', '1992 by part of a span'],
    ['в конце 1990-х годов', '199X by part of a span'],
  ])('%s: %s', (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  test('say the same in each form there is', () => {
    const forms = (words: string) => {
      const phrase = readDateWords(words);
      return phrase.kind === 'unread' ? [] : toEdtfForms(phrase).forms;
    };
    expect(forms('Q1 2018')).toEqual(['2018-33', '2018-01/2018-03']);
    expect(forms('4 and 5 May 1992')).toContain('1992-05-04/1992-05-05');
    expect(forms('4 and 6 May 1992')).toEqual(['{1992-05-04,1992-05-06}']);
    expect(forms('the 1990s')).toContain('1990/1999');
    expect(forms('winter 2003')).toEqual(['2003-24', '2003-12/2004-02', '2002-12/2003-02']);
    expect(forms('from 2008')).toEqual(['2008/..', '2008/']);
    expect(forms('about 1997–1999')).toEqual(['1997~/1999', '1997~/1999~']);
  });
});

describe('words that are no date by themselves', () => {
  test.each([
    ['May 31', 'leave out the year'],
    ['3 апреля', 'leave out the year'],
    ['first quarter of this year', 'leave out the year'],
    ['04/08/1992', 'may mean two days'],
    ['31 February 1992', 'name a day that does not exist'],
    ['29 February 1999', 'name a day that does not exist'],
    ['before 1999', 'reckon from another date'],
    ['the day after May 4, 1992', 'reckon from another date'],
    ['two days before May 4, 1992', 'reckon from another date'],
    ['not later than 2008', 'reckon from another date'],
    ['накануне 4 мая 1992 года', 'reckon from another date'],
  ])('%s %s', (words) => {
    expect(read(words)).toBeNull();
  });

  test.each([
    ['now', 0],
    ['yesterday', 0],
    ['was opened', 0],
    ['in the nineties', 0],
    ['32.13.1992', 0],
    ['May 4, 1992, and the treaty of June 8, 1993', 2],
  ])('%s cannot be read', (words, dates) => {
    expect(read(words)).toBe(`unread: ${dates}`);
  });
});
