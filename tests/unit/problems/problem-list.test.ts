import { describe, expect, test } from 'vitest';
import {
  EditionError,
  locateEntry,
  formatField,
  formatReport,
  ProblemList,
  type SourceLocation,
  type Problem,
} from '#problems/problem-list.ts';
import { smallEdition } from '../../fixtures/small-edition.ts';

const somewhere: SourceLocation = { file: 'content/events/x.mdx', lineOf: (path) => path.length + 1 };

describe('a field is written as an author would', () => {
  test.each([
    { path: [], written: '' },
    { path: ['title'], written: 'title' },
    { path: ['date', 'edtf'], written: 'date.edtf' },
    { path: ['places', 0, 'rule'], written: 'places[0].rule' },
    { path: ['quotes', 'opened-a', 'supports', 2], written: 'quotes.opened-a.supports[2]' },
  ])('$written', ({ path, written }) => {
    expect(formatField(path)).toBe(written);
  });
});

describe('a list of problems', () => {
  test('keeps every problem, in the order in which they were added', () => {
    const problems = new ProblemList();
    expect(problems.problems).toEqual([]);
    problems.add('rule-missing', somewhere, ['date']);
    problems.add('references-missing', somewhere, ['date']);
    expect(problems.problems.map(({ code }) => code)).toEqual(['rule-missing', 'references-missing']);
  });

  test('names a field of an entry of a map by the key of the entry', () => {
    const problems = new ProblemList();
    const map: SourceLocation = {
      file: 'content/rules.yaml',
      lineOf: ([key, field]) => (key === 'b' && field === 'title' ? 7 : 1),
    };
    problems.add('rule-missing', locateEntry(map, 'b'), ['title']);
    expect(problems.problems).toMatchObject([{ file: 'content/rules.yaml', field: 'b.title', line: 7 }]);
  });

  test('asks the place for the line, unless a better one is given', () => {
    const problems = new ProblemList();
    problems.add('rule-missing', somewhere, ['date', 'edtf']);
    problems.add('rule-missing', somewhere, ['date', 'edtf'], {}, 30);
    expect(problems.problems.map(({ line }) => line)).toEqual([3, 30]);
  });

  test('fills in the particulars, and leaves out a suggestion there is not', () => {
    const problems = new ProblemList();
    problems.add('reference-unknown', somewhere, ['places', 0], { type: 'place', id: 'x' });
    expect(problems.problems[0]?.message).toBe('There is no place "x".');
  });

  test('does not take particulars for places to fill', () => {
    const problems = new ProblemList();
    problems.add('date-invalid', somewhere, ['date'], { given: '{example}', example: '1992' });
    expect(problems.problems[0]?.message).toContain('"{example}" is not a valid');
  });

  test('holds nobody to account who points to an entry that cannot be read', () => {
    const problems = new ProblemList();
    problems.addUnreadable('quay');
    problems.add('reference-unknown', somewhere, [], { type: 'event', id: 'quay' });
    problems.add('reference-unknown', somewhere, [], { type: 'quote or record', id: 'quay/built-a' });
    problems.add('link-broken', somewhere, [], { address: '/events/quay/#built-a' });
    problems.add('permalink-gone', somewhere, [], { from: '/a/', to: '/events/quay/' });
    expect(problems.problems).toEqual([]);
    problems.add('reference-unknown', somewhere, [], { type: 'event', id: 'quays' });
    problems.add('id-taken', somewhere, [], { id: 'quay', other: 'content/events/quay.md' });
    expect(problems.problems.map(({ code }) => code)).toEqual(['reference-unknown', 'id-taken']);
  });
});

describe('an error that refuses an edition', () => {
  test('has the report as its message and as its stack, and the problems', () => {
    const problems: Problem[] = [
      { code: 'rule-missing', file: 'a', line: 1, field: '', message: 'What.', remedy: 'How.' },
    ];
    const error = new EditionError(problems);
    expect(error.message).toBe(formatReport(problems));
    expect(error.stack).toBe(error.message);
    expect(error.problems).toBe(problems);
    expect(error.name).toBe('EditionError');
  });
});

describe('a report', () => {
  const problem = (file: string, line: number | null, field = ''): Problem => {
    return { code: 'rule-missing', file, line, field, message: 'Says what.', remedy: 'Says how.' };
  };

  test('tells one problem in one block', () => {
    expect(formatReport([problem('content/a.yaml', 3, 'date')])).toBe(
      '1 problem in content/\n\ncontent/a.yaml:3  date  [rule-missing]\n  Says what.\n  → Says how.\n',
    );
  });

  test('leaves out a line and a field that are not known', () => {
    expect(formatReport([problem('content/a.yaml', null)])).toContain('\ncontent/a.yaml  [rule-missing]\n');
  });

  test('sorts by file, then by line as a number', () => {
    const report = formatReport([
      problem('content/b.yaml', 1),
      problem('content/a.yaml', 10),
      problem('content/a.yaml', 9),
      problem('content/a.yaml', null),
    ]);
    expect(report).toMatch(/^4 problems in content\/\n/);
    expect(report.match(/content\/\w\.yaml(:\d+)?/g)).toEqual([
      'content/a.yaml',
      'content/a.yaml:9',
      'content/a.yaml:10',
      'content/b.yaml:1',
    ]);
  });
});

describe('all problems are told at once', () => {
  const faulty = smallEdition()
    .withWords('places/northport.yaml', 'kind: city', 'kind: village')
    .withWords('agreements/treaty-on-fishing.mdx', "edtf: '1993-06-01'", "edtf: '1993-06-31'")
    .withWords('chapters/the-library.mdx', '"never-still"', '"ever-still"');

  test('three mistakes in three files, three blocks, in the order of the files', () => {
    expect(faulty.refusal()?.message).toBe(`3 problems in content/

content/agreements/treaty-on-fishing.mdx:9  signed.edtf  [date-invalid]
  "1993-06-31" is not a valid EDTF date: expected a day the month has, for example '1993-06-30'.
  → Write a date such as '1992-05-04', '1999-04', '2004-12/2005-06' or '2008/..'.

content/chapters/the-library.mdx:15  [reference-unknown]
  There is no quote or record "ever-still". Did you mean "never-still"?
  → Correct the id, or add the missing entry.

content/places/northport.yaml:2  kind  [field-invalid]
  Invalid value "village": expected one of "country", "city", "residence", "region", "border", "site".
  → Correct the value; content/README.md shows every field with an example.
`);
  });

  test('three mistakes in one file', () => {
    const problems = smallEdition()
      .withWords('events/library-office-opened.mdx', "edtf: '1992-05-04'", "edtf: '1992-5-4'")
      .withWords('events/library-office-opened.mdx', '- library-office', '- libary-office')
      .withWords('events/library-office-opened.mdx', 'source: evening-paper', 'source: morning-paper')
      .problems();
    expect(problems.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'date-invalid', line: 5 },
      { code: 'reference-unknown', line: 11 },
      { code: 'reference-unknown', line: 22 },
    ]);
  });

  test.each([
    { what: 'an event', file: 'events/library-office-opened.mdx', words: 'kind: opening', others: 'kind: x' },
    { what: 'a place', file: 'places/northport.yaml', words: 'kind: city', others: 'kind: [' },
    { what: 'a source', file: 'sources/library-page.yaml', words: 'siglum: A', others: 'siglum: a' },
    { what: 'a reference', file: 'references.yaml', words: 'lang: en', others: 'lang: xx' },
  ])('$what that cannot be read is one problem, however many point to it', ({ file, words, others }) => {
    const problems = smallEdition().withWords(file, words, others).problems();
    expect(problems).toMatchObject([{ file: `content/${file}` }]);
  });
});
