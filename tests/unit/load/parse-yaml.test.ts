import { describe, expect, test } from 'vitest';
import { parseYaml } from '#load/parse-yaml.ts';

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
    { what: 'a field that is missing, on no line', path: ['nowhere'], line: null },
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

  test('reports every value that begins with a sign', () => {
    const { errors } = parseYaml('a: &x 1\nb: *x\n');
    expect(errors.map(({ line }) => line)).toEqual([1, 2]);
  });

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
    { what: 'a tab for an indent', yaml: 'a:\n\tb: c\n', line: 3, reason: /^tab / },
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
    { what: 'an escape that YAML does not know', yaml: 'a: "\\q"\n', line: 2, reason: /unknown escape/ },
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
