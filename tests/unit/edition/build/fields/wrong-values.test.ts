import type { z } from 'astro/zod';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '#edition/build/parse-entries.ts';
import { salvageFields } from '#edition/build/fields/parse-fields.ts';
import { parseYaml } from '#load/yaml/parse-yaml.ts';
import { ProblemList, type Problem } from '#problems/problem-list.ts';
import { calquesSchema } from '#schema/apparatus/calques.ts';
import { contestedCountSchema } from '#schema/apparatus/contested-count.ts';
import { correctionSchema } from '#schema/apparatus/correction.ts';
import { referenceSchema, ruleSchema } from '#schema/apparatus/note.ts';
import { officeSchema } from '#schema/apparatus/office.ts';
import { titleSchema } from '#schema/edition.ts';
import { movedSchema } from '#schema/moved.ts';
import { aboutSchema, homeSchema } from '#schema/page.ts';
import { searchLexiconSchema } from '#schema/search-lexicon.ts';
import { smallEdition } from '../../../../fixtures/small-edition.ts';

type Path = readonly (string | number)[];

const fieldsOf = (name: string): unknown => {
  const text = String(smallEdition().files.get(name));
  return parseYaml(/^---\n([\s\S]*?)---\n/.exec(text)?.[1] ?? text).data;
};
const firstOf = (name: string): unknown => Object.values(fieldsOf(name) as object)[0];
const visit = { visitor: 'ada-brown', host: 'northport', rank: 'state', rankLabel: { label: 'stated' } };
const label = { label: 'inferred', rule: 'said-of-both', references: ['library-site'] };

/** Every schema with an entry that keeps it and has all of its fields. */
const ENTRIES: readonly (readonly [name: string, schema: z.ZodType, entry: unknown])[] = [
  [
    'event',
    SCHEMAS.events,
    {
      ...Object(fieldsOf('events/library-office-opened.mdx')),
      visit,
      places: [{ id: 'northport', ...label }],
      agreements: ['treaty-on-fishing'],
    },
  ],
  [
    'agreement',
    SCHEMAS.agreements,
    {
      ...Object(fieldsOf('agreements/treaty-on-fishing.mdx')),
      areas: ['economic'],
      several: true,
      partOf: 'x',
      signedDuring: 'x',
      people: ['x'],
      signatories: ['x'],
      organizations: ['x'],
      levelLabel: label,
    },
  ],
  [
    'figure',
    SCHEMAS.figures,
    {
      ...Object(fieldsOf('figures/agreements-more-than-12.yaml')),
      asOf: { edtf: '1992', words: '1992', ...label },
    },
  ],
  [
    'note',
    SCHEMAS.notes,
    { ...Object(fieldsOf('notes/it-was-signed.yaml')), references: ['library-site'], contests: 'keeper' },
  ],
  ['chapter', SCHEMAS.chapters, fieldsOf('chapters/the-library.mdx')],
  ['person', SCHEMAS.people, fieldsOf('people/ada-brown.yaml')],
  [
    'place',
    SCHEMAS.places,
    {
      ...Object(fieldsOf('places/northport.yaml')),
      country: 'x',
      position: { east: 1, north: 2, references: ['library-site'] },
    },
  ],
  ['organization', SCHEMAS.organizations, fieldsOf('organizations/library-office.yaml')],
  ['source', SCHEMAS.sources, fieldsOf('sources/library-page.yaml')],
  [
    'edition',
    titleSchema,
    {
      ...Object(fieldsOf('edition.yaml')),
      countries: ['a', 'b'],
      errors: { to: 'x', address: 'mailto:a@example.org' },
    },
  ],
  ['home', homeSchema, fieldsOf('pages/home.yaml')],
  ['about', aboutSchema, fieldsOf('pages/about.yaml')],
  ['rule', ruleSchema, { ...Object(firstOf('rules.yaml')), heading: 'Reached' }],
  ['reference', referenceSchema, { ...Object(firstOf('references.yaml')), accessed: '2026-11-20' }],
  [
    'office',
    officeSchema,
    {
      name: 'Keeper',
      titles: ['Keeper'],
      holders: [{ person: 'a', name: 'A', from: '1990', to: '1991', references: ['x'] }],
    },
  ],
  [
    'correction',
    correctionSchema,
    {
      exact: 'a',
      prefix: 'b',
      suffix: 'c',
      class: 'grammar',
      corrected: 'd',
      why: 'e',
      references: ['x'],
      about: ['x'],
    },
  ],
  [
    'contested count',
    contestedCountSchema,
    { title: 'A', figures: ['x'], outside: [{ value: '1', published: '1990', references: ['x'] }] },
  ],
  [
    'calques',
    calquesSchema,
    { language: 'ru', text: 'A', words: [{ printed: 'a', original: 'b', meant: 'c' }] },
  ],
  ['moved', movedSchema, { '/a/': '/b/' }],
  [
    'search lexicon',
    searchLexiconSchema,
    {
      stopWords: ['a'],
      typeHints: [{ kinds: ['visit'], words: ['b'] }],
      synonyms: [['c', 'd']],
      rewrites: [{ phrases: ['e'], to: 'f' }],
    },
  ],
];

const DELETED = Symbol('deleted');
const WRONG: Readonly<Record<string, unknown>> = {
  'left out': DELETED,
  'left empty': null,
  'a number': 7,
  'a number with a fraction': 1.5,
  'a negative number': -1,
  'no number': Number.NaN,
  true: true,
  'a list': ['x'],
  'an empty list': [],
  'a list of lists': [[['x']]],
  'a map': { x: 'y' },
  'an empty map': {},
  'an empty text': '',
  'a text of blanks': '  ',
  'a long text': 'Long words. '.repeat(400),
  'a text in typographic quotes': '“Text”',
  'a text': 'Some Text',
  'a date without quotes': new Date('1992-05-04T00:00:00Z'),
};

/** Every path of an entry, its own included. */
function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [
    path,
    ...[...steps].flatMap((step) =>
      listPaths((value as Record<string | number, unknown>)[step], [...path, step]),
    ),
  ];
}

function replaceAt(entry: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = (Array.isArray(entry) ? [...entry] : { ...(entry as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length === 0 && value === DELETED) {
    if (Array.isArray(copy)) copy.splice(Number(step), 1);
    else delete copy[step];
  } else copy[step] = replaceAt(copy[step], rest, value);
  return copy;
}

/** The problems of an entry as its author has it in a file. */
function judge(schema: z.ZodType, entry: unknown): readonly Problem[] {
  const { data, lineOf, errors } = parseYaml(entry === DELETED ? '' : dump(entry, { noRefs: true }));
  expect(errors).toEqual([]);
  const list = new ProblemList();
  salvageFields(schema, data, { file: 'content/x.yaml', lineOf }, list);
  return list.problems;
}

/** Words that a validator of programs says, and no author. */
const JARGON =
  /invalid input|received|array|string|boolean|object|record\b(?! )|nan\b|null|undefined|too (?:small|big)|regex|pattern|unrecognized|union|\bint\b|\[object/i;

describe.each(ENTRIES)('A wrong value in the fields of: %s', (_, schema, entry) => {
  test('the entry is sound', () => {
    expect(judge(schema, entry)).toEqual([]);
  });

  test.each(Object.entries(WRONG))(
    '%s is one problem in words of an author, with its line',
    (_kind, value) => {
      for (const path of listPaths(entry)) {
        const problems = judge(schema, replaceAt(entry, path, value));
        const where = JSON.stringify([
          path,
          value === DELETED ? 'deleted' : value,
          problems.map(({ message }) => message),
        ]).slice(0, 900);
        // A map that takes the place of another lacks what the other had, and has what it had not: each is a fault.
        if (typeof value !== 'object' || value === null || value instanceof Date || Array.isArray(value)) {
          expect(problems.length, where).toBeLessThanOrEqual(1);
        }
        for (const { code, line, message, remedy } of problems) {
          expect(['field-invalid', 'field-missing', 'key-unknown'], where).toContain(code);
          expect(line, where).toBeGreaterThan(0);
          expect(message.replace(/"(?:[^"\\]|\\.)*"/g, '""'), where).not.toMatch(JARGON);
          expect(`${message} ${remedy}`, where).not.toMatch(/\{\w+\}|undefined/);
          expect(message.length, where).toBeLessThan(600);
        }
      }
    },
  );
});
