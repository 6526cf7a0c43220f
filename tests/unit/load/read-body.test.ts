import { describe, expect, test } from 'vitest';
import { COMPONENTS, readBody, type Body } from '#load/read-body.ts';
import { ProblemList, type Problem } from '#problems/problem-list.ts';

/** A body whose first line is line 10 of its file. */
function read(text: string): { body: Body; problems: Problem[] } {
  const list = new ProblemList();
  const entry = {
    folder: 'chapters',
    id: 'x',
    file: 'content/chapters/x.mdx',
    data: {},
    lineOf: () => null,
  } as const;
  return { body: readBody({ ...entry, body: text, bodyLine: 10 }, list), problems: list.problems };
}

const told = (text: string) =>
  read(text).problems.map(({ line, code, message }) => `${line} ${code}: ${message}`);

describe('a body', () => {
  test('gives its citations, links, headings and words, with their lines', () => {
    const { body, problems } = read(
      'One [two](/events/a/) three.<Cite to="a" />\n\n## Four five\n\nSix<Cite to="b" /> seven.<Cite to="a/key" />\n',
    );
    expect(problems).toEqual([]);
    expect(body).toEqual({
      cites: [
        { to: 'a', line: 10 },
        { to: 'b', line: 14 },
        { to: 'a/key', line: 14 },
      ],
      links: [{ address: '/events/a/', line: 10 }],
      headings: ['Four five'],
      words: 5,
    });
  });

  test('that is empty says nothing', () => {
    expect(read('\n')).toEqual({ body: { cites: [], links: [], headings: [], words: 0 }, problems: [] });
  });

  test.each([
    { what: 'emphasis', text: 'A *b* **c** `d`.<Cite to="a" />' },
    { what: 'a list whose items cite', text: '- a<Cite to="a" />\n- b<Cite to="b" />' },
    { what: 'a table', text: '| a | b |\n| - | - |\n| c | d |' },
    { what: 'a quotation, which cites beside it', text: '> Words of a text.\n\nSo it says.<Cite to="a" />' },
    { what: 'headings', text: '## A\n\n### B' },
    { what: 'a link to a part of the page', text: '[a](#b)<Cite to="a" />' },
    { what: 'a code fence with braces', text: '```\n{a} <b>\n```' },
    { what: 'braces and tags in code', text: 'A `{b}` `<c>`.<Cite to="a" />' },
    { what: 'escaped braces', text: 'A \\{b\\}.<Cite to="a" />' },
    { what: 'a comparison', text: 'A < b > c.<Cite to="a" />' },
    { what: 'a component of ours on its own line', text: '<Cite to="a" />' },
    { what: 'quotations nested six deep', text: `${'> '.repeat(6)}a` },
    {
      what: 'lists nested six deep',
      text: Array.from({ length: 6 }, (_, n) => `${'  '.repeat(n)}- a<Cite to="a" />`).join('\n'),
    },
  ])('may hold $what', ({ text }) => {
    expect(told(text)).toEqual([]);
  });
});

describe('MDX is code, so a body is refused that holds', () => {
  test.each([
    { what: 'an import', text: "import fs from 'node:fs'", says: 'an import or export' },
    { what: 'an export', text: 'export const a = 1', says: 'an import or export' },
    { what: 'an expression', text: '{process.env.HOME}', says: 'an expression in braces' },
    {
      what: 'an expression in a sentence',
      text: 'A {1 + 1}.<Cite to="a" />',
      says: 'an expression in braces',
    },
    { what: 'a comment in braces', text: '{/* later */}', says: 'an expression in braces' },
    { what: 'an indented expression', text: '    {a}', says: 'an expression in braces' },
    { what: 'a script', text: '<script src="https://evil.example/x.js" />', says: 'the tag <script>' },
    { what: 'a tag in a sentence', text: 'A <b>b</b>.<Cite to="a" />', says: 'the tag <b>' },
    {
      what: 'an image tag with a handler',
      text: '<img src="x" onerror="alert(1)" />',
      says: 'the tag <img>',
    },
    { what: 'a fragment', text: '<></>', says: 'the tag <>' },
    { what: 'another component', text: '<Chart of="a" />', says: 'the tag <Chart>' },
    { what: 'a name every object has', text: '<constructor />', says: 'the tag <constructor>' },
    { what: 'a member of a component', text: '<Cite.to />', says: 'the tag <Cite.to>' },
    {
      what: 'a component with an expression',
      text: '<Cite to={a} />',
      says: '<Cite> with other than to="…"',
    },
    { what: 'a component with a spread', text: '<Cite {...a} />', says: '<Cite> with other than to="…"' },
    {
      what: 'a component with a handler',
      text: '<Cite to="a" onclick="b" />',
      says: '<Cite> with other than to="…"',
    },
    { what: 'a component without its attribute', text: '<Cite />', says: '<Cite> with other than to="…"' },
    { what: 'an attribute without a value', text: '<Cite to />', says: '<Cite> with other than to="…"' },
    { what: 'an image', text: '![a](/b.png)<Cite to="a" />', says: 'an image' },
    { what: 'an image by reference', text: '![a][b]<Cite to="a" />\n\n[b]: /b.png', says: 'an image' },
    {
      what: 'a link that runs a script',
      text: '[a](javascript:alert(1))<Cite to="a" />',
      says: '"javascript:alert(1)"',
    },
    {
      what: 'the same in capitals',
      text: '[a](JavaScript:alert(1))<Cite to="a" />',
      says: '"JavaScript:alert(1)"',
    },
    {
      what: 'the same by entity',
      text: '[a](&#106;avascript:alert(1))<Cite to="a" />',
      says: '"javascript:alert(1)"',
    },
    { what: 'a link to data', text: '[a](data:text/html,b)<Cite to="a" />', says: '"data:text/html,b"' },
    {
      what: 'a link outside',
      text: '[a](https://example.org/)<Cite to="a" />',
      says: 'content/references.yaml',
    },
    {
      what: 'a bare address',
      text: 'See https://example.org/ here.<Cite to="a" />',
      says: '"https://example.org/"',
    },
    {
      what: 'a link by reference outside',
      text: 'A [b].<Cite to="a" />\n\n[b]: http://example.org/',
      says: 'example.org',
    },
    { what: 'a link that begins nowhere', text: '[a](events/b/)<Cite to="a" />', says: '"events/b/"' },
  ])('$what', ({ text, says }) => {
    expect(read(text).problems.filter(({ code }) => code !== 'paragraph-uncited')).toMatchObject([
      {
        code: 'body-forbidden',
        message: expect.stringContaining(says),
        remedy: expect.stringContaining('Cite'),
      },
    ]);
  });

  test('and the line is the one it stands on', () => {
    expect(
      read('Fine.<Cite to="a" />\n\nFine.<Cite to="a" />\n\nA {b}.<Cite to="a" />').problems,
    ).toMatchObject([{ code: 'body-forbidden', line: 14 }]);
  });

  test.each([
    { what: 'an open brace', text: 'Fine.<Cite to="a" />\n\nA {b', line: 12, says: 'closing brace' },
    { what: 'an open tag', text: 'Fine.<Cite to="a" />\n\nA <Cite to="a"> b', line: 12, says: 'closing tag' },
    { what: 'a comment of HTML', text: '<!-- a -->', line: 10, says: 'U+0021' },
    { what: 'a broken import', text: 'import from', line: 10, says: 'import' },
  ])('$what, which is no MDX', ({ text, line, says }) => {
    expect(read(text).problems).toMatchObject([
      { code: 'body-unreadable', line, message: expect.stringContaining(says) },
    ]);
  });
});

describe('a body that nests too deep is refused before it is parsed', () => {
  test.each([
    { what: 'seven quotations', text: `${'> '.repeat(7)}a`, line: 10 },
    { what: 'five hundred quotations', text: `a<Cite to="a" />\n\n${'>'.repeat(500)} b`, line: 12 },
    { what: 'five hundred lists in one line', text: `${'- '.repeat(500)}a`, line: 10 },
    { what: 'five hundred numbers in one line', text: `${'1. '.repeat(500)}a`, line: 10 },
    { what: 'lists and quotations by turns', text: `${'- > '.repeat(500)}a`, line: 10 },
    {
      what: 'four hundred lists',
      text: Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
      line: 409,
    },
  ])('$what', ({ text, line }) => {
    expect(read(text).problems).toMatchObject([{ code: 'body-too-deep', line }]);
  });
});

describe('every paragraph cites', () => {
  test.each([
    { what: 'a paragraph', text: 'The sea.', at: [10] },
    { what: 'the second of three', text: 'A.<Cite to="a" />\n\nB.\n\nC.<Cite to="a" />', at: [12] },
    { what: 'an item of a list', text: '- a<Cite to="a" />\n- b', at: [11] },
    { what: 'two paragraphs', text: 'A.\n\nB.', at: [10, 12] },
  ])('$what that does not is named', ({ text, at }) => {
    const { problems } = read(text);
    expect(problems.map(({ code }) => code)).toEqual(at.map(() => 'paragraph-uncited'));
    expect(problems.map(({ line }) => line)).toEqual(at);
  });
});

describe('a body of many marks', () => {
  test.each([
    '[',
    '![',
    '[](',
    '(',
    '{',
    '<',
    '<a>',
    '*a',
    '_a',
    '`',
    'a`',
    '~~a',
    '&',
    '\\\\',
    '[^a]',
    '[\n',
    '> [\n',
  ])('is one problem before the parser reads it: %j', (marks) => {
    const start = performance.now();
    const { problems } = read(`A.<Cite to="a" />\n\n${marks.repeat(40_000)}`);
    expect(problems).toMatchObject([
      { code: 'body-unreadable', message: expect.stringContaining('more than ') },
    ]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(12);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('and one of more lines than anybody reads', () => {
    expect(told('A.\n\n'.repeat(3000))).toEqual([
      '5010 body-unreadable: The body is not valid MDX: it has more than 5000 lines.',
    ]);
  });

  test.each([
    ['a long table', `| a | b |\n| - | - |\n${'| [c](/d/)<Cite to="a" /> | *e* |\n'.repeat(400)}`],
    ['a long list', '- [c](/d/) (e) *f*<Cite to="a" />\n'.repeat(400)],
    ['a paragraph with many citations', `A${'<Cite to="a" />'.repeat(400)}`],
    ['a paragraph with many remarks', `${'Word (in 1992) and [two](/d/). '.repeat(250)}<Cite to="a" />`],
    ['many paragraphs', 'It was (in 1992) *so*.<Cite to="a" />\n\n'.repeat(1000)],
  ])('is sound when it is %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

test('the components are those the site renders', () => {
  expect(COMPONENTS).toEqual({ Cite: ['to'] });
});
