import { describe, expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { formatDate, formatPrecision } from '#dates/format/format-date.ts';

describe('a date in words', () => {
  test.each([
    { edtf: '1992-05-04', words: '4 May 1992' },
    { edtf: '1999-04', words: 'April 1999' },
    { edtf: '1999-04-XX', words: 'April 1999' },
    { edtf: '1997', words: '1997' },
    { edtf: '199X', words: 'some time in the 1990s' },
    { edtf: '2003-21', words: 'spring 2003' },
    { edtf: '2018-33', words: 'first quarter of 2018' },
    { edtf: '2018-40', words: 'first half of 2018' },
    { edtf: '2003-04-03/2003-04-05', words: '3–5 April 2003' },
    { edtf: '2003-04-30/2003-05-02', words: '30 April – 2 May 2003' },
    { edtf: '2003-12-30/2004-01-02', words: '30 December 2003 – 2 January 2004' },
    { edtf: '2005-04/2005-06', words: 'April–June 2005' },
    { edtf: '2004-12/2005-06', words: 'December 2004 – June 2005' },
    { edtf: '1997/1999', words: '1997–1999' },
    { edtf: '199X/200X', words: 'from the 1990s to the 2000s' },
    { edtf: '1999/2005-06', words: '1999 – June 2005' },
    { edtf: '1999-04/1999-04-05', words: 'from some time in April 1999 to 5 April 1999' },
    { edtf: '2008/..', words: 'since 2008' },
    { edtf: '2008-05-04/', words: 'from 4 May 2008, end unknown' },
    { edtf: '../2008', words: 'until 2008' },
    { edtf: '2000~/..', words: 'since about 2000' },
    { edtf: '2000~', words: 'about 2000' },
    { edtf: '1999-04~', words: 'about April 1999' },
    { edtf: '2003-04-03~/2003-04-05', words: 'from about 3 April 2003 to 5 April 2003' },
    { edtf: '1997~/1999', words: 'from about 1997 to 1999' },
    { edtf: '2018?-05-31', words: '31 May 2018 (year uncertain)' },
    { edtf: '2018%', words: 'about 2018 (uncertain)' },
    { edtf: '2008?/..', words: 'since perhaps 2008' },
    { edtf: '{1997,1999}', words: '1997 and 1999' },
    { edtf: '{1997,1999,2004,2005,2008}', words: '1997, 1999, 2004, 2005 and 2008' },
    { edtf: '[1997,1999]', words: '1997 or 1999' },
    { edtf: '{1997}', words: '1997' },
  ])('$edtf: $words', ({ edtf, words }) => {
    expect(formatDate(parseDate(edtf))).toBe(words);
  });
});

describe('what a date leaves out', () => {
  test.each([
    { edtf: '1992-05-04', words: null },
    { edtf: '2003-04-03/2003-04-05', words: null },
    { edtf: '1999-04', words: 'day not stated' },
    { edtf: '2004-12/2005-06', words: 'day not stated' },
    { edtf: '2018-33', words: 'month and day not stated' },
    { edtf: '1997', words: 'month and day not stated' },
    { edtf: '{1997,1999}', words: 'month and day not stated' },
    { edtf: '199X', words: null },
    { edtf: '2010/', words: null },
    { edtf: '[..1997]', words: null },
    { edtf: '2008/..', words: 'end not stated' },
    { edtf: '../2008', words: 'beginning not stated' },
  ])('$edtf: $words', ({ edtf, words }) => {
    expect(formatPrecision(parseDate(edtf))).toBe(words);
  });
});
