import { describe, expect, test } from 'vitest';
import { buildVisits, findVisitor } from '#edition/visits/visits.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const place = (name: string) => `name: ${name}\nkind: country\ndescription: A country.\n`;

const edition = smallEdition()
  .withFile('places/westland.yaml', place('Westland'))
  .withFile('places/eastland.yaml', place('Eastland'))
  .withFile('events/visit-1.mdx', eventText({ date: '1999', visit: ['ada-brown', 'westland'] }))
  .withFile('events/visit-2.mdx', eventText({ date: '1995', visit: ['library-office', 'eastland'] }))
  .withFile('events/visit-3.mdx', eventText({ date: '1997', visit: ['ada-brown', 'westland'] }))
  .withFile('events/visit-4.mdx', eventText({ visit: ['ada-brown', 'westland'] }));

describe('the visits', () => {
  const directions = buildVisits(edition.load());

  test('go by the country visited, the one with most visits first', () => {
    expect(directions.map(({ host, visits }) => [host.title, visits.length])).toEqual([
      ['Westland', 3],
      ['Eastland', 1],
    ]);
  });

  test('go to the countries of the edition first, in its order', () => {
    const { countries, ...rest } = edition
      .withFile('edition.yaml', (text) => `${text}countries: [eastland, westland]\n`)
      .load();
    expect(countries.map(({ title }) => title)).toEqual(['Eastland', 'Westland']);
    expect(buildVisits({ ...rest, countries }).map(({ host }) => host.title)).toEqual([
      'Eastland',
      'Westland',
    ]);
  });

  test('stand in the order of time within it, the undated last', () => {
    expect(directions[0]?.visits.map(({ id }) => id)).toEqual(['visit-3', 'visit-1', 'visit-4']);
  });

  test('may be of an organization', () => {
    expect(directions[1]?.visits[0]?.visit.visitor).toMatchObject({
      type: 'organization',
      id: 'library-office',
    });
  });

  test('leave other events out', () => {
    expect(directions.flatMap(({ visits }) => visits.map(({ id }) => id))).not.toContain(
      'library-office-opened',
    );
  });

  test('of two countries visited as often go by their ids', () => {
    const even = edition.withFile('events/visit-1.mdx', null).withFile('events/visit-4.mdx', null).load();
    expect(buildVisits(even).map(({ host }) => host.id)).toEqual(['eastland', 'westland']);
  });

  test('know their visitor among the people, with role and title; an organization is none of them', () => {
    const people = [
      '{ id: bob-blue, role: host, label: inferred, rule: said-of-both }',
      '{ id: ada-brown, role: head of delegation, label: inferred, rule: said-of-both }',
    ];
    const withPeople = edition
      .withFile('people/bob-blue.yaml', 'name: Bob Blue\nsortName: Blue, Bob\ndescription: A host.\n')
      .withFile(
        'events/visit-3.mdx',
        eventText({
          date: '1997',
          visit: ['ada-brown', 'westland'],
          more: `people: [${people.join(', ')}]`,
        }),
      )
      .load();
    const [west, east] = buildVisits(withPeople);
    expect(west?.visits.map(findVisitor)).toMatchObject([
      { id: 'ada-brown', role: 'head of delegation', titleAsPrinted: null, label: 'inferred' },
      { id: 'ada-brown', role: 'visitor' },
      { id: 'ada-brown', role: 'visitor' },
    ]);
    expect(east?.visits.map(findVisitor)).toEqual([null]);
  });
});
