import { parse, type ParsedPoint } from 'edtf';
import { expect, test } from 'vitest';
import { readDay, readPoint } from '#dates/read-point.ts';

const two = (number: number): string => String(number).padStart(2, '0');

// Not 0000, whose February has no end in the package.
test.each(['0001', '1900', '1999', '2000', '2024', '9999'])(
  'the days of %s are what the grammar of EDTF says they are, and there are no others',
  (year) => {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const edtf = `${year}-${two(month)}-${two(day)}`;
        expect({ edtf, point: readDay(edtf) }).toEqual({ edtf, point: parseDay(edtf) });
      }
    }
  },
);

/** The same day by the package; null when it is none. */
function parseDay(edtf: string): ReturnType<typeof readPoint> | null {
  try {
    return readPoint(parse(edtf) as ParsedPoint, edtf);
  } catch {
    return null;
  }
}

test.each(['1992-05', '1992-05-04?', '1992-05-XX', '1992-5-4', '1992-05-04/1992-05-06', ''])(
  'any other date is left to the package: %j',
  (edtf) => {
    expect(readDay(edtf)).toBeNull();
  },
);
