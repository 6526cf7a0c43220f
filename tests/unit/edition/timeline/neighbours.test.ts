import { describe, expect, test } from 'vitest';
import { isKnownToDay, isSurelyBefore, mayCoincide } from '#dates/compare-dates.ts';
import type { EditionDate } from '#dates/parse-date.ts';
import { findNeighbours } from '#edition/timeline/neighbours.ts';
import { findCoOccurrences, findRelatedEvents } from '#edition/timeline/related-events.ts';
import { byDate } from '#edition/timeline/timeline.ts';
import type { Authority, EventRecord, LabelledRef } from '#edition/types/edition.ts';
import { madeAgreement, madeDate, madeEvent } from '../../../fixtures/made-records.ts';
import { shuffle } from '../../../fixtures/shuffle.ts';
import { compareNames } from '#text/order/compare-names.ts';

/*
 * What is found by leaping over dates must be what is found by looking at every one. Dates come from a few years, so
 * that many meet, are vague, or lack an end.
 */
const numbers = shuffle(11);
const below = (count: number): number => numbers.next().value % count;
const two = (number: number): string => String(number).padStart(2, '0');

function makeEdtf(): string | null {
  const year = 1990 + below(6);
  const month = `${year}-${two(1 + below(12))}`;
  const day = `${month}-${two(1 + below(28))}`;
  const forms = [
    null,
    String(year),
    `${year}~`,
    `${day}?`,
    month,
    day,
    day,
    day,
    `${day}/${year + 1 + below(3)}`,
  ];
  return [...forms, `${day}/..`, `../${day}`][below(forms.length + 2)] ?? null;
}

const place = (number: number): LabelledRef => ({
  type: 'place',
  id: `place-${number}`,
  title: `Place ${number}`,
  path: null,
  label: 'stated',
  rule: null,
  references: [],
});

const events: EventRecord[] = Array.from({ length: 160 }, (_, number) => ({
  ...madeEvent(`event-${number}`, madeDate(makeEdtf())),
  places: [place(below(12)), place(below(12))],
})).toSorted(byDate);

const agreements = Array.from({ length: 160 }, (_, number) => {
  const group = below(4) === 0 ? below(number + 1) : null;
  const partOf =
    group === null ? null : { type: 'agreement' as const, id: `treaty-${group}`, title: '', path: null };
  return { ...madeAgreement(`treaty-${number}`, madeDate(makeEdtf())), partOf };
}).toSorted(byDate);

interface Record {
  id: string;
  date: EventRecord['date'];
  partOf?: { id: string } | null;
}
const isClosed = ({ earliest, latest }: EditionDate) => earliest !== null && latest !== null;

/** The nearest four that are related to a record, by looking at every one. */
function nearest<T extends Record>(
  records: readonly T[],
  own: T,
  isRelated: (other: T) => boolean,
): string[] {
  const at = records.indexOf(own);
  return records
    .map((other, position) => ({ other, position }))
    .filter(({ other }) => other !== own && isRelated(other))
    .toSorted((a, b) => Math.abs(a.position - at) - Math.abs(b.position - at) || a.position - b.position)
    .slice(0, 4)
    .toSorted((a, b) => a.position - b.position)
    .map(({ other }) => other.id);
}

function lookAtAll<T extends Record>(records: readonly T[], own: T) {
  const date = own.date?.date;
  const others = records.flatMap((other) =>
    other.date && other !== own && other.partOf?.id !== own.id && own.partOf?.id !== other.id
      ? [{ id: other.id, date: other.date.date }]
      : [],
  );
  const joined = new Set(others.map(({ id }) => id));
  return {
    before: date && others.findLast((other) => isSurelyBefore(other.date, date))?.id,
    after: date && others.find((other) => isSurelyBefore(date, other.date))?.id,
    together: nearest(records, own, (other) => {
      const theirs = other.date?.date;
      if (!date || !theirs || !joined.has(other.id)) return false;
      return isClosed(date) && isClosed(theirs) && mayCoincide(theirs, date);
    }),
  };
}

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('what is found by leaping is what is found by looking at every date', () => {
  test.each([
    ['events', events],
    ['agreements, some of them in groups', agreements],
  ] as [string, readonly Record[]][])('for the neighbours of %s', (_, records) => {
    for (const own of records) {
      const { before, after, together } = findNeighbours(records as typeof agreements, own.id);
      const found = { before: before?.id, after: after?.id, together: ids(together) };
      expect({ own, ...found }).toEqual({ own, ...lookAtAll(records, own) });
    }
  });

  test('for what else happened on a day and at a place', () => {
    for (const own of events) {
      const date = own.date?.date;
      const { sameDay, sameTime, samePlace } = findRelatedEvents({ events, places: [] }, own);
      const dayIds = nearest(events, own, (other) => {
        const theirs = other.date?.date;
        return Boolean(
          date && theirs && isKnownToDay(date) && isKnownToDay(theirs) && mayCoincide(date, theirs),
        );
      });
      const placeIds = nearest(events, own, (other) => {
        if ([...sameDay, ...sameTime].includes(other)) return false;
        return other.places.some(({ id }) => ids(own.places).includes(id));
      });
      expect([ids(sameDay), ids(samePlace)]).toEqual([dayIds, placeIds]);
    }
  });

  test('for who is named together', () => {
    const authorities = Array.from({ length: 12 }, (_, number): Authority => {
      const { id, title } = place(number);
      return {
        type: 'place',
        id,
        name: title,
        sortName: title,
        path: `/places/${id}/`,
        description: '',
        references: [],
        sameAs: [],
        place: null,
        bodies: [],
        kind: 'city',
        country: null,
        position: null,
        variants: [],
        namePrintedBy: [],
        differentFrom: [],
        records: events.filter(({ places }) => ids(places).includes(id)),
        figures: [],
        notes: [],
      };
    });
    for (const authority of authorities) {
      const own = new Set(ids(authority.records));
      const counted = authorities
        .filter((other) => other !== authority)
        .map(({ id, name, records }) => ({
          id,
          name,
          count: records.filter((one) => own.has(one.id)).length,
        }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count || compareNames(a.name, b.name))
        .map(({ id, count }) => `${id} ${count}`);
      const found = findCoOccurrences(authority, { people: [], places: authorities, organizations: [] });
      expect(found.map(({ ref, count }) => `${ref.id} ${count}`)).toEqual(counted.slice(0, 4));
    }
  });
});
