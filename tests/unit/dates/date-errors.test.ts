import { describe, expect, test } from 'vitest';
import { DateError } from '#dates/date-error.ts';
import { parseDate } from '#dates/parse-date.ts';

function catchDateError(given: string): DateError {
  try {
    parseDate(given);
  } catch (error) {
    if (error instanceof DateError) return error;
  }
  throw new Error(`expected ${given} to be refused`);
}

const FORMS =
  'an EDTF date that exists: year-month-day, year-month or year, or two of them with a slash between';
const STATED_YEAR = 'a stated year, with ? where it is not certain';
const FOUR_DIGITS = 'a year of four digits, alone or with month and day';
const WHOLE_X = 'X for both digits of the day, or of month and day';
const SINGLE = 'single dates between the commas';

describe('the author is told what was expected, with an example', () => {
  test.each([
    { given: 'May 1992', expected: FORMS, example: '1992-05-04' },
    { given: '1992-5', expected: FORMS, example: '1992-05-04' },
    { given: '-0044', expected: FOUR_DIGITS, example: '1992-05-04' },
    { given: 'Y20041', expected: FOUR_DIGITS, example: '1992-05-04' },
    { given: '1992-05-04T10:00:00Z', expected: FOUR_DIGITS, example: '1992-05-04' },
    { given: '19XX', expected: STATED_YEAR, example: '2018?-05-31' },
    { given: '199X-05', expected: STATED_YEAR, example: '2018?-05-31' },
    { given: 'XXXX-05-31', expected: STATED_YEAR, example: '2018?-05-31' },
    { given: '2004-1X', expected: WHOLE_X, example: '1992-05-XX' },
    { given: '2004-XX-05', expected: WHOLE_X, example: '1992-05-XX' },
    { given: '2004-04-1X', expected: WHOLE_X, example: '1992-05-XX' },
    { given: '2001-02-29', expected: 'a day the month has', example: '2001-02-28' },
    { given: '2003-24', expected: 'the months instead of this part of a year', example: '2003-12/2004-02' },
    { given: '{1997..1999}', expected: SINGLE, example: '{1997,1999}' },
    { given: '{1995,1997..1999}', expected: SINGLE, example: '{1997,1999}' },
    { given: '[1999..]', expected: SINGLE, example: '{1997,1999}' },
    { given: '../..', expected: 'at least one end of the interval', example: '2008/..' },
    { given: '2008/2008-01', expected: 'an interval that ends after it begins', example: '2004-12/2005-06' },
  ])('$given: $expected', ({ given, expected, example }) => {
    expect(catchDateError(given)).toMatchObject({ given, expected, example });
  });
});
