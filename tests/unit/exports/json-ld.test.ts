import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import {
  agreementJsonLd,
  authorityJsonLd,
  chapterJsonLd,
  editionJsonLd,
  eventJsonLd,
} from '#exports/json-ld.ts';
import { eventText } from '../../fixtures/example-records.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

const toAddress = (to: string) => new URL(to, 'https://record.example').href;
const real = loadEdition(PROJECT);
const { events, agreements, people, places, organizations, chapters } = real;

const DATA: { what: string; data: object }[] = [
  { what: 'edition', data: editionJsonLd(real, toAddress) },
  ...events.map((event) => ({ what: event.id, data: eventJsonLd(event, toAddress) })),
  ...agreements.map((agreement) => ({ what: agreement.id, data: agreementJsonLd(agreement, toAddress) })),
  ...[...people, ...places, ...organizations].map((one) => ({
    what: one.id,
    data: authorityJsonLd(one, toAddress),
  })),
  ...chapters.map((chapter) => ({ what: chapter.id, data: chapterJsonLd(chapter, real, toAddress) })),
];

/** Every value in some data, with its key. */
function* walk(value: unknown, key = ''): Generator<[key: string, value: unknown]> {
  yield [key, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* walk(inner, Array.isArray(value) ? key : name);
}

test('Linked data of a record does not change with what other sources tell', () => {
  const told = [...events, ...agreements].filter(({ elsewhere }) => elsewhere.length > 0);
  expect(told.length).toBeGreaterThan(20);
  for (const event of events)
    expect(eventJsonLd(event, toAddress)).toEqual(eventJsonLd({ ...event, elsewhere: [] }, toAddress));
  for (const agreement of agreements)
    expect(agreementJsonLd(agreement, toAddress)).toEqual(
      agreementJsonLd({ ...agreement, elsewhere: [], lifecycle: [] }, toAddress),
    );
});

describe('linked data', () => {
  test.each(DATA)('of $what is of schema.org, with full addresses and nothing undefined', ({ data }) => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': expect.stringMatching(/^[A-Z]\w+$/),
    });
    expect(data).toMatchObject({ url: expect.stringMatching(/^https:\/\/record\.example\//) });
    for (const [key, value] of walk(data)) {
      expect(value ?? null, key).not.toBeNull();
      expect(value, key).not.toBe('');
      if (key === 'url' || key === '@id' || key === 'isPartOf') {
        if (typeof value === 'string') expect(value).toMatch(/^https:\/\/record\.example\//);
      }
    }
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('gives a date only as far as it is known', () => {
    const [event] = smallEdition().load().events;
    expect(event && eventJsonLd(event, toAddress)).toMatchObject({
      '@type': 'Event',
      startDate: '1992-05-04',
      location: [{ '@type': 'Place', name: 'Northport', url: 'https://record.example/places/northport/' }],
      attendee: [{ '@type': 'Person', name: 'Ada Brown' }],
    });
  });

  test.each([
    { what: 'an undated event has none', date: undefined, start: undefined, end: undefined },
    { what: 'an open event has no end', date: '2008/..', start: '2008', end: undefined },
    {
      what: 'an event open at its beginning has no beginning',
      date: '../2008',
      start: undefined,
      end: '2008',
    },
    { what: 'a month is a month', date: '1999-04', start: '1999-04', end: undefined },
    { what: 'days have both ends', date: '2003-04-03/2003-04-05', start: '2003-04-03', end: '2003-04-05' },
    { what: 'an end that is not known is none', date: '2010/', start: '2010', end: undefined },
    { what: 'a doubtful end is left out', date: '1997/1999?', start: '1997', end: undefined },
    { what: 'a decade is left out', date: '199X', start: undefined, end: undefined },
    { what: 'a season is left out', date: '2003-21', start: undefined, end: undefined },
    { what: 'a set is left out', date: '{1997,1999}', start: undefined, end: undefined },
  ])('$what', ({ date, start, end }) => {
    const { events: all } = smallEdition()
      .withFile('events/other.mdx', eventText(date === undefined ? {} : { date }))
      .load();
    const event = all.find(({ id }) => id === 'other');
    const data = event && (eventJsonLd(event, toAddress) as { startDate?: string; endDate?: string });
    expect([data?.startDate, data?.endDate]).toEqual([start, end]);
  });

  test('gives an event nothing that schema.org knows of works only', () => {
    for (const event of events) {
      const data = eventJsonLd(event, toAddress);
      expect(data).not.toHaveProperty('temporalCoverage');
      expect(data).not.toHaveProperty('citation');
    }
  });

  test('quotes the words of the sources, and says from where', () => {
    const [agreement] = smallEdition().load().agreements;
    expect(agreement && agreementJsonLd(agreement, toAddress)).toMatchObject({
      '@type': 'Legislation',
      legislationDate: '1993-06-01',
      citation: [
        {
          '@type': 'Quotation',
          text: 'The Treaty on fishing was signed on June 1, 1993 in Northport',
          isPartOf: 'https://record.example/sources/library-page/#p3',
        },
      ],
    });
  });

  test('gives every spelling of a name', () => {
    const [person] = smallEdition().load().people;
    expect(person && authorityJsonLd(person, toAddress)).toMatchObject({
      '@type': 'Person',
      name: 'Ada Brown',
      alternateName: ['Ада Браун'],
      subjectOf: [{ name: 'Library Office opened' }],
    });
    expect(person && authorityJsonLd(person, toAddress, [])).toMatchObject({ subjectOf: [] });
  });
});
