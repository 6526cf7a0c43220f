import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseDate } from '#dates/parse-date.ts';
import { isInCalendar, writeCalendar } from '#exports/calendar/calendar.ts';
import type { EventRecord } from '#edition/types/edition.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

const edition = smallEdition().load();
const calendarEdition = {
  title: edition.title,
  toAddress: (path: string) => `https://record.example${path}`,
};

/** An event of that date; the rest is made up. */
function eventOn(edtf: string | null): EventRecord {
  const [event] = edition.events;
  if (!event) throw new Error('The small edition has no event.');
  const basis = { label: 'stated', rule: null, references: [] } as const;
  const date = edtf === null ? null : { ...basis, references: [], edtf, words: edtf, date: parseDate(edtf) };
  return { ...event, date };
}

/** A calendar as a program of others reads it: for each entry its days, the end being the first day after it. */
function readEntries(...records: EventRecord[]) {
  const root = new ICAL.Component(ICAL.parse(writeCalendar(records, 'All', calendarEdition)));
  return root.getAllSubcomponents('vevent').map((component) => {
    const { startDate, endDate, summary, uid } = new ICAL.Event(component);
    return {
      start: startDate.toString(),
      end: endDate.toString(),
      isDay: startDate.isDate && endDate.isDate,
      summary,
      uid,
      busy: component.getFirstPropertyValue('transp'),
    };
  });
}

describe('a calendar', () => {
  it.each([
    ['1993-05-25', '1993-05-25', '1993-05-26', 'OPAQUE'],
    ['2003-04-03/2003-04-05', '2003-04-03', '2003-04-06', 'OPAQUE'],
    ['1999-12-31', '1999-12-31', '2000-01-01', 'OPAQUE'],
    ['2004-02-28/2004-02-29', '2004-02-28', '2004-03-01', 'OPAQUE'],
    ['1999-04', '1999-04-01', '1999-05-01', 'TRANSPARENT'],
    ['2006', '2006-01-01', '2007-01-01', 'TRANSPARENT'],
    ['2004-12/2005-06', '2004-12-01', '2005-07-01', 'TRANSPARENT'],
    ['1993-05-25~', '1993-05-25', '1993-05-26', 'TRANSPARENT'],
    ['1993-05-25?', '1993-05-25', '1993-05-26', 'TRANSPARENT'],
  ])('shows %s from %s to the day before %s, %s', (edtf, start, end, busy) => {
    expect(readEntries(eventOn(edtf))).toMatchObject([{ start, end, busy, isDay: true }]);
  });

  it('says in the title what the date is, where it is no day', () => {
    const [exact] = readEntries(eventOn('1993-05-25'));
    const [month] = readEntries(eventOn('1999-04'));
    expect(month?.summary).toBe(`${exact?.summary} (April 1999, day not stated)`);
  });

  it('leaves out what has no date or an open end, and says how many', () => {
    const records = [eventOn(null), eventOn('2008/..'), eventOn('2010/'), eventOn('1993-05-25')];
    expect(records.map(isInCalendar)).toEqual([false, false, false, true]);
    expect(readEntries(...records)).toHaveLength(1);
    expect(writeCalendar(records, 'All', calendarEdition)).toContain('Left out: 3 of 4');
  });

  it('has an entry for each date of a set, each with an id of its own', () => {
    const entries = readEntries(eventOn('{2004-03-01,2006-05-02}'));
    expect(entries.map(({ start }) => start)).toEqual(['2004-03-01', '2006-05-02']);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(2);
  });

  it('keeps text as text: commas, semicolons, line breaks, three scripts, ten thousand letters', () => {
    const title = `a, b; c\\n "d" Раҳмон ӣқӯ ${'x'.repeat(10_000)}`;
    const calendar = writeCalendar([{ ...eventOn('1993-05-25'), title }], 'All', calendarEdition);
    const root = new ICAL.Component(ICAL.parse(calendar));
    const [entry] = root.getAllSubcomponents('vevent');
    expect(entry && new ICAL.Event(entry).summary).toBe(title);
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is the same in every time zone, and each time', () => {
    const zone = process.env.TZ;
    const written = ['UTC', 'Asia/Dushanbe', 'America/New_York'].map((name) => {
      process.env.TZ = name;
      return writeCalendar([eventOn('1993-05-25')], 'All', calendarEdition);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(written).size).toBe(1);
  });
});
