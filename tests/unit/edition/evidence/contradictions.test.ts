import { describe, expect, test } from 'vitest';
import {
  contradictionsOf,
  listElsewhere,
  namesAnotherPerson,
  shortenElsewhere,
} from '#edition/evidence/contradictions.ts';
import { parseDate } from '#dates/parse-date.ts';
import { madeElsewhere } from '../../../fixtures/made-records.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const EVENT = 'events/library-office-opened.mdx';
const OFFICES = `keeper:
  name: Keeper
  titles: [Keeper of the Light]
  holders:
    - { name: Bob Blue, from: '1990', references: [library-site] }
`;
const CONTESTING = `title: Bob was keeper
kind: discrepancy
label: outside
text: Bob was keeper.
about: [library-office-opened]
contests: keeper
references: [library-site]
`;
const ada = { type: 'person' as const, id: 'ada-brown', title: 'Ada Brown', path: '/people/ada-brown/' };

/** What contradicts the opening of the office, of which other sources tell these things. */
function contradictions(...lines: string[]) {
  const items = lines.map((line) => `  - { ${line}, text: Told., references: [library-site] }\n`).join('');
  const edition = smallEdition()
    .withWords(EVENT, 'kind:', lines.length > 0 ? `elsewhere:\n${items}kind:` : 'kind: ')
    .withFile('offices.yaml', OFFICES)
    .withFile('notes/bob-was-keeper.yaml', CONTESTING)
    .load();
  return contradictionsOf(edition, present(edition.events[0], 'event'));
}

describe('What contradicts a record', () => {
  test('is a day that its date does not allow, without being marked', () => {
    expect(
      contradictions("what: day, edtf: '1992-05-05'", 'what: office, value: deputy, contests: true'),
    ).toEqual([
      { what: 'day', words: '5 May 1992', anchor: 'elsewhere' },
      { what: 'office', words: 'deputy', anchor: 'elsewhere' },
    ]);
    expect(contradictions("what: day, edtf: '1992-05'")[0]?.what).toBe('office');
  });

  test('is a false title, which leads to its note, unless something from elsewhere tells of the person', () => {
    const title = { what: 'office', words: 'Bob was keeper', anchor: 'bob-was-keeper' };
    expect(contradictions()).toEqual([title]);
    expect(contradictions('what: place, value: Southport, contests: true')).toEqual([
      { what: 'place', words: 'Southport', anchor: 'elsewhere' },
      title,
    ]);
    expect(contradictions('what: person, value: Bob Blue, contests: true')).toEqual([
      { what: 'person', words: 'Bob Blue', anchor: 'elsewhere' },
    ]);
  });
});

test('Another person is named only where somebody else is said to have come', () => {
  const named = (parts: Parameters<typeof madeElsewhere>[0]) =>
    namesAnotherPerson({ elsewhere: [madeElsewhere(parts)] });
  expect(named({ what: 'person', contests: true })).toBe(true);
  expect(named({ what: 'person' })).toBe(false);
  expect(named({ what: 'office', contests: true })).toBe(false);
});

test.each([
  [{ what: 'day' as const, date: parseDate('2008-08-29') }, '29 August 2008'],
  [{ what: 'person' as const, person: ada, value: 'Bob' }, 'Ada Brown, Bob'],
  [{ what: 'place' as const, value: 'Sochi', date: parseDate('2004') }, 'Sochi'],
  [{ what: 'other' as const, date: parseDate('2004') }, '2004'],
  [{ what: 'other' as const }, null],
])('In few words: %o', (parts, words) => {
  expect(shortenElsewhere(madeElsewhere(parts))).toBe(words);
});

test('A list shows the parts it asks for, and what contradicts the record if it asks for that', () => {
  const elsewhere = [
    madeElsewhere({ what: 'day', date: parseDate('1999-04-16') }),
    madeElsewhere({ what: 'place', value: 'Sochi', contests: true }),
    madeElsewhere({ what: 'step', step: 'signature', date: parseDate('1999-04-17') }),
    madeElsewhere({ what: 'step', step: 'ratification', date: parseDate('2001') }),
    madeElsewhere({ what: 'place' }),
  ];
  const shown = (...parts: Parameters<typeof listElsewhere>[1]) =>
    listElsewhere({ elsewhere }, parts).map(({ words }) => words);
  expect(shown('day')).toEqual(['16 April 1999']);
  expect(shown('day', 'contested')).toEqual(['Sochi', '16 April 1999']);
  expect(shown('signature')).toEqual(['17 April 1999']);
  expect(shown('place')).toEqual(['Sochi']);
});
