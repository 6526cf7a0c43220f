import { describe, expect, test } from 'vitest';
import { parseYaml, splitFrontMatter } from '#load/front-matter.ts';

describe('front matter and body', () => {
  test('are split, and the body knows its first line', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\nBody.\n')).toMatchObject({
      data: { title: 'A' },
      body: 'Body.\n',
      bodyLine: 4,
    });
  });

  test.each([
    { what: 'without a body', text: '---\ntitle: A\n---', body: '', bodyLine: 3 },
    { what: 'with a line for a body', text: '---\ntitle: A\n---\n', body: '', bodyLine: 4 },
    { what: 'with spaces after the dashes', text: '---  \ntitle: A\n--- \nB', body: 'B', bodyLine: 4 },
    {
      what: 'with dashes in the body',
      text: '---\ntitle: A\n---\nB\n\n---\n\nC',
      body: 'B\n\n---\n\nC',
      bodyLine: 4,
    },
  ])('$what', ({ text, body, bodyLine }) => {
    expect(splitFrontMatter(text)).toMatchObject({ data: { title: 'A' }, body, bodyLine });
  });

  test('with dashes in a value', () => {
    expect(splitFrontMatter("---\ntitle: 'a --- b'\n---\n")?.data).toEqual({ title: 'a --- b' });
  });

  test('empty front matter is no fields', () => {
    expect(splitFrontMatter('---\n---\nBody.')).toMatchObject({ body: 'Body.', bodyLine: 3, errors: [] });
    expect(splitFrontMatter('---\n---\nBody.')?.data ?? null).toBeNull();
  });

  test.each([
    { what: 'nothing', text: '' },
    { what: 'a body alone', text: 'Body.' },
    { what: 'front matter that does not end', text: '---\ntitle: A\n' },
    { what: 'a blank line before', text: '\n---\ntitle: A\n---\n' },
    { what: 'four dashes', text: '----\ntitle: A\n----\n' },
  ])('$what is not front matter', ({ text }) => {
    expect(splitFrontMatter(text)).toBeNull();
  });
});

describe('a field is found on its line', () => {
  const { lineOf } = parseYaml('title: A\nplaces:\n  - one\n  - id: two\n    label: stated\nlast: B\n', 2);

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

  test('reads no, on and off as the words they are', () => {
    expect(parseYaml('a: no\nb: on\nc: off').data).toEqual({ a: 'no', b: 'on', c: 'off' });
  });

  test.each([
    {
      what: 'a quotation mark left open',
      yaml: 'a: 1\nb: "c\nd: 2\n',
      line: 3,
      reason: /Missing closing "quote/,
    },
    { what: 'a key given twice', yaml: 'a: 1\nb: 2\na: 3\n', line: 4, reason: /unique/ },
    { what: 'a bracket left open', yaml: 'a: [b\nc: 1\n', line: 3, reason: /end with a \]/ },
    { what: 'a colon in plain text', yaml: 'a: b: c\n', line: 2, reason: /Nested mappings/ },
    { what: 'a tab for an indent', yaml: 'a:\n\tb: c\n', line: 3, reason: /Tabs/ },
    { what: 'an asterisk at the beginning', yaml: 'a: *b\n', line: 2, reason: /"\*" outside quotes \(\*b\)/ },
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
