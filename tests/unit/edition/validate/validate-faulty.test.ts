import { describe, expect, test } from 'vitest';
import { smallEdition, type SmallEdition } from '../../../fixtures/small-edition.ts';

const EVENT = 'events/library-office-opened.mdx';
const AGREEMENT = 'agreements/treaty-on-fishing.mdx';
const FIGURE = 'figures/agreements-more-than-12.yaml';
const NOTE = 'notes/it-was-signed.yaml';
const CHAPTER = 'chapters/the-library.mdx';
const PAGE = 'sources/library-page.yaml';
const PLACE = 'places/northport.yaml';

type Change = readonly [file: string, words: string, others: string];

const changed = (changes: readonly Change[]): SmallEdition =>
  changes.reduce((edition, [file, words, others]) => edition.withWords(file, words, others), smallEdition());
const told = (edition: SmallEdition): string[] =>
  edition.problems().map(({ code, field, line }) => `${code} ${field || line}`);

describe('One fault of an entry hides no other:', () => {
  test.each<{ what: string; changes: Change[]; problems: string[] }>([
    {
      what: 'a kind, a quote, a place and a paragraph of an event',
      changes: [
        [EVENT, 'kind: opening', 'kind: party'],
        [EVENT, 'Light, was present', 'Light, was presemt'],
        [EVENT, '  - northport', '  - { id: nortport, label: inferred, rule: said }'],
      ],
      problems: [
        'field-invalid kind',
        'reference-unknown places[0]',
        'reference-unknown places[0].rule',
        'quote-not-found quotes.present-a.exact',
      ],
    },
    {
      what: 'a missing title and a date that does not exist',
      changes: [
        [EVENT, 'title: Library Office opened\n', ''],
        [EVENT, '1992-05-04', '1992-13'],
      ],
      problems: ['field-missing title', 'date-invalid date.edtf'],
    },
    {
      what: 'an unknown field and a fact without a quote',
      changes: [
        [EVENT, 'kind:', 'sort: x\nkind:'],
        [EVENT, 'supports: [people]', 'supports: []'],
      ],
      problems: ['key-unknown sort', 'fact-unsupported people[0]', 'fact-unsupported people[0].title'],
    },
    {
      what: 'a status and a step of an agreement',
      changes: [
        [AGREEMENT, 'status: named', 'status: known'],
        [AGREEMENT, "date: '1993-06-01' }", "date: '1993-60' }"],
      ],
      problems: ['field-invalid status', 'date-invalid lifecycle[0].date'],
    },
    {
      what: 'a number and a unit of a figure',
      changes: [
        [FIGURE, 'number: 12', 'number: twelve'],
        [FIGURE, 'unit: agreements', 'unit: treaties'],
      ],
      problems: ['field-invalid number', 'fact-not-in-words unit'],
    },
    {
      what: 'a label, a thing and a quote of a note',
      changes: [
        [NOTE, 'label: inferred', 'label: guessed'],
        [NOTE, '- treaty-on-fishing', '- treaty-on-fish'],
        [NOTE, 'exact: It was', 'exact: It is'],
      ],
      problems: [
        'field-invalid label',
        'reference-unknown about[0]',
        'quote-not-found quotes.signed-a.exact',
      ],
    },
    {
      what: 'an order, a citation and a link of a chapter',
      changes: [
        [CHAPTER, 'order: 1', 'order: first'],
        [CHAPTER, '"it-was-signed"', '"it-is-signed"'],
        [CHAPTER, '(/events/library-office-opened/)', '(/events/library-office/)'],
      ],
      problems: ['field-invalid order', 'reference-unknown 15', 'link-broken 11'],
    },
    {
      what: 'the rights of a source, and words of it that are quoted elsewhere',
      changes: [
        [PAGE, "rights: Nobody's.\n", ''],
        [NOTE, 'exact: It was', 'exact: It is'],
        [PAGE, 'references: [library-site] }\npublished', 'references: [x] }\npublished'],
      ],
      problems: [
        'field-missing rights',
        'reference-unknown publisher.references[0]',
        'quote-not-found quotes.signed-a.exact',
      ],
    },
    {
      what: 'the kind and the country of a place',
      changes: [[PLACE, 'kind: city', 'kind: town\ncountry: westland']],
      problems: ['field-invalid kind', 'reference-unknown country'],
    },
  ])('$what', ({ changes, problems }) => {
    expect(told(changed(changes)).toSorted()).toEqual(problems.toSorted());
  });

  test('a correction and an office are judged beside their fault', () => {
    const edition = smallEdition()
      .withFile(
        'corrections/library-page.yaml',
        'one:\n  exact: It is signed\n  class: slip\n  references: [x]\n',
      )
      .withFile(
        'offices.yaml',
        "keeper:\n  name: 1\n  titles: [Keeper of the Light]\n  holders:\n    - { person: ada, from: '1990-50', references: [x] }\n",
      );
    expect(told(edition).toSorted()).toEqual([
      'date-invalid keeper.holders[0].from',
      'field-invalid keeper.name',
      'field-invalid one.class',
      'quote-not-found one.exact',
      'reference-unknown keeper.holders[0].person',
      'reference-unknown keeper.holders[0].references[0]',
      'reference-unknown one.references[0]',
    ]);
  });

  test('a wrong file name hides no quote', () => {
    const text = String(smallEdition().files.get(NOTE)).replace('It was signed more', 'It is signed more');
    expect(told(smallEdition().withFile('notes/It_is.yaml', text))).toEqual([
      'id-invalid 1',
      'quote-not-found quotes.signed-a.exact',
    ]);
  });
});

describe('One fault is one problem, and nothing follows from it:', () => {
  const FILES = [
    EVENT,
    AGREEMENT,
    FIGURE,
    NOTE,
    CHAPTER,
    PAGE,
    PLACE,
    'people/ada-brown.yaml',
    'edition.yaml',
  ];
  const fields = FILES.flatMap((file) =>
    Array.from(
      String(smallEdition().files.get(file)).matchAll(/^([a-zA-Z]+):.*\n(?: .*\n)*/gm),
      ([words, key]) => ({
        file,
        key: key ?? '',
        words,
      }),
    ),
  );

  test('the fields are found', () => {
    expect(fields.length).toBeGreaterThan(60);
  });

  test.each(fields)('$file: $key', ({ file, key, words }) => {
    for (const others of [`${key}: 7.5\n`, `${key}:\n`, `${key}: { x: y }\n`, `x${key}: z\n`]) {
      const problems = smallEdition().withWords(file, words, others).problems();
      const faults = problems.filter(({ code }) => !['key-unknown', 'field-missing'].includes(code));
      expect(
        problems.map(({ field }) => field.replace(/[.[].*/, '').replace(/^x/, '')),
        JSON.stringify(problems),
      ).toEqual(problems.map(() => key));
      expect(faults.length).toBeLessThanOrEqual(1);
    }
  });

  test.each<{ what: string; file: string; words: string; others: string; says: string }>([
    {
      what: 'a scalar for what is supported',
      file: FIGURE,
      words: 'supports: [what, value, unit]',
      others: 'supports: what',
      says: 'expected a list: each item on a line that starts with "-", or all in brackets, [what]',
    },
    {
      what: 'no quotes',
      file: FIGURE,
      words:
        'quotes:\n  count-a:\n    source: library-page\n    exact: more than 12 agreements on nets and ropes\n    supports: [what, value, unit]\n',
      others: '',
      says: 'The field "quotes" is missing: expected quotes, each under a key of its own',
    },
    {
      what: 'a siglum for a source',
      file: NOTE,
      words: 'source: library-page',
      others: 'source: A',
      says: 'Did you mean "library-page"?',
    },
    {
      what: 'a siglum in a small letter',
      file: NOTE,
      words: 'source: library-page',
      others: 'source: b',
      says: 'Did you mean "evening-paper"?',
    },
    {
      what: 'a name for a place',
      file: EVENT,
      words: '  - northport',
      others: '  - Northport',
      says: 'Did you mean "northport"?',
    },
    {
      what: 'a spelling for a person',
      file: EVENT,
      words: 'id: ada-brown',
      others: 'id: Ада Браун',
      says: 'Did you mean "ada-brown"?',
    },
    {
      what: 'a person for a place',
      file: EVENT,
      words: '  - northport',
      others: '  - ada-brown',
      says: 'That is the id of a person.',
    },
    {
      what: 'a title in typographic quotes',
      file: EVENT,
      words: 'title: Library Office opened',
      others: 'title: “Library Office opened”',
      says: 'do not quote here, and would be published',
    },
    {
      what: 'an id in typographic quotes',
      file: EVENT,
      words: 'id: ada-brown',
      others: 'id: “ada-brown”',
      says: 'do not quote here, and would be published',
    },
    {
      what: 'a date in typographic quotes',
      file: EVENT,
      words: "'1992-05-04'",
      others: '‘1992-05-04’',
      says: 'do not quote here, and would be published',
    },
    {
      what: 'a quote in typographic quotes',
      file: NOTE,
      words: 'exact: It was signed more than 12 agreements',
      others: 'exact: “It was signed more than 12 agreements”',
      says: 'Without the quotation marks around them the words stand in p3.',
    },
    {
      what: 'words of another source',
      file: NOTE,
      words: 'source: library-page',
      others: 'source: evening-paper',
      says: 'These words stand in A, p3: if that source is meant, write "source: library-page".',
    },
    {
      what: 'a sentence for a list of rules',
      file: 'rules.yaml',
      words: 'said-of-both:\n  title: Said of both\n  text: What is said of two is true of each.\n',
      others: 'None yet, but soon.\n',
      says: 'expected entries, each with a key of its own',
    },
    {
      what: 'a list for a list of references',
      file: 'rules.yaml',
      words: 'said-of-both:\n  title: Said of both\n  text: What is said of two is true of each.\n',
      others: '- one\n- two\n',
      says: 'Invalid value (a list): expected entries',
    },
  ])('$what', ({ file, words, others, says }) => {
    const problems = smallEdition().withWords(file, words, others).problems();
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  test.each([
    [
      'two quotations side by side',
      'title: “Library” and “Office” opened',
      EVENT,
      'title: Library Office opened',
    ],
    [
      'an apostrophe at the beginning',
      'title: ’Tis opened by the readers’',
      EVENT,
      'title: Library Office opened',
    ],
    [
      'a title that is a quotation',
      "title: '“Library Office opened”'",
      EVENT,
      'title: Library Office opened',
    ],
    [
      'a name in guillemets among the spellings',
      '{ form: «Ада Браун», lang: ru }',
      'people/ada-brown.yaml',
      '{ form: Ада Браун, lang: ru }',
    ],
    [
      'a quotation and more',
      'text: “It was signed” stands for many.',
      NOTE,
      'text: A prints “It was signed” of many agreements.',
    ],
  ])('%s is no fault', (_, others, file, words) => {
    expect(smallEdition().withWords(file, words, others).problems()).toEqual([]);
  });
});
