import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#load/yaml/front-matter.ts';

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
