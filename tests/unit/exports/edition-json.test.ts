import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { editionJsonSchema, toJsonSchema } from '#exports/json/edition-json-schema.ts';
import { toEditionJson, type EditionJson } from '#exports/json/edition-json.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

const toUrl = (address: string) => `https://record.example/base${address}`;
const edition = loadEdition(PROJECT);
const json = toEditionJson(edition, toUrl);

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
const isValid = ajv.compile(toJsonSchema('The library'));

/** What the published schema says against some data, as "where what". */
function complaints(data: unknown): string[] {
  return isValid(data)
    ? []
    : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The data as a program receives it. */
const published = (data: EditionJson = json) => JSON.parse(JSON.stringify(data)) as EditionJson;

/** Everything in the data that an id may name, and every id. */
const things = (data: EditionJson) => [
  ...data.sources,
  ...data.events,
  ...data.agreements,
  ...data.people,
  ...data.places,
  ...data.organizations,
  ...data.figures,
  ...data.notes,
];

describe('the schema of edition.json', () => {
  test('is of draft 2020-12, and has a title', () => {
    expect(toJsonSchema('The library')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringContaining('edition.json'),
      additionalProperties: false,
    });
  });

  test('takes the edition, and the small one', () => {
    expect(complaints(published())).toEqual([]);
    expect(complaints(published(toEditionJson(smallEdition().load(), toUrl)))).toEqual([]);
  });

  test('takes all that other sources tell, apart from what the record states', () => {
    const told = smallEdition()
      .withWords(
        'events/library-office-opened.mdx',
        'kind: opening',
        "kind: opening\nelsewhere:\n  - { what: day, edtf: '1992-05-05', text: A day later., references: [library-site] }",
      )
      .load();
    const data = published(toEditionJson(told, toUrl));
    expect(complaints(data)).toEqual([]);
    expect(data.events[0]).toMatchObject({
      date: '1992-05-04',
      earliest: '1992-05-04',
      elsewhere: [
        {
          what: 'day',
          date: '1992-05-05',
          text: 'A day later.',
          contests: true,
          label: 'outside',
          references: [{ address: 'https://library.example/page', accessed: '2026-11-20' }],
        },
      ],
    });
    for (const record of [...edition.events, ...edition.agreements]) {
      const written = [...json.events, ...json.agreements].find(({ id }) => id === record.id);
      expect(written?.elsewhere).toHaveLength(record.elsewhere.length);
    }
  });

  test('says what Zod says', () => {
    expect(editionJsonSchema.safeParse(published()).error).toBeUndefined();
  });

  test.each<{ what: string; mutate: (data: EditionJson) => void; says: string }>([
    {
      what: 'a field it does not know',
      mutate: (data) => Object.assign(data, { extra: 1 }),
      says: ' must NOT have additional properties',
    },
    {
      what: 'a title left out',
      mutate: (data) => Reflect.deleteProperty(data.edition, 'title'),
      says: "/edition must have required property 'title'",
    },
    {
      what: 'a label there is not',
      mutate: (data) => Object.assign(data.events[0]?.places[0] ?? {}, { label: 'guessed' }),
      says: '/events/0/places/0/label must be equal to one of the allowed values',
    },
    {
      what: 'an offset below nought',
      mutate: (data) => Object.assign(data.events[0]?.evidence[0] ?? {}, { start: -1 }),
      says: '/events/0/evidence/0/start must be >= 0',
    },
    {
      what: 'an offset between two characters',
      mutate: (data) => Object.assign(data.events[0]?.evidence[0] ?? {}, { end: 1.5 }),
      says: '/events/0/evidence/0/end must be integer',
    },
    {
      what: 'an id with a capital',
      mutate: (data) => Object.assign(data.notes[0] ?? {}, { id: 'A' }),
      says: '/notes/0/id must match pattern',
    },
    {
      what: 'a source without an address',
      mutate: (data) => Object.assign(data.sources[0] ?? {}, { address: 'mfa' }),
      says: '/sources/0/address must match format "uri"',
    },
  ])('refuses $what', ({ mutate, says }) => {
    const data = published();
    mutate(data);
    expect(complaints(data)).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
  });
});

describe('edition.json', () => {
  test('has every id once', () => {
    const ids = things(json).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBe(things(json).length);
  });

  test('names no id that is not there', () => {
    const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const rules = idsOf(edition.rules);
    const references: [where: string, id: string | null | undefined, among: Set<string>][] = [];
    const add = (where: string, ids: readonly (string | null | undefined)[], among: Set<string>) =>
      references.push(...ids.map((id): [string, typeof id, Set<string>] => [where, id, among]));
    const links = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    const records = idsOf([...json.events, ...json.agreements]);
    const named = idsOf([...json.people, ...json.places, ...json.organizations]);
    const sources = idsOf(json.sources);
    const notes = idsOf(json.notes);

    for (const event of json.events) {
      add(event.id, links(event.places), idsOf(json.places));
      add(event.id, links(event.people), idsOf(json.people));
      add(event.id, event.organizations, idsOf(json.organizations));
      add(event.id, event.agreements, idsOf(json.agreements));
      add(event.id, [event.visit?.visitor], named);
      add(event.id, [event.visit?.host], idsOf(json.places));
      add(event.id, [event.dateRule, ...[...event.places, ...event.people].map(({ rule }) => rule)], rules);
    }
    for (const agreement of json.agreements) {
      add(agreement.id, links(agreement.places), idsOf(json.places));
      add(agreement.id, links(agreement.people), idsOf(json.people));
      add(agreement.id, links(agreement.signatories), named);
      add(agreement.id, agreement.organizations, idsOf(json.organizations));
      add(agreement.id, [agreement.signedDuring], idsOf(json.events));
      add(agreement.id, [agreement.partOf], idsOf(json.agreements));
      add(
        agreement.id,
        agreement.lifecycle.map(({ by }) => by),
        named,
      );
      add(agreement.id, [agreement.dateRule], rules);
    }
    for (const authority of [...json.people, ...json.places, ...json.organizations]) {
      add(authority.id, authority.records, records);
      add(authority.id, authority.figures, idsOf(json.figures));
      add(authority.id, authority.notes, notes);
    }
    for (const note of json.notes) add(note.id, note.about, idsOf(things(json)));
    for (const proven of [...json.events, ...json.agreements, ...json.figures]) {
      add(proven.id, proven.notes, notes);
      add(
        proven.id,
        proven.evidence.map(({ source }) => source),
        sources,
      );
      add(proven.id, proven.witnesses, new Set(json.sources.map(({ siglum }) => siglum)));
    }
    expect(references.length).toBeGreaterThan(1000);
    expect(
      references
        .filter(([, id, among]) => id !== null && id !== undefined && !among.has(id))
        .map(([where, id]) => `${where}: ${id}`),
    ).toEqual([]);
  });

  test('gives offsets in code points of the text as stored', () => {
    const texts = new Map(edition.sources.map(({ id, text }) => [id, Array.from(text)]));
    const evidence = [...json.events, ...json.agreements, ...json.figures, ...json.notes].flatMap(
      (thing) => thing.evidence,
    );
    expect(evidence.length).toBeGreaterThan(200);
    for (const { source, start, end, exact, passage } of evidence) {
      expect(texts.get(source)?.slice(start, end).join('')).toBe(exact);
      const place = json.sources.find(({ id }) => id === source)?.passages.find(({ id }) => id === passage);
      expect(place && place.start <= start && end <= place.end, `${source} ${passage} ${start}`).toBe(true);
    }
  });

  test('gives passages that follow one another, with white space between', () => {
    for (const { id, passages } of json.sources) {
      const text = Array.from(edition.sources.find((source) => source.id === id)?.text ?? '');
      for (const [index, { start, end }] of passages.entries()) {
        const before = passages[index - 1]?.end ?? 0;
        expect(text.slice(before, start).join('').trim()).toBe('');
        expect(text.slice(start, end).join('').trim()).not.toBe('');
      }
    }
  });

  test('gives an agreement of several levels by all of them, and whose step a step is', () => {
    const [treaty] = toEditionJson(
      smallEdition()
        .withWords(
          'agreements/treaty-on-fishing.mdx',
          'level: not stated',
          'level: [interdepartmental, interstate]\nlevelLabel: { label: outside, references: [library-site] }',
        )
        .withWords(
          'agreements/treaty-on-fishing.mdx',
          "'1993-06-01' }\nquotes",
          "'1993-06-01', of: the first }\nquotes",
        )
        .load(),
      toUrl,
    ).agreements;
    expect(treaty).toMatchObject({
      level: 'several',
      levels: ['interstate', 'interdepartmental'],
      lifecycle: [{ step: 'signature', of: 'the first' }],
    });
  });

  test('counts offsets as a program does that reads characters, not units', () => {
    const ships = smallEdition()
      .withSource('library-page', (text) => text.replace('three rooms', '🚢🚢🚢 rooms'))
      .load();
    const [treaty] = toEditionJson(ships, toUrl).agreements;
    const [piece] = treaty?.evidence ?? [];
    expect(
      Array.from(ships.sources[0]?.text ?? '')
        .slice(piece?.start, piece?.end)
        .join(''),
    ).toBe(piece?.exact);
  });

  test('gives full addresses', () => {
    const urls = [...json.sources, ...json.events, ...json.agreements, ...json.people, ...json.figures].map(
      ({ url }) => url,
    );
    for (const url of [json.$schema, ...urls, ...Object.keys(json.moved), ...Object.values(json.moved)]) {
      expect(url).toMatch(/^https:\/\/record\.example\/base\//);
    }
  });

  test('dates nothing the edition does not date', () => {
    for (const event of json.events) {
      const { date } = edition.events.find(({ id }) => id === event.id) ?? {};
      expect(event.date).toBe(date?.edtf ?? null);
      expect([event.earliest, event.latest]).toEqual([
        date?.date.earliest ?? null,
        date?.date.latest ?? null,
      ]);
      if (event.date === null) {
        expect([event.dateLabel, event.dateWords, event.dateRule, event.precision]).toEqual([
          null,
          null,
          null,
          null,
        ]);
      }
    }
  });

  test('names the rule of what is inferred and the reference of what comes from outside', () => {
    const based = [...json.events, ...json.agreements].flatMap(({ places, people }) => [
      ...places,
      ...people,
    ]);
    expect(based.some(({ label }) => label === 'inferred')).toBe(true);
    for (const { label, rule, references } of based) {
      if (label === 'inferred') expect(rule).toBeDefined();
      if (label === 'outside') expect(references?.length).toBeGreaterThan(0);
    }
    for (const { dateLabel, dateRule, id } of json.events)
      expect(dateRule !== null, id).toBe(dateLabel === 'inferred');
  });

  test('lists the silent years', () => {
    expect(json.silentYears).toEqual(json.silentYears.toSorted((a, b) => a - b));
    expect(json.silentYears).toContain(1994);
    expect(json.silentYears).not.toContain(1992);
  });

  test('is the same when written twice', () => {
    expect(JSON.stringify(toEditionJson(loadEdition(PROJECT), toUrl))).toBe(JSON.stringify(json));
  });
});
