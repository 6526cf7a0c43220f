import edtf, { parse } from 'edtf';
import { expect, test } from 'vitest';
import { readDay, readPlain } from '#dates/read/read-point.ts';

const two = (number: number): string => String(number).padStart(2, '0');

// Not 0000, whose February has no end in the package.
test.each(['0001', '1900', '1999', '2000', '2024', '9999'])(
  'the days of %s are what the grammar of EDTF says they are, and there are no others',
  (year) => {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        expect({ text, exists: readDay(text) !== null }).toEqual({ text, exists: isDay(text) });
      }
    }
  },
);

/** Whether the package knows a day, and its calendar has it: its grammar has a 29 February in every year. */
function isDay(text: string): boolean {
  try {
    return new Date(edtf({ ...parse(text), type: 'Date' }).min).toISOString().startsWith(text);
  } catch {
    return false;
  }
}

test.each(['1992-05', '1992-05-04?', '1992-05-XX', '1992-5-4', '1992-05-04/1992-05-06', ''])(
  'any other date is left to the package: %j',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);

test.each(['0000', '0001', '1900', '1999', '9999'])(
  'the year %s and its months are what the package says they are',
  (year) => {
    const months = Array.from({ length: 14 }, (_, month) => `${year}-${two(month)}`);
    for (const text of [year, ...months]) {
      const read = readPlain(text);
      expect({ text, isRead: read !== null }).toEqual({ text, isRead: !/-(?:00|13)$/.test(text) });
      if (read) expect(parse(text)).toMatchObject(read);
    }
  },
);

test.each(['199X', '1999-XX', '1999-21', '-0044', '1999~', '1999-5', '19990', ''])(
  'and any other is left to it: %j',
  (text) => {
    expect(readPlain(text)).toBeNull();
  },
);
