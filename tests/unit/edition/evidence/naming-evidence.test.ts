import { describe, expect, test } from 'vitest';
import type { EditionRecord } from '#edition/types/edition.ts';
import { findNaming, findSupport } from '#edition/evidence/naming-evidence.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';
import { present } from '../../../setup/present.ts';

const edition = smallEdition().load();
const [event] = edition.events;
const evidence = event?.evidence ?? [];
const keyOf = (fields: string[], forms: string[]) => {
  const support = findSupport(evidence, fields, forms);
  return support && [support.segments[0]?.key, support.naming?.key ?? null];
};

describe('the quote that supports a fact', () => {
  test.each([
    {
      what: 'is the first that holds a form of it',
      fields: ['places'],
      forms: ['Northport'],
      key: 'opened-a',
    },
    { what: 'is looked for among its field', fields: ['people'], forms: ['Ada Brown'], key: 'present-a' },
    {
      what: 'is any of several fields',
      fields: ['places', 'people'],
      forms: ['Ada Brown'],
      key: 'present-a',
    },
    {
      what: 'holds the form as whole words',
      fields: ['people'],
      forms: ['Ada B', 'was present'],
      key: 'present-a',
    },
  ])('$what', ({ fields, forms, key }) => {
    expect(keyOf(fields, forms)).toEqual([key, key]);
  });

  test('is the first of its field where none holds a form', () => {
    expect(keyOf(['people'], ['Ada B'])).toEqual(['present-a', null]);
  });

  test('is none where no quote supports the field', () => {
    expect(keyOf(['agreements'], ['Northport'])).toBeNull();
  });

  test('has all its segments, and of them the one that names', () => {
    const { events } = smallEdition()
      .withWords(
        'events/library-office-opened.mdx',
        'exact: Ada Brown, Keeper of the Light, was present',
        'exact: [Ada Brown, "Keeper of the Light, was present"]',
      )
      .load();
    const support = findSupport(events[0]?.evidence ?? [], ['people'], ['keeper of the light']);
    expect(support?.segments.map(({ exact }) => exact)).toEqual([
      'Ada Brown',
      'Keeper of the Light, was present',
    ]);
    expect(support?.naming?.exact).toBe('Keeper of the Light, was present');
  });
});

describe('the naming of an entry of a register', () => {
  const namingOf = (
    id: string,
    content = edition,
    record: EditionRecord = present(content.events[0], 'event'),
  ) => {
    const authority = [...content.people, ...content.places, ...content.organizations].find(
      (one) => one.id === id,
    );
    const { support, basis } = findNaming(present(authority, 'authority'), record);
    return { key: support?.segments[0]?.key, isByName: Boolean(support?.naming), label: basis?.label };
  };

  test('is the words that say its name, with the label of the record', () => {
    expect(namingOf('ada-brown')).toEqual({ key: 'present-a', isByName: true, label: 'stated' });
    expect(namingOf('northport')).toEqual({ key: 'opened-a', isByName: true, label: 'stated' });
  });

  test('of an inferred place keeps its label', () => {
    const inferred = smallEdition()
      .withWords(
        'events/library-office-opened.mdx',
        'places:\n  - northport',
        'places:\n  - { id: northport, label: inferred, rule: said-of-both }',
      )
      .load();
    expect(namingOf('northport', inferred)).toMatchObject({ isByName: true, label: 'inferred' });
  });

  test('of the host of a visit whom no words name is the words on the visit, without a label', () => {
    const visited = smallEdition()
      .withFile('places/westland.yaml', 'name: Westland\nkind: country\ndescription: A country.\n')
      .withWords(
        'events/library-office-opened.mdx',
        'organizations:\n',
        'visit: { visitor: ada-brown, host: westland, rank: not stated }\norganizations:\n',
      )
      .withWords('events/library-office-opened.mdx', 'supports: [people]', 'supports: [people, visit]')
      .load();
    expect(namingOf('westland', visited)).toEqual({ key: 'present-a', isByName: false, label: undefined });
  });

  test('of a thing that the record does not have is nothing', () => {
    expect(namingOf('ada-brown', edition, present(edition.agreements[0], 'treaty'))).toEqual({
      key: undefined,
      isByName: false,
      label: undefined,
    });
  });
});
