import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import type { DatedValue, EventRecord } from '../../src/model/edition.ts';
import { buildTimeline, byDate, findNeighbours } from '../../src/model/timeline.ts';
import { eventText } from '../fixtures/made-up-records.ts';
import { smallEdition } from '../fixtures/small-edition.ts';

const dated = (id: string, edtf: string | null) => {
  const date: DatedValue | null =
    edtf === null
      ? null
      : { edtf, words: edtf, date: parseDate(edtf), label: 'stated', rule: null, references: [] };
  return { id, date };
};
const timelineOf = (...records: ReturnType<typeof dated>[]) =>
  buildTimeline({ events: records.toSorted(byDate) as unknown as EventRecord[] });
const ids = (records: { id: string }[]) => records.map(({ id }) => id);

describe('records stand in the order of time', () => {
  test.each([
    { what: 'the earlier first', edtfs: ['1992-05-04', '1992-05-05', '1993'] },
    {
      what: 'the finer of two that begin together first',
      edtfs: ['1999-01-01', '1999-01', '1999', '1999/..'],
    },
    {
      what: 'a year before the days in it, save its first',
      edtfs: ['1999-01-01', '1999', '1999-04-01', '1999-04'],
    },
    { what: 'an open beginning first of all', edtfs: ['../2008', '0001'] },
    { what: 'the undated last', edtfs: ['2018-05-31', '9999', null] },
  ])('$what', ({ edtfs }) => {
    const inOrder = edtfs.map((edtf, index) => dated(String(index), edtf));
    expect(inOrder.toReversed().toSorted(byDate)).toEqual(inOrder);
  });

  test('and of one date, or of none, by id: the same on every machine', () => {
    const records = [
      dated('b', '1992'),
      dated('a', null),
      dated('a-2', '1992'),
      dated('b-1', null),
      dated('a', '1992'),
    ];
    expect(ids(records.toSorted(byDate))).toEqual(['a', 'a-2', 'b', 'a', 'b-1']);
  });

  test('in the edition, whatever the names of the files', () => {
    const edition = smallEdition()
      .withFile('events/a-late-one.mdx', eventText({ date: '2001' }))
      .withFile('events/an-undated-one.mdx', eventText({}))
      .withFile('events/z-early-one.mdx', eventText({ date: '1990-XX-XX' }))
      .load();
    expect(ids(edition.events)).toEqual([
      'z-early-one',
      'harbour-office-opened',
      'a-late-one',
      'an-undated-one',
    ]);
  });
});

describe('the timeline', () => {
  test('has every year from the first to the last, silent ones too', () => {
    const { years } = timelineOf(
      dated('a', '1992-05-04'),
      dated('b', '1995'),
      dated('c', '1992'),
      dated('d', '1996-01'),
    );
    expect(years.map(({ year, events }) => `${year} ${ids(events).join()}`)).toEqual([
      '1992 c,a',
      '1993 ',
      '1994 ',
      '1995 b',
      '1996 d',
    ]);
  });

  test('places an event in the year in which it begins, once', () => {
    const { years } = timelineOf(
      dated('a', '2004-12/2005-06'),
      dated('b', '2008/..'),
      dated('c', '{2007,2009}'),
    );
    expect(years.flatMap(({ year, events }) => events.map(({ id }) => `${id} ${year}`))).toEqual([
      'a 2004',
      'c 2007',
      'b 2008',
    ]);
    expect(years.map(({ year }) => year)).toEqual([2004, 2005, 2006, 2007, 2008]);
  });

  test('keeps what is not dated apart', () => {
    const { years, undated } = timelineOf(dated('a', null), dated('b', '1992'));
    expect(ids(undated)).toEqual(['a']);
    expect(years.flatMap(({ events }) => ids(events))).toEqual(['b']);
  });

  test.each([
    { what: 'without events', records: [], undated: [] },
    { what: 'of undated events alone', records: [dated('a', null)], undated: ['a'] },
  ])('$what has no years', ({ records, undated }) => {
    const timeline = timelineOf(...records);
    expect(timeline.years).toEqual([]);
    expect(ids(timeline.undated)).toEqual(undated);
  });

  test('loses no event', () => {
    const records = ['1992', null, '../1990', '199X', '2000~/..', '1992-05-04/1993', null].map(
      (edtf, index) => dated(String(index), edtf),
    );
    const { years, undated } = timelineOf(...records);
    expect([...years.flatMap(({ events }) => ids(events)), ...ids(undated)].toSorted()).toEqual(ids(records));
  });
});

describe('neighbours', () => {
  const records = [dated('a', '1992'), dated('b', '1993'), dated('c', '1994'), dated('d', null)];

  test.each([
    { id: 'a', before: undefined, after: 'b' },
    { id: 'b', before: 'a', after: 'c' },
    { id: 'c', before: 'b', after: undefined },
    { id: 'd', before: undefined, after: undefined },
    { id: 'nobody', before: undefined, after: undefined },
  ])('of $id are $before and $after', ({ id, before, after }) => {
    const neighbours = findNeighbours(records, id);
    expect(neighbours.before?.id).toBe(before);
    expect(neighbours.after?.id).toBe(after);
  });
});
