import { describe, expect, test } from 'vitest';
import { DateError } from '#dates/date-error.ts';
import { parseDate } from '#dates/parse-date.ts';
import { PROBLEMS } from '#problems/catalogue.ts';

function catchDateError(given: string): DateError {
  try {
    parseDate(given);
  } catch (error) {
    if (error instanceof DateError) return error;
  }
  throw new Error(`expected ${given} to be refused`);
}

/** What authors write, the example they are given, and a part of what is said. */
const REFUSED = `
May 1992                | 1992-05-04              | year-month-day, year-month or year
1992-5                  | 1992-05                 | two digits
1992-5-4                | 1992-05-04              | two digits
04.05.1992              | 1992-05-04              | year-month-day
05.1992                 | 1992-05                 | year-month
1992/05/04              | 1992-05-04              | hyphens
19920504                | 1992-05-04              | hyphens
1992–1994               | 1992/1994               | a slash
1992 – 1994             | 1992/1994               | a slash
1997..1999              | 1997/1999               | a slash
2008..                  | 2008/..                 | a slash
..1997                  | ../1997                 | a slash
1992 / 1993             | 1992/1993               | no spaces
2004-06 -11             | 2004-06-11              | no spaces
{1997, 1999}            | {1997,1999}             | no spaces
circa 1992              | 1992~                   | ~ after
c. 1992                 | 1992~                   | ~ after
1990s                   | 199X                    | X for the last digit
Y20041                  | 9999                    | from -9999 to 9999
Y170000002              | 9999                    | from -9999 to 9999
Y-17E7                  | -9999                   | from -9999 to 9999
20041                   | 9999                    | from -9999 to 9999
-10000                  | -9999                   | from -9999 to 9999
-0000                   | 0000                    | without a minus sign
Y2004                   | 2004                    | without Y
1950S2                  | 19XX                    | not significant
1992-05-04T10:00:00Z    | 1992-05-04              | without the time
2004-01-01T10:10:10     | 2004-01-01              | without the time
1XXX                    | 199X                    | last two digits
1X99                    | 199X                    | last two digits
199X-05                 | 199X                    | last two digits
XXXX                    | 19XX                    | no date at all
XXXX-12-XX              | 19XX                    | no date at all
2004-1X                 | 2004-XX                 | both digits
2004-XX-05              | 2004-XX-XX              | both digits
1985-XX-15              | 1985-XX-XX              | both digits
2004-04-1X              | 2004-04-XX              | both digits
2001-02-29              | 2001-02-28              | a day the month has
1900-02-29?             | 1900-02-28              | a day the month has
2003-04-31              | 2003-04-30              | a day the month has
1992-04-31/1992-05-02   | 1992-04-30              | a day the month has
2001-13                 | 2001-12                 | a month from 01 to 12, or a season
2003-42                 | 2003-12                 | a month from 01 to 12, or a season
2001-13-01              | 2001-12-31              | a month from 01 to 12
2003-21-04              | 2003-12-31              | a month from 01 to 12
1999-00                 | 1999                    | a month that is not known
2001-00-01              | 2001                    | a month that is not known
2001-01-00              | 2001-01                 | a day that is not known
199                     | 199X                    | four digits
19                      | 19XX                    | four digits
-44                     | -0044                   | four digits
1997,1999               | {1997,1999}             | brackets
{1997,1999]             | {1997,1999}             | brackets
{}                      | {1995,1997..1999}       | dates, or ranges
{..}                    | {1995,1997..1999}       | dates, or ranges
{1997,1998/1999}        | {1995,1997..1999}       | dates, or ranges
{1997..,2004}           | {1995,1997..1999}       | an open range first or last
{1999..1997}            | {1997..1999}            | later date stands last
../..                   | 2008/..                 | at least one end
/                       | 2008/..                 | at least one end
2008/2007               | 2007/2008               | ends after it begins
2005-06/2004-12         | 2004-12/2005-06         | ends after it begins
1992-05-04/1992-05-04   | 1992-05-04              | two dates that differ
1992/1993/1994          | 2004-12/2005-06         | one slash
2004-06-11??            | 1992-05-04              | year-month-day
2004-W12                | 1992-05-04              | year-month-day
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);

describe('the author is told what was expected, with an example', () => {
  test.each(REFUSED)('%s: for example %s', (given, example, expected) => {
    const error = catchDateError(given);
    expect(error).toMatchObject({ name: 'DateError', given, example });
    expect(error.expected).toContain(expected);
    expect(error.message).toBe(
      `"${given}" is not a valid EDTF date: expected ${error.expected}, for example '${example}'`,
    );
  });

  test.each([
    ...REFUSED.map(([given]) => given),
    ...['', ' ', '?', '~~1992', '３０００', '1992-02-3', '-', '--', '[,]', '{1997,,1999}', '1992-05-04Z'],
    ...[
      '1992\n',
      `${'['.repeat(5000)}`,
      `${'1992,'.repeat(3000)}`,
      '99999-05',
      '0000-13',
      '-0001-02-30',
      'x/1992',
    ],
    ...['  1992-13', '{1997 - 1999}', '12.31.1992', '1992-05-04 10:00', '[..]', '{1997..1998..1999}', '/..'],
  ])('and the example is read: %j', (given) => {
    const { example } = catchDateError(given);
    expect(parseDate(example).edtf).toBe(example);
  });

  test('and so are the examples of the remedy', () => {
    const examples = [...PROBLEMS['date-invalid'].remedy.matchAll(/'([^']+)'/g)].map(([, edtf = '']) => edtf);
    expect(examples.length).toBeGreaterThan(3);
    for (const edtf of examples) expect(parseDate(edtf).edtf).toBe(edtf);
  });
});
