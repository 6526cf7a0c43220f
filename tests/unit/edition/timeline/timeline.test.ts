import { describe, expect, test } from 'vitest';
import type { Ref } from '#edition/types/edition.ts';
import { findNeighbours } from '#edition/timeline/neighbours.ts';
import { buildTimeline, byDate } from '#edition/timeline/timeline.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { madeDate, madeEvent } from '../../../fixtures/made-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const dated = (id: string, edtf: string | null) => madeEvent(id, madeDate(edtf));
const timelineOf = (...records: ReturnType<typeof dated>[]) =>
  buildTimeline({ events: records.toSorted(byDate) });
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
      'library-office-opened',
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
    expect(years.map(({ year }) => year)).toEqual([2004, 2005, 2006, 2007, 2008, 2009]);
  });

  test('keeps what is not dated apart', () => {
    const { years, undated } = timelineOf(dated('a', null), dated('b', '1992'));
    expect(ids(undated)).toEqual(['a']);
    expect(years.flatMap(({ events }) => ids(events))).toEqual(['b']);
  });

  test('keeps apart what is dated to one of several years', () => {
    const { years, severalYears } = timelineOf(
      dated('decade', '199X'),
      dated('one-of', '[1994,1996]'),
      dated('sure', '1995'),
      dated('doubtful', '1996?'),
      dated('winter', '1996-24'),
    );
    expect(ids(severalYears)).toEqual(['decade', 'one-of', 'winter']);
    expect(years.map(({ year, events }) => `${year} ${ids(events).join()}`)).toEqual([
      '1995 sure',
      '1996 doubtful',
    ]);
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
    const { years, severalYears, undated } = timelineOf(...records);
    expect(
      [...years.flatMap(({ events }) => ids(events)), ...ids(severalYears), ...ids(undated)].toSorted(),
    ).toEqual(ids(records));
  });
});

describe('neighbours', () => {
  type Made = ReturnType<typeof dated> & { partOf?: Ref | null };
  const neighboursOf = (id: string, ...records: Made[]) => {
    const { before, after, together } = findNeighbours<Made>(records.toSorted(byDate), id);
    return { before: before?.id, after: after?.id, together: ids(together) };
  };
  const years = [dated('a', '1992'), dated('b', '1993'), dated('c', '1994'), dated('d', null)];

  test.each([
    { id: 'a', before: undefined, after: 'b' },
    { id: 'b', before: 'a', after: 'c' },
    { id: 'c', before: 'b', after: undefined },
    { id: 'd', before: undefined, after: undefined },
    { id: 'nobody', before: undefined, after: undefined },
  ])('of $id are $before and $after', ({ id, before, after }) => {
    expect(neighboursOf(id, ...years)).toEqual({ before, after, together: [] });
  });

  test('of one day are neither before nor after each other', () => {
    const records = [
      dated('day-before', '2018-05-30'),
      ...['a', 'b', 'c'].map((id) => dated(id, '2018-05-31')),
      dated('day-after', '2018-06-01'),
    ];
    expect(neighboursOf('b', ...records)).toEqual({
      before: 'day-before',
      after: 'day-after',
      together: ['a', 'c'],
    });
  });

  test('are the nearest of which the order is certain; a year says nothing of a day in it', () => {
    const records = [
      dated('spring', '2013-03'),
      dated('year', '2013'),
      dated('visit', '2013-08-01'),
      dated('autumn', '2013-10-06/2013-10-07'),
      dated('year-after', '2014'),
    ];
    expect(neighboursOf('visit', ...records)).toEqual({
      before: 'spring',
      after: 'autumn',
      together: ['year'],
    });
    expect(neighboursOf('year', ...records)).toEqual({
      before: undefined,
      after: 'year-after',
      together: ['spring', 'visit', 'autumn'],
    });
  });

  test('of what has no end are those before it only; it is no news beside all that came later', () => {
    const records = [dated('old', '2007-10'), dated('series', '2008/..'), dated('late', '2018-05-31')];
    expect(neighboursOf('series', ...records)).toEqual({ before: 'old', after: undefined, together: [] });
    expect(neighboursOf('late', ...records)).toEqual({ before: 'old', after: undefined, together: [] });
  });

  test('are never a date that is about right or doubted', () => {
    const records = [dated('about', '1992~'), dated('doubted', '1993?'), dated('own', '1999')];
    expect(neighboursOf('own', ...records)).toEqual({ before: undefined, after: undefined, together: [] });
  });

  test('are never a group and its parts', () => {
    const group: Ref = { type: 'agreement', id: 'group', title: 'A group', path: null };
    const records = [
      dated('group', '2018-05-30'),
      { ...dated('part', '2018-05-31'), partOf: group },
      { ...dated('other-part', '2018-05-31'), partOf: group },
    ];
    expect(neighboursOf('group', ...records)).toEqual({ before: undefined, after: undefined, together: [] });
    expect(neighboursOf('part', ...records)).toEqual({
      before: undefined,
      after: undefined,
      together: ['other-part'],
    });
  });

  test('of the same time are at most four, the nearest, in the order of time', () => {
    const records = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => dated(id, '2018'));
    expect(neighboursOf('d', ...records).together).toEqual(['b', 'c', 'e', 'f']);
  });
});
