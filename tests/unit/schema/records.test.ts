import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { agreementSchema } from '#schema/records/agreement.ts';
import { organizationSchema, personSchema, placeSchema, variantSchema } from '#schema/register.ts';
import { chapterSchema } from '#schema/chapter.ts';
import { contestedCountSchema } from '#schema/apparatus/contested-count.ts';
import { correctionSchema } from '#schema/apparatus/correction.ts';
import { eventSchema } from '#schema/records/event.ts';
import { figureSchema } from '#schema/records/figure.ts';
import { movedSchema } from '#schema/moved.ts';
import { noteSchema, referenceSchema, ruleSchema } from '#schema/apparatus/note.ts';
import { officeSchema } from '#schema/apparatus/office.ts';
import { sourceSchema } from '#schema/source.ts';
import { calquesSchema } from '#schema/apparatus/calques.ts';
import { aboutSchema, homeSchema } from '#schema/page.ts';
import { titleSchema } from '#schema/edition.ts';

const described = { value: 'A' };
const [glossary, labels, rules] = [
  { id: 'glossary', heading: 'C' },
  { id: 'labels', heading: 'A' },
  { id: 'rules', heading: 'B' },
];
const quotes = { 'a-a': { source: 'a', exact: 'A' } };

/** The least each kind of file must say, and fields with values that do not fit. */
const KINDS: {
  kind: string;
  schema: z.ZodType;
  least: Record<string, unknown>;
  refused: Record<string, unknown>;
}[] = [
  {
    kind: 'an event',
    schema: eventSchema,
    least: { title: 'A', summary: 'A.', kind: 'visit', quotes },
    refused: {
      kind: 'party',
      date: '1992',
      people: ['a'],
      visit: { visitor: 'a', host: 'b' },
      quotes: { A: { source: 'a', exact: 'A' } },
      slug: 'a',
      id: 'a',
    },
  },
  {
    kind: 'an agreement',
    schema: agreementSchema,
    least: {
      title: 'A',
      summary: 'A.',
      subject: 'A',
      designation: 'treaty',
      level: 'not stated',
      status: 'described',
      quotes,
    },
    refused: {
      designation: 'pact',
      level: 'high',
      status: 'known',
      lifecycle: [{ step: 'birth' }],
      signed: '1992',
      parties: ['a'],
    },
  },
  {
    kind: 'a person',
    schema: personSchema,
    least: { name: 'A', sortName: 'A', description: 'A.' },
    refused: { sortName: undefined, variants: [{ form: 'A', lang: 'German' }], kind: 'city' },
  },
  {
    kind: 'a place',
    schema: placeSchema,
    least: { name: 'A', description: 'A.', kind: 'city' },
    refused: { kind: 'village', country: 'Westland', sortName: 'A' },
  },
  {
    kind: 'an organization',
    schema: organizationSchema,
    least: { name: 'A', description: 'A.' },
    refused: { description: '', kind: 'x' },
  },
  {
    kind: 'a figure',
    schema: figureSchema,
    least: { what: 'A', value: '1', number: 1, qualifier: 'exactly', quotes },
    refused: { number: '1', qualifier: 'roughly', value: 1, currency: 'USD' },
  },
  {
    kind: 'a note',
    schema: noteSchema,
    least: { title: 'A', kind: 'sic', label: 'inferred', text: 'A.', about: ['a'] },
    refused: { label: 'stated', kind: 'remark', about: [], rule: 'a' },
  },
  {
    kind: 'a chapter',
    schema: chapterSchema,
    least: { title: 'A', order: 1, summary: 'A.' },
    refused: { order: -1, title: undefined, author: 'A' },
  },
  {
    kind: 'a source',
    schema: sourceSchema,
    least: {
      siglum: 'A',
      shortTitle: 'A',
      title: described,
      publisher: described,
      published: { edtf: '1992' },
      address: { value: 'https://a.example/' },
      language: 'en',
      sha256: 'a'.repeat(64),
      description: 'A.',
      provenance: 'A.',
      rights: 'A.',
    },
    refused: {
      siglum: 'a',
      language: 'Deutsch',
      sha256: 'A'.repeat(64),
      published: { edtf: new Date() },
      withoutClaim: [{ exact: 'A' }],
    },
  },
  {
    kind: 'a rule',
    schema: ruleSchema,
    least: { title: 'A', text: 'A.' },
    refused: { text: undefined, example: 'A' },
  },
  {
    kind: 'a reference',
    schema: referenceSchema,
    least: { address: 'https://a.example/', publisher: 'A', about: 'A.', lang: 'en' },
    refused: { address: 'javascript:alert(1)', lang: 'xx-yy', accessed: '20.11.2026' },
  },
  {
    kind: 'a correction',
    schema: correctionSchema,
    least: { exact: 'A', class: 'misprint' },
    refused: { class: 'slip', exact: '', corrected: 5, why: '', correction: 'B' },
  },
  {
    kind: 'an office',
    schema: officeSchema,
    least: { name: 'A', titles: ['A'], holders: [{ name: 'A', from: '1990', references: ['a'] }] },
    refused: { titles: [], holders: [{ name: 'A', from: '1990', references: [] }], office: 'A' },
  },
  {
    kind: 'a contested count',
    schema: contestedCountSchema,
    least: { title: 'A', figures: ['a'], outside: [] },
    refused: { figures: [], outside: [{ value: '1', references: [] }], best: 'a' },
  },
  {
    kind: 'the title of the edition',
    schema: titleSchema,
    least: {
      title: 'A',
      shortTitle: 'A',
      subtitle: 'A',
      description: 'A',
      version: '1.0.0',
      date: '2026-11-21',
      editors: 'A',
      errors: { to: 'A' },
    },
    refused: {
      version: '1.0',
      date: '2026-13-01',
      editors: '',
      description: 'A.',
      countries: ['a'],
      errors: { to: 'A', address: 'javascript:alert(1)' },
      licence: { name: 'A', address: 'A' },
    },
  },
  {
    kind: 'the prose of the first page',
    schema: homeSchema,
    least: { lead: 'A.' },
    refused: { lead: '', text: 'A', landmarks: [{ event: 'a' }] },
  },
  {
    kind: 'the page about the edition',
    schema: aboutSchema,
    least: { title: 'A', description: 'A.', sections: [glossary, labels, rules] },
    refused: { sections: [glossary, labels, { id: 'method', heading: 'A' }, rules], order: 1 },
  },
  {
    kind: 'the calques',
    schema: calquesSchema,
    least: { language: 'ru', text: 'A.', words: [{ printed: 'A', original: 'Б', meant: 'C' }] },
    refused: { language: 'Russian', words: [], source: 'a' },
  },
];

describe.each(KINDS)('$kind', ({ schema, least, refused }) => {
  test('with the least it must say is taken', () => {
    expect(schema.safeParse(least).error?.issues).toBeUndefined();
  });

  test.each(Object.keys(least))('without %s is refused', (field) => {
    const { [field]: _, ...rest } = least;
    expect(schema.safeParse(rest).error?.issues[0]?.path).toEqual([field]);
  });

  test.each(Object.entries(refused))('with such %s is refused', (field, value) => {
    const issue = schema.safeParse({ ...least, [field]: value }).error?.issues[0];
    expect([issue?.path[0], ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])]).toContain(field);
  });
});

describe('a quote', () => {
  const quote = (fields: object) =>
    eventSchema.safeParse({ ...KINDS[0]?.least, quotes: { a: { source: 'a', ...fields } } });

  test.each([
    { why: 'it has words', taken: { exact: 'A' }, refused: { exact: '' } },
    { why: 'it has several segments', taken: { exact: ['A', 'B'] }, refused: { exact: ['A'] } },
    { why: 'no segment is empty', taken: { exact: ['A', ' '] }, refused: { exact: ['A', ''] } },
    { why: 'its words keep their spaces', taken: { exact: ' A ' }, refused: { exact: 7 } },
    {
      why: 'it supports fields',
      taken: { exact: 'A', supports: ['title'] },
      refused: { exact: 'A', supports: 'title' },
    },
    {
      why: 'it knows its neighbours',
      taken: { exact: 'A', prefix: 'B', suffix: 'C' },
      refused: { exact: 'A', before: 'B' },
    },
  ])('$why', ({ taken, refused }) => {
    expect(quote(taken).success).toBe(true);
    expect(quote(refused).success).toBe(false);
  });
});

describe('an old address leads to one of today', () => {
  test.each([
    { taken: { '/events/': '/timeline/' }, refused: { 'events/': '/timeline/' } },
    { taken: { '/a/': '/' }, refused: { '/': '/a/' } },
    { taken: { '/a/b/': '/people/#c' }, refused: { '/a/#b': '/people/' } },
    { taken: { '/a/': '/b/' }, refused: { '/a/': 'https://example.org/' } },
    { taken: {}, refused: { '/a/': '//example.org/' } },
    { taken: {}, refused: { '/a/': '/b' } },
    { taken: {}, refused: { '/a/': 5 } },
    { taken: {}, refused: ['/a/'] },
  ])('$taken, not $refused', ({ taken, refused }) => {
    expect(movedSchema.safeParse(taken).success).toBe(true);
    expect(movedSchema.safeParse(refused).success).toBe(false);
  });
});

describe('the page about the edition', () => {
  const about = (...sections: object[]) =>
    aboutSchema.safeParse({ title: 'A', description: 'A.', sections }).error?.issues[0]?.message;

  test.each([
    { why: 'other pages lead to some of its sections', sections: [labels], says: 'glossary, labels, rules' },
    { why: 'an anchor leads to one place', sections: [glossary, labels, rules, rules], says: 'each id once' },
    {
      why: 'a section of the editors has words',
      sections: [glossary, labels, rules, { id: 'method', heading: 'A' }],
      says: 'expected a paragraph',
    },
  ])('$why', ({ sections, says }) => {
    expect(about(...sections)).toContain(says);
    expect(about(glossary, labels, rules, { id: 'method', heading: 'A', text: ['A.'] })).toBeUndefined();
  });
});

describe('the language of a spelling', () => {
  test.each(['en', 'ru', 'tg', 'de', 'fa', 'ru-Latn', 'uz-Cyrl', 'tg-Arab'])('%s is taken', (lang) => {
    expect(variantSchema.safeParse({ form: 'A', lang }).success).toBe(true);
  });
  test.each(['', 'Russian', 'xx', 'ru-Cyrl', 'en-Latn', 'ru-Xxxx', 'en-GB'])('%j is refused', (lang) => {
    expect(variantSchema.safeParse({ form: 'A', lang }).success).toBe(false);
  });
});

describe('titles in other languages', () => {
  const titles = (...titleVariants: object[]) =>
    eventSchema.safeParse({ ...KINDS[0]?.least, titleVariants }).error?.issues[0]?.message;

  test('are taken in several languages', () => {
    expect(titles({ form: 'Б', lang: 'ru' }, { form: 'Ҷ', lang: 'tg' })).toBeUndefined();
  });

  test('are refused in English, in which the title is, or without a language', () => {
    expect(titles({ form: 'A', lang: 'en' })).toContain('another language than English');
    expect(titles({ form: 'Б' })).toBeDefined();
  });

  test('are refused when one is there twice', () => {
    expect(titles({ form: 'Б', lang: 'ru' }, { form: 'Б', lang: 'tg' })).toContain('listed already');
  });
});
