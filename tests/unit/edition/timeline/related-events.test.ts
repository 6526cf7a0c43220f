import { describe, expect, test } from 'vitest';
import { findCoOccurrences, findRelatedEvents } from '#edition/timeline/related-events.ts';
import { eventText } from '../../../fixtures/example-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const link = (id: string, more = '') => `{ id: ${id}${more}, label: outside, references: [library-site] }`;
const at = (place: string) => `places: [${link(place)}]`;
const who = (person: string) => `people: [${link(person, ', role: present')}]`;

const edition = smallEdition()
  .withFile('places/westland.yaml', 'name: Westland\nkind: country\ndescription: A country.\n')
  .withFile('events/e1.mdx', eventText({ date: '1992-05-03/1992-05-05', more: at('westland') }))
  .withFile('events/e2.mdx', eventText({ date: '1992-06', more: at('northport') }))
  .withFile('events/e5.mdx', eventText({ date: '1992-05', more: at('northport') }))
  .withFile('events/e3.mdx', eventText({ date: '1999-01-01', more: who('ada-brown') }))
  .withFile('events/e4.mdx', eventText({ date: '1999-02-01', more: at('westland') }))
  .load();
const relatedTo = (id: string) =>
  findRelatedEvents(
    edition,
    present(
      edition.events.find((event) => event.id === id),
      'event',
    ),
  );
const ids = (records: { id: string }[]) => records.map(({ id }) => id);

describe('what an event has in common with others', () => {
  test('is a day, when both are dated to the day and their days meet', () => {
    expect(ids(relatedTo('library-office-opened').sameDay)).toEqual(['e1']);
    expect(ids(relatedTo('e1').sameDay)).toEqual(['library-office-opened']);
    expect(relatedTo('e5').sameDay).toEqual([]);
  });

  test('is the time, when the dates meet and one is coarser than a day; it is listed there and not again', () => {
    const { sameTime, samePlace } = relatedTo('library-office-opened');
    expect(ids(sameTime)).toEqual(['e5']);
    expect(ids(samePlace)).not.toContain('e5');
    expect(ids(relatedTo('e5').sameTime)).toEqual(['e1', 'library-office-opened']);
    expect(relatedTo('e3').sameTime).toEqual([]);
  });

  test('is a place, when that is less than a country', () => {
    const { samePlace, places } = relatedTo('library-office-opened');
    expect([ids(samePlace), ids(places)]).toEqual([['e2'], ['northport']]);
    expect(relatedTo('e4').samePlace).toEqual([]);
  });

  test('is a person', () => {
    const { samePeople, people } = relatedTo('e3');
    expect([ids(samePeople), ids(people)]).toEqual([['library-office-opened'], ['ada-brown']]);
  });

  test('is at most four events, the nearest and of two as near the earlier, in the order of time', () => {
    let many = smallEdition();
    for (const day of ['1', '2', '3', '5', '6', '7', '8']) {
      many = many.withFile(
        `events/n${day}.mdx`,
        eventText({ date: `1992-05-0${day}`, more: at('northport') }),
      );
    }
    const loaded = many.load();
    const own = present(
      loaded.events.find(({ id }) => id === 'library-office-opened'),
      'event',
    );
    expect(ids(findRelatedEvents(loaded, own).samePlace)).toEqual(['n2', 'n3', 'n5', 'n6']);
  });
});

test('those named with a person are counted by the records they share, the most often named first', () => {
  const ada = present(
    edition.people.find(({ id }) => id === 'ada-brown'),
    'person',
  );
  expect(findCoOccurrences(ada, edition).map(({ ref, count }) => `${ref.id} ${count}`)).toEqual([
    'library-office 1',
    'northport 1',
  ]);
});
