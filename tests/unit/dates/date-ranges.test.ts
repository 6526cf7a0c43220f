import { expect, test } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { listDateRanges } from '#dates/date-ranges.ts';

test.each([
  { edtf: '1992-05-04', stretches: ['1992-05-04 to 1992-05-04, day, sure'] },
  { edtf: '1992-05-04?', stretches: ['1992-05-04 to 1992-05-04, day'] },
  { edtf: '199X', stretches: ['1990-01-01 to 1999-12-31, decade'] },
  { edtf: '2010/', stretches: ['2010-01-01 to null, open'] },
  { edtf: '{1997..1999}', stretches: ['1997-01-01 to 1999-12-31, years, sure'] },
  { edtf: '[1997..1999]', stretches: ['1997-01-01 to 1999-12-31, years'] },
  { edtf: '{1997?,1999..}', stretches: ['1997-01-01 to 1997-12-31, year', '1999-01-01 to null, open, sure'] },
  { edtf: '2004-12/2005-06', stretches: ['2004-12-01 to 2005-06-30, months, sure'] },
  { edtf: '2008/..', stretches: ['2008-01-01 to null, open, sure'] },
  {
    edtf: '{1997,1999-04}',
    stretches: ['1997-01-01 to 1997-12-31, year, sure', '1999-04-01 to 1999-04-30, month, sure'],
  },
  { edtf: '[1997,1999]', stretches: ['1997-01-01 to 1997-12-31, year', '1999-01-01 to 1999-12-31, year'] },
])('$edtf covers $stretches', ({ edtf, stretches }) => {
  expect(
    listDateRanges(parseDate(edtf)).map(
      ({ earliest, latest, precision, isSure }) =>
        `${earliest} to ${latest}, ${precision}${isSure ? ', sure' : ''}`,
    ),
  ).toEqual(stretches);
});
