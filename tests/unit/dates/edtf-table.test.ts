import { describe, expect, test } from 'vitest';
import { compareDates } from '#dates/compare-dates.ts';
import { goesOn } from '#dates/date-ranges.ts';
import { formatDate } from '#dates/format/format-date.ts';
import { toIsoEnds } from '#dates/iso-date.ts';
import { parseDate } from '#dates/parse-date.ts';
import { soleYearOf, yearsOf, type YearRelation } from '#dates/years-of.ts';

/** The years of a timeline as far as which an open end goes. */
const TIMELINE = { first: 1990, last: 2012 };

/**
 * What each form of EDTF means, in the order in which lists have them: the form; its words; first and last day; years in
 * which it was and, after `+`, went on; years in which it may have been; the year that lists it; beginning and end in plain
 * ISO 8601, as JSON-LD has them. `…` stands for the years between. A last `on`: it goes on without an end.
 */
const TABLE = `
{..1984}                  | 1984 and earlier                                |                 1984-12-31 | 1984                    |                | 1984  |
[..1997]                  | 1997 or earlier                                 |                 1997-12-31 |                         | 1990…1997      |       |
/2010-05-04?              | until perhaps 4 May 2010, beginning unknown     |                 2010-05-04 |                         | 2010           | 2010  |
../2010                   | until 2010                                      |                 2010-12-31 | 2010 + 1990…2009        |                | 2010  |  / 2010
/2010                     | until 2010, beginning unknown                   |                 2010-12-31 | 2010                    |                | 2010  |  / 2010
-0100/-0050               | 101–51 BC                                       | -0100-01-01    -0050-12-31 | -100 + -99…-50          |                | -100  | -0100 / -0050
-004X                     | some time in the years 50–41 BC                 | -0049-01-01    -0040-12-31 |                         | -49…-40        |       |
-0043                     | 44 BC                                           | -0043-01-01    -0043-12-31 | -43                     |                | -43   | -0043 /
-0043/0014                | 44 BC – AD 14                                   | -0043-01-01     0014-12-31 | -43 + -42…14            |                | -43   | -0043 / 0014
-0043-03-15               | 15 March 44 BC                                  | -0043-03-15    -0043-03-15 | -43                     |                | -43   | -0043-03-15 /
0000-02                   | February 1 BC                                   |  0000-02-01     0000-02-29 | 0                       |                | 0     | 0000-02 /
0001-01-01                | 1 January AD 1                                  |  0001-01-01     0001-01-01 | 1                       |                | 1     | 0001-01-01 /
0050                      | AD 50                                           |  0050-01-01     0050-12-31 | 50                      |                | 50    | 0050 /
[1667,1670..1672]         | 1667 or one of 1670–1672                        |  1667-01-01     1672-12-31 |                         | 1667 1670…1672 |       |
{1667,1668,1670..1672}    | 1667, 1668 and each of 1670–1672                |  1667-01-01     1672-12-31 | 1667…1668 1670…1672     |                | 1667  |
[1760-01,1760-12..]       | January 1760 or December 1760 or later          |  1760-01-01                |                         | 1760…2012      |       |
19XX                      | some time in the years 1900–1999                |  1900-01-01     1999-12-31 |                         | 1900…1999      |       |
{1960,1961-12}            | 1960 and December 1961                          |  1960-01-01     1961-12-31 | 1960…1961               |                | 1960  |
1985-04-XX?               | April 1985 (uncertain)                          |  1985-04-01     1985-04-30 |                         | 1985           | 1985  |
199X                      | some time in the 1990s                          |  1990-01-01     1999-12-31 |                         | 1990…1999      |       |
199X?                     | some time in the 1990s (uncertain)              |  1990-01-01     1999-12-31 |                         | 1990…1999      |       |
199X~                     | some time about the 1990s                       |  1990-01-01     1999-12-31 |                         | 1990…1999      |       |
{199X,2004}               | some time in the 1990s and 2004                 |  1990-01-01     2004-12-31 | 2004                    | 1990…1999      |       |
199X/2005                 | from the 1990s to 2005                          |  1990-01-01     2005-12-31 | + 1999…2005             | 1990…1998      |       |  / 2005
199X/200X                 | from the 1990s to the 2000s                     |  1990-01-01     2009-12-31 | + 1999…2000             | 1990…1998 2001…2009 |  |
1992-05-04                | 4 May 1992                                      |  1992-05-04     1992-05-04 | 1992                    |                | 1992  | 1992-05-04 /
1992-05-04%               | about 4 May 1992 (uncertain)                    |  1992-05-04     1992-05-04 |                         | 1992           | 1992  |
1992-05-04?               | 4 May 1992 (uncertain)                          |  1992-05-04     1992-05-04 |                         | 1992           | 1992  |
1992-05-04~               | about 4 May 1992                                |  1992-05-04     1992-05-04 |                         | 1992           | 1992  |
1997                      | 1997                                            |  1997-01-01     1997-12-31 | 1997                    |                | 1997  | 1997 /
1997%                     | about 1997 (uncertain)                          |  1997-01-01     1997-12-31 |                         | 1997           | 1997  |
1997-XX                   | 1997                                            |  1997-01-01     1997-12-31 | 1997                    |                | 1997  | 1997 /
1997-XX-XX                | 1997                                            |  1997-01-01     1997-12-31 | 1997                    |                | 1997  | 1997 /
1997?                     | 1997 (uncertain)                                |  1997-01-01     1997-12-31 |                         | 1997           | 1997  |
1997~                     | about 1997                                      |  1997-01-01     1997-12-31 |                         | 1997           | 1997  |
{1997}                    | 1997                                            |  1997-01-01     1997-12-31 | 1997                    |                | 1997  |
1997/1999                 | 1997–1999                                       |  1997-01-01     1999-12-31 | 1997 + 1998…1999        |                | 1997  | 1997 / 1999
1997/1999%                | from 1997 to perhaps about 1999                 |  1997-01-01     1999-12-31 | 1997 + 1998             | 1999           | 1997  | 1997 /
1997/1999?                | from 1997 to perhaps 1999                       |  1997-01-01     1999-12-31 | 1997 + 1998             | 1999           | 1997  | 1997 /
1997?/1999                | from perhaps 1997 to 1999                       |  1997-01-01     1999-12-31 | + 1998…1999             | 1997           | 1997  |  / 1999
1997?/1999?               | from perhaps 1997 to perhaps 1999               |  1997-01-01     1999-12-31 | + 1998                  | 1997 1999      | 1997  |
1997~/1999                | from about 1997 to 1999                         |  1997-01-01     1999-12-31 | + 1998…1999             | 1997           | 1997  |  / 1999
[1997,1999]               | 1997 or 1999                                    |  1997-01-01     1999-12-31 |                         | 1997 1999      |       |
[1997,1999~]              | 1997 or about 1999                              |  1997-01-01     1999-12-31 |                         | 1997 1999      |       |
[1997..1999]              | one of 1997–1999                                |  1997-01-01     1999-12-31 |                         | 1997…1999      |       |
{1997..1999}              | each of 1997–1999                               |  1997-01-01     1999-12-31 | 1997…1999               |                | 1997  |
{1997?,1999}              | perhaps 1997 and 1999                           |  1997-01-01     1999-12-31 | 1999                    | 1997           | 1997  |
{1999,1997}               | 1997 and 1999                                   |  1997-01-01     1999-12-31 | 1997 1999               |                | 1997  |
{1997,1999,2004}          | 1997, 1999 and 2004                             |  1997-01-01     2004-12-31 | 1997 1999 2004          |                | 1997  |
[1997..]                  | 1997 or later                                   |  1997-01-01                |                         | 1997…2012      |       |
{1997..}                  | 1997 and later                                  |  1997-01-01                | 1997…2012               |                | 1997  | on
[1997-05,1997-06]         | May 1997 or June 1997                           |  1997-05-01     1997-06-30 | 1997                    |                | 1997  |
1999/2005-06              | 1999 – June 2005                                |  1999-01-01     2005-06-30 | 1999 + 2000…2005        |                | 1999  | 1999 / 2005-06
1999-04/1999-04-05        | from some time in April 1999 to 5 April 1999    |  1999-04-01     1999-04-05 | 1999                    |                | 1999  | 1999-04 / 1999-04-05
1999-04                   | April 1999                                      |  1999-04-01     1999-04-30 | 1999                    |                | 1999  | 1999-04 /
1999-04-XX                | April 1999                                      |  1999-04-01     1999-04-30 | 1999                    |                | 1999  | 1999-04 /
1999-04?                  | April 1999 (uncertain)                          |  1999-04-01     1999-04-30 |                         | 1999           | 1999  |
2000?/                    | from perhaps 2000, end unknown                  |  2000-01-01                |                         | 2000           | 2000  |
2000~/..                  | since about 2000                                |  2000-01-01                | + 2001…2012             | 2000           | 2000  | on
{2001-21,2003}            | spring 2001 and 2003                            |  2001-03-01     2003-12-31 | 2001 2003               |                | 2001  |
2002-24                   | winter 2002–2003                                |  2002-12-01     2003-02-28 |                         | 2002…2003      |       |
2003-21                   | spring 2003                                     |  2003-03-01     2003-05-31 | 2003                    |                | 2003  |
2003-21?                  | spring 2003 (uncertain)                         |  2003-03-01     2003-05-31 |                         | 2003           | 2003  |
2003-25                   | spring 2003 (northern hemisphere)               |  2003-03-01     2003-05-31 | 2003                    |                | 2003  |
2003-~21                  | spring 2003 (season approximate)                |  2003-03-01     2003-05-31 | 2003                    |                | 2003  |
2003?-21                  | spring 2003 (year uncertain)                    |  2003-03-01     2003-05-31 |                         | 2003           | 2003  |
2003-21/2003-23           | spring 2003 – autumn 2003                       |  2003-03-01     2003-11-30 | 2003                    |                | 2003  |
2003-04-03/2003-04-05     | 3–5 April 2003                                  |  2003-04-03     2003-04-05 | 2003                    |                | 2003  | 2003-04-03 / 2003-04-05
[2003-04-03..2003-04-05]  | one of 3–5 April 2003                           |  2003-04-03     2003-04-05 | 2003                    |                | 2003  |
2003-04-~05               | 5 April 2003 (day approximate)                  |  2003-04-05     2003-04-05 | 2003                    |                | 2003  |
2003-04~-05               | 5 April 2003 (month and year approximate)       |  2003-04-05     2003-04-05 |                         | 2003           | 2003  |
2003-~04-05               | 5 April 2003 (month approximate)                |  2003-04-05     2003-04-05 | 2003                    |                | 2003  |
?2003-04-06               | 6 April 2003 (year uncertain)                   |  2003-04-06     2003-04-06 |                         | 2003           | 2003  |
2003-22                   | summer 2003                                     |  2003-06-01     2003-08-31 | 2003                    |                | 2003  |
2003-32                   | winter 2003 (southern hemisphere)               |  2003-06-01     2003-08-31 | 2003                    |                | 2003  |
2003-23                   | autumn 2003                                     |  2003-09-01     2003-11-30 | 2003                    |                | 2003  |
2003-24                   | winter 2003–2004                                |  2003-12-01     2004-02-29 |                         | 2003…2004      |       |
2003-30                   | summer 2003–2004 (southern hemisphere)          |  2003-12-01     2004-02-29 |                         | 2003…2004      |       |
2003-12-30/2004-01-02     | 30 December 2003 – 2 January 2004               |  2003-12-30     2004-01-02 | 2003 + 2004             |                | 2003  | 2003-12-30 / 2004-01-02
2004%-06-11               | 11 June 2004 (year uncertain and approximate)   |  2004-06-11     2004-06-11 |                         | 2004           | 2004  |
2004?-06-~11              | 11 June 2004 (year uncertain, day approximate)  |  2004-06-11     2004-06-11 |                         | 2004           | 2004  |
2004-12/2005-06           | December 2004 – June 2005                       |  2004-12-01     2005-06-30 | 2004 + 2005             |                | 2004  | 2004-12 / 2005-06
2008/2008-05              | from some time in 2008 to May 2008              |  2008-01-01     2008-05-31 | 2008                    |                | 2008  | 2008 / 2008-05
2008/..                   | since 2008                                      |  2008-01-01                | 2008 + 2009…2012        |                | 2008  | 2008 / on
2008-05/2008              | from May 2008 to some time in 2008              |  2008-05-01     2008-12-31 | 2008                    |                | 2008  | 2008-05 / 2008
2008-05-04/..             | since 4 May 2008                                |  2008-05-04                | 2008 + 2009…2012        |                | 2008  | 2008-05-04 / on
2010/                     | from 2010, end unknown                          |  2010-01-01                | 2010                    |                | 2010  | 2010 /
2018-37                   | first four months of 2018                       |  2018-01-01     2018-04-30 | 2018                    |                | 2018  |
2018-40                   | first half of 2018                              |  2018-01-01     2018-06-30 | 2018                    |                | 2018  |
2018-36                   | fourth quarter of 2018                          |  2018-10-01     2018-12-31 | 2018                    |                | 2018  |
`;

const ROWS = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [edtf = '', words = '', days = '', was = '', possible = '', listed = '', iso = ''] = line
      .split(' | ')
      .map((cell) => cell.replace(/\|$/, '').trim());
    const [happened = '', goingOn = ''] = was.split('+').map((cell) => cell.trim());
    return { edtf, words, days: days.replace(/\s+/g, ' '), happened, goingOn, possible, listed, iso };
  });

/** Years as the table has them: "1667…1668 1670". */
function write(years: readonly number[]): string {
  const runs = years.reduce<[number, number][]>((all, year) => {
    const last = all.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else all.push([year, year]);
    return all;
  }, []);
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}…${to}`)).join(' ');
}

describe('EDTF', () => {
  test('has all its forms in the table', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(90);
    expect(new Set(ROWS.map(({ edtf }) => edtf)).size).toBe(ROWS.length);
  });

  test.each(ROWS)('$edtf: $words', ({ edtf, ...expected }) => {
    const date = parseDate(edtf);
    const years = yearsOf(date, TIMELINE);
    const thatAre = (wanted: YearRelation) =>
      write(years.flatMap(({ year, relation }) => (relation === wanted ? [year] : [])));
    const { start, end } = toIsoEnds(date);
    const ends = start === null && end === null ? '' : `${start ?? ''} / ${end ?? ''}`;
    expect({
      words: formatDate(date),
      days: [date.earliest, date.latest].filter(Boolean).join(' '),
      happened: thatAre('happened'),
      goingOn: thatAre('going on'),
      possible: thatAre('possible'),
      listed: `${soleYearOf(date) ?? ''}`,
      iso: [ends.trim(), ...(goesOn(date) ? ['on'] : [])].filter(Boolean).join(' '),
    }).toEqual(expected);
  });

  test('sorts in the order of the table', () => {
    const inOrder = ROWS.map(({ edtf }) => edtf);
    const sorted = [...inOrder.slice(40), ...inOrder.slice(0, 40).toReversed()]
      .map(parseDate)
      .toSorted(compareDates);
    expect(sorted.map(({ edtf }) => edtf)).toEqual(inOrder);
  });

  test('leaves the years beyond an open end out where no timeline is given', () => {
    expect(yearsOf(parseDate('2008/..'))).toEqual([{ year: 2008, relation: 'happened' }]);
    expect(yearsOf(parseDate('[..1997]'))).toEqual([{ year: 1997, relation: 'possible' }]);
  });
});
