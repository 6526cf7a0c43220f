import { describe, expect, test } from 'vitest';
import { parseYaml } from '#load/yaml/parse-yaml.ts';

describe('a field is found on its line', () => {
  const { lineOf } = parseYaml(
    [
      'title: A',
      'places:',
      '  - one',
      '  - id: two',
      '    label: stated',
      'last: B',
      '',
      'list:',
      '  -',
      '  - d',
      '  - >-',
      '    words > words',
      'flow: { a, b: 1,',
      '  c: [x] }',
      '"quoted key": 1',
      'end: 2',
      '',
    ].join('\n'),
    2,
  );

  test.each([
    { path: ['title'], line: 2 },
    { path: ['places'], line: 3 },
    { path: ['places', 0], line: 4 },
    { path: ['places', 1], line: 5 },
    { path: ['places', 1, 'label'], line: 6 },
    { path: ['last'], line: 7 },
  ])('$path: $line', ({ path, line }) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each([
    {
      what: 'a key that is missing, on the line of what should hold it',
      path: ['places', 1, 'rule'],
      line: 5,
    },
    { what: 'an item that is missing, on the line of the list', path: ['places', 9], line: 3 },
    { what: 'a part of a plain value, on the line of the value', path: ['title', 'part'], line: 2 },
    { what: 'an item left empty, on the line of the list', path: ['list', 0], line: 9 },
    { what: 'an item after it, on its own line', path: ['list', 1], line: 11 },
    { what: 'a block of text, on the line of its sign', path: ['list', 2], line: 12 },
    { what: 'an entry in braces', path: ['flow', 'b'], line: 14 },
    { what: 'an entry of an entry in braces', path: ['flow', 'c', 0], line: 15 },
    { what: 'a key in quotes', path: ['quoted key'], line: 16 },
    { what: 'what follows a block of text', path: ['end'], line: 17 },
    { what: 'the fields as a whole, on the first line', path: [], line: 2 },
    { what: 'a field that is missing, on the first line', path: ['nowhere'], line: 2 },
  ])('$what', ({ path, line }) => {
    expect(lineOf(path)).toBe(line);
  });
});

describe('YAML', () => {
  test('reads a date without quotes as a Date, for the schema to refuse', () => {
    expect(parseYaml('a: 1992-05-04').data).toEqual({ a: new Date('1992-05-04T00:00:00Z') });
    expect(parseYaml("a: '1992-05-04'").data).toEqual({ a: '1992-05-04' });
  });

  test('that holds nothing is no fields', () => {
    expect(parseYaml('')).toMatchObject({ data: null, errors: [] });
    expect(parseYaml('# later\n')).toMatchObject({ data: null, errors: [] });
  });

  test('reports names once and tags once, however many there are', () => {
    const { errors } = parseYaml('z: 1\na: &x 1\nb: *x\nc: *x\nd: !!str 1\ne: !!str 2\n');
    expect(errors.map(({ line }) => line)).toEqual([2, 5]);
  });

  test.each(['['.repeat(150_000), '{a: '.repeat(40_000), '- '.repeat(60_000), '? '.repeat(60_000)])(
    'that nests without end is refused before it is read: %.8s',
    (value) => {
      const start = performance.now();
      const { errors } = parseYaml(`a:\n ${value}`);
      expect(errors).toMatchObject([{ line: 2, reason: expect.stringMatching(/more than 30 deep/) }]);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );

  test('may hold the same signs inside a value or in quotes', () => {
    expect(parseYaml("a: b *c* & d!\ne: '*f*'\n").data).toEqual({ a: 'b *c* & d!', e: '*f*' });
  });

  test('reads no, on and off as the words they are', () => {
    expect(parseYaml('a: no\nb: on\nc: off').data).toEqual({ a: 'no', b: 'on', c: 'off' });
  });

  test.each([
    {
      what: 'a quotation mark left open',
      yaml: 'a: 1\nb: "c\nd: 2\n',
      line: 3,
      reason: /quotation mark opened here is not closed/,
    },
    { what: 'a key given twice', yaml: 'a: 1\nb: 2\na: 3\n', line: 4, reason: /given twice/ },
    { what: 'a bracket left open', yaml: 'a: [b\nc: 1\n', line: 3, reason: /bracket above is not closed/ },
    { what: 'a colon in plain text', yaml: 'a: b: c\n', line: 2, reason: /unexpected words/ },
    { what: 'a tab for an indent', yaml: 'a:\n\tb: c\n', line: 3, reason: /holds a tab; indent with spaces/ },
    { what: 'an asterisk at the beginning', yaml: 'a: *b\n', line: 2, reason: /"\*" outside quotes \(\*b\)/ },
    { what: 'an anchor', yaml: 'a: &b c\n', line: 2, reason: /"&" outside quotes \(&b\)/ },
    { what: 'a tag', yaml: 'a: !!str 1\n', line: 2, reason: /"!" outside quotes \(!!str\)/ },
    { what: 'a backtick at the beginning', yaml: 'a: 1\nb: `c`\n', line: 3, reason: /"`" outside quotes/ },
    { what: 'a sign that begins an item', yaml: 'a:\n  - @b\n', line: 3, reason: /"@" outside quotes/ },
    {
      what: 'a single quotation mark left open in a list',
      yaml: "a:\n  - 'b\n  - c\n",
      line: 3,
      reason: /quotation mark opened here/,
    },
    {
      what: 'a quotation mark left open in the last line',
      yaml: 'a: "b\n\n\n',
      line: 2,
      reason: /quotation mark opened here/,
    },
    { what: 'words after a quotation', yaml: "a: 'b'c'\n", line: 2, reason: /apostrophe/ },
    { what: 'a comma left out', yaml: '{\n "a": "b"\n "c": "d"\n}', line: 4, reason: /comma is missing/ },
    { what: 'an indent that fits nothing', yaml: '  a: 1\n b: 2\n', line: 3, reason: /indent of this line/ },
    { what: 'a second document', yaml: 'a: 1\n---\nb: 2\n', line: 3, reason: /begins a second one/ },
    { what: 'an escape that YAML does not know', yaml: 'a: "\\q"\n', line: 2, reason: /use single quotes/ },
    { what: 'a colon without a space', yaml: 'a: 1\nb:c\n', line: 4, reason: /a colon, a space and a value/ },
    { what: 'a comma too many', yaml: 'a: [,]\n', line: 2, reason: /a comma with nothing before it/ },
    { what: 'a list for a key', yaml: '? [a, b]\n: 1\n', line: 2, reason: /cannot be a list/ },
    { what: 'an end of the document', yaml: 'a: 1\n...\nb: 2\n', line: 3, reason: /begins a second one/ },
    { what: 'a tag of a program', yaml: 'a: !!js/function "f"\n', line: 2, reason: /"!" outside quotes/ },
    { what: 'half an escape', yaml: 'a: "\\x"\n', line: 2, reason: /the number of a letter/ },
    { what: 'a directive', yaml: '%FOO\n', line: 3, reason: /cannot be read as a field/ },
    { what: 'emphasis at the beginning', yaml: 'a: *the* b\n', line: 2, reason: /"\*" outside quotes/ },
  ])('with $what is refused on its line', ({ yaml, line, reason }) => {
    const { data, errors } = parseYaml(yaml, 2);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ line, reason: expect.stringMatching(reason) }]);
  });

  test('that multiplies itself is refused before it grows', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    );
    const { data, errors } = parseYaml(`a0: &a0 x\n${lines.join('\n')}`);
    expect(data).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
  });
});
