import { describe, expect, test } from 'vitest';
import { readingMinutes } from '#edition/chapters/reading-time.ts';
import {
  countVisitsPerCity,
  countVisitsPerRank,
  countVisitsPerVisitor,
  countVisitsPerPeriod,
  visitsWithoutCity,
} from '#edition/visits/visit-counts.ts';
import type { FalseTitle, PersonInEvent } from '#edition/types/edition.ts';
import { buildVisits } from '#edition/visits/visits.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { madeDate, madeElsewhere } from '../../../fixtures/made-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const country = (name: string) => `name: ${name}\nkind: country\ndescription: A country.\n`;
const inPort = 'places: [{ id: northport, label: outside, references: [library-site] }]';
const edition = smallEdition()
  .withFile('places/westland.yaml', country('Westland'))
  .withFile('places/eastland.yaml', country('Eastland'))
  .withWords(
    'places/northport.yaml',
    'kind: city',
    'kind: city\nposition: { east: 10, north: 50, references: [library-site] }',
  )
  .withFile('events/v1.mdx', eventText({ date: '1995/1996', visit: ['ada-brown', 'westland'], more: inPort }))
  .withFile('events/v2.mdx', eventText({ date: '1998', visit: ['ada-brown', 'westland'] }))
  .withFile('events/v3.mdx', eventText({ date: '1998-05', visit: ['ada-brown', 'eastland'] }))
  .withFile('events/v4.mdx', eventText({ visit: ['ada-brown', 'westland'] }))
  .load();
const directions = buildVisits(edition);

describe('visits', () => {
  test('are counted once, in the year in which they begin; silent years are there', () => {
    expect(countVisitsPerPeriod(directions).periods.map(({ year, counts }) => [year, ...counts])).toEqual([
      [1995, 1, 0],
      [1996, 0, 0],
      [1997, 0, 0],
      [1998, 1, 1],
    ]);
    expect(countVisitsPerPeriod([]).periods).toEqual([]);
  });

  test('of more than a hundred years are counted by decades, of more than a thousand by centuries', () => {
    const visit = present(directions[0]?.visits[0], 'visit');
    const from = (...years: string[]) => [
      {
        host: visit.visit.host,
        visits: years.map((year) => ({ ...visit, date: madeDate(year) })),
      },
    ];
    expect(countVisitsPerPeriod(from('1900', '1999')).length).toBe(1);
    const decades = countVisitsPerPeriod(from('1895', '1899', '1995'));
    expect(decades.length).toBe(10);
    expect(decades.periods[0]).toEqual({ year: 1890, counts: [2] });
    expect(decades.periods).toHaveLength(11);
    expect(countVisitsPerPeriod(from('0950', '1995')).length).toBe(100);
  });

  test('are counted by place, and those without a place are named', () => {
    const cities = countVisitsPerCity(edition, directions);
    expect(cities.map(({ place, visits }) => [place.id, visits])).toEqual([['northport', 1]]);
    expect(visitsWithoutCity(cities, directions).map(({ id }) => id)).toEqual(['v2', 'v4', 'v3']);
  });
});

describe('the counts of visits', () => {
  const port = (basis: string) => `places: [{ id: northport, ${basis} }]`;
  const inferred = 'label: inferred, rule: said-of-both';
  const ranked = (rank: string, more = '') =>
    eventText({ visit: ['ada-brown', 'westland'], more }).replace('rank: not stated', `rank: ${rank}`);
  const visits = (files: Record<string, string>) => {
    const base = smallEdition()
      .withFile('places/westland.yaml', country('Westland'))
      .withWords(
        'places/northport.yaml',
        'kind: city',
        'kind: city\nposition: { east: 10, north: 50, references: [library-site] }',
      );
    const loaded = Object.entries(files)
      .reduce((all, [name, text]) => all.withFile(`events/${name}.mdx`, text), base)
      .load();
    return { loaded, directions: buildVisits(loaded) };
  };

  test('of a place say how many of them are inferred, and how many from outside', () => {
    const { loaded, directions } = visits({
      v1: ranked('not stated', port(inferred)),
      v2: ranked('not stated', port(inferred)),
      v3: ranked('not stated', port('label: outside, references: [library-site]')),
    });
    expect(countVisitsPerCity(loaded, directions)).toMatchObject([
      {
        place: { id: 'northport' },
        visits: 3,
        unstated: [
          { label: 'inferred', count: 2 },
          { label: 'outside', count: 1 },
        ],
      },
    ]);
  });

  test('of a rank stand in the order of the ranks, the inferred ones counted', () => {
    const { directions } = visits({
      v1: ranked('not stated'),
      v2: ranked(`official, rankLabel: { ${inferred} }`),
      v3: ranked('state, rankLabel: { label: outside, references: [library-site] }'),
      v4: ranked(`official, rankLabel: { ${inferred} }`),
    });
    expect(countVisitsPerRank(present(directions[0], 'direction').visits)).toEqual([
      { rank: 'state', visits: 1, unstated: [{ label: 'outside', count: 1 }] },
      { rank: 'official', visits: 2, unstated: [{ label: 'inferred', count: 2 }] },
      { rank: 'not stated', visits: 1, unstated: [] },
    ]);
  });

  test('of a visitor put the most frequent first, then the earlier, and tell contested titles', () => {
    const byOffice = (date: string) => eventText({ date, visit: ['library-office', 'westland'] });
    const { loaded, directions } = visits({
      v1: eventText({ date: '1995', visit: ['ada-brown', 'westland'] }),
      v2: byOffice('1996'),
      v3: byOffice('1997'),
    });
    const ofWestland = present(directions[0], 'direction').visits;
    const event = present(ofWestland[0], 'visit');
    const visitor: PersonInEvent = {
      ...event.visit.visitor,
      role: 'visitor',
      titleAsPrinted: 'Keeper',
      label: 'stated',
      rule: null,
      references: [],
    };
    const contested: FalseTitle = {
      event,
      person: visitor,
      office: { id: 'keeper', name: 'Keeper', titles: ['Keeper'], holders: [] },
      holders: [],
      notes: [],
    };
    const counts = (of: Pick<typeof loaded, 'falseTitles'>, visitsCounted = ofWestland) =>
      countVisitsPerVisitor(of, visitsCounted).map(({ visitor, visits, otherVisitor, otherOffice }) => [
        visitor.id,
        visits,
        otherVisitor,
        otherOffice,
      ]);
    expect(counts(loaded)).toEqual([
      ['library-office', 2, 0, 0],
      ['ada-brown', 1, 0, 0],
    ]);
    expect(counts({ falseTitles: [contested] })).toEqual([
      ['library-office', 2, 0, 0],
      ['ada-brown', 1, 0, 1],
    ]);
    const another = { ...event, elsewhere: [madeElsewhere({ what: 'person', contests: true })] };
    expect(counts({ falseTitles: [{ ...contested, event: another }] }, [another])).toEqual([
      ['ada-brown', 1, 1, 0],
    ]);
  });
});

test.each([
  [0, 1],
  [230, 1],
  [400, 2],
  [1150, 5],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
