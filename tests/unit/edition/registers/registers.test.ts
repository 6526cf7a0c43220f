import { describe, expect, test } from 'vitest';
import { formerIds } from '#edition/addresses/former-ids.ts';
import { listFigureAnchors } from '#edition/apparatus/figure-pages.ts';
import type { Authority } from '#edition/types/edition.ts';
import { agreementText, eventText } from '../../../fixtures/example-records.ts';
import { listOffices } from '#edition/registers/list-offices.ts';
import { listPrinting } from '#edition/registers/register-parts.ts';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const inferred = (id: string) => `{ id: ${id}, label: inferred, rule: said-of-both }`;

/** The small edition with a country. */
const withWestland = () =>
  smallEdition().withFile('places/westland.yaml', 'name: Westland\nkind: country\ndescription: A country.\n');

const recordsOf = (register: readonly Pick<Authority, 'id' | 'records'>[], id: string) =>
  register.find((one) => one.id === id)?.records.map((record) => record.id);

describe('a register', () => {
  test('enters a record once, however often the record names the entry', () => {
    const event = eventText({
      visit: ['ada-brown', 'westland'],
      more: `people: [{ id: ada-brown, role: visitor, label: inferred, rule: said-of-both }]\nplaces: [${inferred('westland')}]`,
    });
    const { people, places } = withWestland().withFile('events/visit.mdx', event).load();
    expect(people[0]?.records.map(({ id }) => id)).toEqual(['library-office-opened', 'visit']);
    expect(recordsOf(places, 'westland')).toEqual(['visit']);
    expect(recordsOf(places, 'northport')).toEqual(['library-office-opened', 'treaty-on-fishing']);
  });

  test('enters an organization under the place in which it is', () => {
    const { organizations, places } = smallEdition()
      .withFile('organizations/library-office.yaml', (text) => `${text.trimEnd()}\nplace: northport\n`)
      .load();
    expect(organizations[0]?.place?.id).toBe('northport');
    expect(places[0]?.bodies.map(({ id }) => id)).toEqual(['library-office']);
  });

  test('says where the same is found at authorities, and what the description rests on', () => {
    const { people } = smallEdition()
      .withFile(
        'people/ada-brown.yaml',
        (text) =>
          `${text.trimEnd()}\nsameAs: [https://www.wikidata.org/wiki/Q1]\nreferences: [library-site]\n`,
      )
      .load();
    expect(people[0]?.sameAs).toEqual(['https://www.wikidata.org/wiki/Q1']);
    expect(people[0]?.references.map(({ key }) => key)).toEqual(['library-site']);
  });

  test('lists the offices of a person, the earliest first', () => {
    const holder = (from: string, to: string) =>
      `    - { person: ada-brown, from: '${from}', to: '${to}', references: [library-site] }\n`;
    const { people, offices } = smallEdition()
      .withFile(
        'offices.yaml',
        `guard:\n  name: Guard\n  titles: [Guard, Keeper of the Light]\n  holders:\n${holder('1999', '2001')}${holder('1990', '1992')}`,
      )
      .load();
    const [ada] = people;
    expect(
      ada && listOffices(ada, { offices }).map(({ name, from, to }) => [name, from.edtf, to?.edtf]),
    ).toEqual([
      ['Guard', '1990', '1992'],
      ['Guard', '1999', '2001'],
    ]);
    expect(listOffices({ id: 'nobody' }, { offices })).toEqual([]);
  });

  test('enters a visit under its visitor and its host', () => {
    const event = eventText({ visit: ['library-office', 'westland'] });
    const { organizations, places } = withWestland().withFile('events/visit.mdx', event).load();
    expect(recordsOf(organizations, 'library-office')).toContain('visit');
    expect(recordsOf(places, 'westland')).toContain('visit');
  });

  test('enters an agreement under its signatories', () => {
    const text = agreementText({
      status: 'described',
      exact: 'It has three rooms',
      more: `signatories: [${inferred('ada-brown')}, ${inferred('library-office')}]\n`,
    });
    const { people, organizations } = smallEdition().withFile('agreements/on-rooms.mdx', text).load();
    expect(people[0]?.records).toContainEqual({
      type: 'agreement',
      id: 'on-rooms',
      title: 'An agreement',
      path: '/agreements/on-rooms/',
    });
    expect(organizations[0]?.records.map(({ id }) => id)).toContain('on-rooms');
  });

  test('enters a figure under its places, apart from the records', () => {
    const { places } = smallEdition()
      .withWords(
        'figures/agreements-more-than-12.yaml',
        'quotes:',
        `places: [${inferred('northport')}]\nquotes:`,
      )
      .load();
    expect(places[0]?.figures).toEqual([
      {
        type: 'figure',
        id: 'agreements-more-than-12',
        title: 'Agreements on nets and ropes, in A',
        path: '/figures/#agreements-more-than-12',
      },
    ]);
    expect(places[0]?.records.map(({ type }) => type)).not.toContain('figure');
  });

  test('stands in the order of the names lists are sorted by', () => {
    const { people } = smallEdition()
      .withFile('people/ada.yaml', 'name: Ada Zimt\nsortName: Zimt, Ada\ndescription: Nobody.\n')
      .withFile('people/zoe.yaml', 'name: Zoe Adler\nsortName: Adler, Zoe\ndescription: Nobody.\n')
      .load();
    expect(people.map(({ name }) => name)).toEqual(['Zoe Adler', 'Ada Brown', 'Ada Zimt']);
  });

  test('says which source prints each spelling', () => {
    const { people, places, organizations } = smallEdition()
      .withWords(
        'people/ada-brown.yaml',
        'variants:',
        'variants:\n  - { form: Keeper of the Light, lang: en }\n  - { form: Ада, lang: ru }',
      )
      .load();
    const sigla = (witnesses: { siglum: string }[] = []) => witnesses.map(({ siglum }) => siglum).join('');
    expect(people[0]?.variants.map(({ form, printedBy }) => [form, sigla(printedBy)])).toEqual([
      ['Keeper of the Light', 'A'],
      ['Ада', ''],
      ['Ада Браун', ''],
    ]);
    expect(sigla(people[0]?.namePrintedBy)).toBe('A');
    expect(sigla(places[0]?.namePrintedBy)).toBe('AB');
    expect(sigla(organizations[0]?.namePrintedBy)).toBe('AB');
  });

  test('lists the sources that print some spelling, for an entry that has several', () => {
    const { people, places, sources } = smallEdition().load();
    const [ada] = people;
    const [port] = places;
    const list = (of: typeof ada): string =>
      (of ? listPrinting(of, sources) : []).map(({ siglum }) => siglum).join('');
    expect([ada?.variants.length, port?.variants.length]).toEqual([1, 0]);
    expect([list(ada), list(port)]).toEqual(['A', '']);
  });

  test('takes whole words for a spelling, not parts of words', () => {
    const { places } = smallEdition()
      .withWords('places/northport.yaml', 'kind:', 'variants: [{ form: North, lang: en }]\nkind:')
      .load();
    expect(places[0]?.variants[0]?.printedBy).toEqual([]);
  });
});

describe('notes', () => {
  test('stand with everything they are about', () => {
    const edition = smallEdition().load();
    const titles = (thing: { notes: { title: string }[] } | undefined) =>
      thing?.notes.map(({ title }) => title);
    expect(titles(edition.agreements[0])).toEqual(['It was signed']);
    expect(titles(edition.sources[0])).toEqual(['It was signed']);
    expect(titles(edition.events[0])).toEqual([]);
  });

  test('have no address of their own', () => {
    const [note] = smallEdition().load().notes;
    expect(note?.about.map(({ path }) => path)).toEqual([
      '/agreements/treaty-on-fishing/',
      '/sources/library-page/',
    ]);
    expect(note).not.toHaveProperty('path');
  });
});

describe('namesakes', () => {
  const withNamesake = smallEdition().withFile(
    'people/ada-brown-the-younger.yaml',
    'name: Ada Brown the younger\nsortName: Brown, Ada\ndescription: Another.\ndifferentFrom: [ada-brown]\nvariants: [{ form: Ада Браун, lang: ru }]\n',
  );

  test('lead to each other, whichever of them says that they are two', () => {
    const { people } = withNamesake.load();
    expect(people.map(({ id, differentFrom }) => [id, differentFrom.map((ref) => ref.id)])).toEqual([
      ['ada-brown', ['ada-brown-the-younger']],
      ['ada-brown-the-younger', ['ada-brown']],
    ]);
  });
});

test('A figure that was renamed is found by the id it had', () => {
  const edition = smallEdition()
    .withFile('moved.json', '{ "/figures/#nets": "/figures/#agreements-more-than-12" }')
    .load();
  expect(formerIds(edition, '/figures/#agreements-more-than-12')).toEqual(['nets']);
  expect(listFigureAnchors(edition)[0]?.ids).toContain('nets');
});
