import { describe, expect, test } from 'vitest';
import type { Edition, FalseTitle } from '#edition/types/edition.ts';
import { listRegisterRows } from '#edition/registers/register-rows.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

/** An event of Ada Brown: its date, and the words of the library page that name her. */
function attended(
  edtf: string | null,
  exact: string,
  more: { label?: string; dateLabel?: string } = {},
): string {
  const label = more.label ?? 'label: inferred, rule: said-of-both';
  const dateLabel = more.dateLabel ?? 'label: outside, references: [library-site]';
  return `---
title: An event
summary: An event.
kind: culture
${edtf === null ? '' : `date: { edtf: '${edtf}', words: Ada Brown, ${dateLabel} }\n`}people:
  - { id: ada-brown, role: present, ${label} }
quotes:
  words-a:
    source: library-page
    exact: ${exact}
    supports: [title, people, date]
---
`;
}

const load = (...events: string[]): Edition =>
  events
    .reduce(
      (small, text, index) => small.withFile(`events/e${index}.mdx`, text),
      smallEdition().withWords(
        'events/library-office-opened.mdx',
        'role: present, title: Keeper of the Light',
        'role: present',
      ),
    )
    .load();

const rowsOf = (edition: Edition) => {
  const ada = present(
    edition.people.find(({ id }) => id === 'ada-brown'),
    'person',
  );
  const records = edition.events.filter(({ id }) => id !== 'library-office-opened');
  return listRegisterRows(ada, records, edition);
};
const show = (edition: Edition) =>
  rowsOf(edition).map(({ record, dateRows, words }) => [
    record.id,
    dateRows,
    words?.rows ?? 0,
    words?.quote?.textSegments.map(({ text, isMarked }) => (isMarked ? `«${text}»` : text)).join('') ?? '',
  ]);

const WHOLE = 'Ada Brown, Keeper of the Light, was present';

describe('the records of an entry of a register', () => {
  test('stand under one date when they are of one day, and not when they are of one month', () => {
    const edition = load(
      attended('1993-05', WHOLE),
      attended('1993-05', WHOLE),
      attended('1994-01-02', WHOLE),
      attended('1994-01-02', WHOLE),
      attended(null, WHOLE),
      attended(null, WHOLE),
    );
    expect(rowsOf(edition).map(({ dateRows }) => dateRows)).toEqual([1, 1, 2, 0, 2, 0]);
  });

  test('stand under two dates when one day is known in two ways', () => {
    const inferred = { dateLabel: 'label: inferred, rule: said-of-both' };
    const edition = load(attended('1994-01-02', WHOLE), attended('1994-01-02', WHOLE, inferred));
    expect(rowsOf(edition).map(({ dateRows }) => dateRows)).toEqual([1, 1]);
  });

  test('share the words that name them, with what those say of each, once and in the order of the source', () => {
    const edition = load(
      attended('1993', '[Ada Brown, was present]'),
      attended('1994', '[Ada Brown, Keeper of the Light]'),
      attended('1995', 'Ada Brown'),
    );
    expect(show(edition)).toEqual([
      ['e0', 1, 3, '«Ada Brown», «Keeper of the Light», «was present»'],
      ['e1', 1, 0, ''],
      ['e2', 1, 0, ''],
    ]);
  });

  test('do not share words that they know in two ways', () => {
    const stated = { label: 'label: stated' };
    const edition = load(attended('1993', WHOLE), attended('1994', WHOLE, stated), attended('1995', WHOLE));
    expect(rowsOf(edition).map(({ words }) => words?.basis?.label)).toEqual([
      'inferred',
      'stated',
      'inferred',
    ]);
  });

  test('do not share words that stand in two places, or name in one and not in the other', () => {
    const edition = load(
      attended('1993', WHOLE),
      attended('1994', 'The library is never still'),
      attended('1995', 'The library is never still'),
    );
    expect(rowsOf(edition).map(({ words }) => words && [words.isByName, words.rows])).toEqual([
      [true, 1],
      [false, 2],
      null,
    ]);
  });

  test('between words far apart have an ellipsis', () => {
    const edition = load(attended('1993', "['The Library Office', 'Ada Brown']"));
    expect(show(edition)).toEqual([['e0', 1, 1, '«The Library Office» […] «Ada Brown»']]);
  });
});

describe('a row whose office is contested', () => {
  const edition = load(attended('1993', WHOLE), attended('1994', WHOLE));
  const event = present(
    edition.events.find(({ id }) => id === 'e0'),
    'event',
  );
  const found: FalseTitle = {
    event,
    person: present(event.people[0], 'person in the event'),
    office: { id: 'keeper', name: 'Keeper', titles: [], holders: [] },
    holders: [],
    notes: [{ ...present(edition.notes[0], 'note'), id: 'who-held-it' }],
  };
  const withNote: Edition = { ...edition, falseTitles: [found] };
  const [person, place] = [present(edition.people[0], 'person'), present(edition.places[0], 'place')];
  const contested = (authority: Edition['people'][number]) =>
    listRegisterRows(
      authority,
      withNote.events.filter(({ id }) => id !== 'library-office-opened'),
      withNote,
    ).map((row) => row.contested.map(({ id }) => id));

  test('has the note, on the page of the person whom it is about, and of places', () => {
    expect(contested(person)).toEqual([['who-held-it'], []]);
    expect(contested(place)).toEqual([['who-held-it'], []]);
  });

  test('has no note on the page of somebody else', () => {
    expect(contested({ ...person, id: 'somebody-else' })).toEqual([[], []]);
  });
});
