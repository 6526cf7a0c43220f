import { describe, expect, test } from 'vitest';
import { readingMinutes } from '../../src/model/reading-time.ts';
import { countVisitsPerCity, countVisitsPerYear, visitsWithoutCity } from '../../src/model/visit-counts.ts';
import { buildVisits } from '../../src/model/visits.ts';
import { eventText } from '../fixtures/made-up-records.ts';
import { smallEdition } from '../fixtures/small-edition.ts';

const country = (name: string) => `name: ${name}\nkind: country\ndescription: A country.\n`;
const inPort = 'places: [{ id: northport, label: outside, references: [harbour-site] }]';
const edition = smallEdition()
  .withFile('places/westland.yaml', country('Westland'))
  .withFile('places/eastland.yaml', country('Eastland'))
  .withWords(
    'places/northport.yaml',
    'kind: city',
    'kind: city\nposition: { east: 10, north: 50, references: [harbour-site] }',
  )
  .withFile('events/v1.mdx', eventText({ date: '1995/1996', visit: ['ada-brown', 'westland'], more: inPort }))
  .withFile('events/v2.mdx', eventText({ date: '1998', visit: ['ada-brown', 'westland'] }))
  .withFile('events/v3.mdx', eventText({ date: '1998-05', visit: ['ada-brown', 'eastland'] }))
  .withFile('events/v4.mdx', eventText({ visit: ['ada-brown', 'westland'] }))
  .load();
const directions = buildVisits(edition);

describe('visits', () => {
  test('are counted once, in the year in which they begin; silent years are there', () => {
    expect(countVisitsPerYear(directions).map(({ year, counts }) => [year, ...counts])).toEqual([
      [1995, 1, 0],
      [1996, 0, 0],
      [1997, 0, 0],
      [1998, 1, 1],
    ]);
    expect(countVisitsPerYear([])).toEqual([]);
  });

  test('are counted by place, and those without a place are named', () => {
    const cities = countVisitsPerCity(edition, directions);
    expect(cities.map(({ place, visits }) => [place.id, visits])).toEqual([['northport', 1]]);
    expect(visitsWithoutCity(cities, directions).map(({ id }) => id)).toEqual(['v2', 'v4', 'v3']);
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
