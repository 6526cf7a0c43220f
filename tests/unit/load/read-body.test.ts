import { describe, expect, test } from 'vitest';
import type { Body } from '#load/body/body.ts';
import { COMPONENTS } from '#load/body/describe-forbidden.ts';
import { readBody } from '#load/read-body.ts';
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
      quotations: [],
      sections: [{ heading: 'Four five', depth: 2, line: 12, text: 'Six seven.', cites: ['b', 'a/key'] }],
      words: 5,
    });
  });

  test('that is empty says nothing', () => {
    expect(read('\n')).toEqual({
      body: { cites: [], links: [], quotations: [], sections: [], words: 0 },
      problems: [],
    });
  });

  test.each([
    { what: 'emphasis', text: 'A *b* **c** `d`.<Cite to="a" />' },
    { what: 'a list whose items cite', text: '- a<Cite to="a" />\n- b<Cite to="b" />' },
    {
      what: 'a table whose rows cite',
      text: '| a | b |\n| - | - |\n| c | d<Cite to="a" /> |\n| e<Cite to="a" /> | |',
    },
    { what: 'a quotation that cites', text: '> Words of a text.\n>\n> More.<Cite to="a" />' },
    { what: 'a quotation without words', text: '>' },
    { what: 'headings', text: '## A\n\n### B' },
    { what: 'a link to a part of the page', text: '[a](#b)<Cite to="a" />' },
    { what: 'brackets and carets', text: 'A [b] 10^3 [^ c].<Cite to="a" />' },
    { what: 'a letter by its number', text: 'Caf&#233; M&uuml;ller &ndash; &#x411;ог.<Cite to="a" />' },
    { what: 'braces and tags in code', text: 'A `{b}` `<c>`.<Cite to="a" />' },
    { what: 'escaped braces', text: 'A \\{b\\}.<Cite to="a" />' },
    { what: 'a comparison', text: 'A < b > c.<Cite to="a" />' },
    { what: 'a component of ours on its own line', text: '<Cite to="a" />' },
    { what: 'quotations nested six deep', text: `${'> '.repeat(6)}a<Cite to="a" />` },
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
    {
      what: 'a link with a title',
      text: '[a](/b/ "It burnt.")<Cite to="a" />',
      says: 'a title of a link, “It burnt.”',
    },
    {
      what: 'a title by reference',
      text: 'A [b].<Cite to="a" />\n\n[b]: /c/ "It burnt."',
      says: 'a title of a link',
    },
    {
      what: 'a component with words in it',
      text: 'A.<Cite to="a">It burnt.</Cite>',
      says: '<Cite> with words in it',
    },
    { what: 'a fenced block of code', text: '```\nIt burnt.\n```', says: 'a block of code' },
    { what: 'an empty block of code', text: '~~~\n~~~', says: 'a block of code' },
    {
      what: 'a block of code in a list',
      text: '- a<Cite to="a" />\n\n  ```\n  It burnt.\n  ```',
      says: 'a block of code',
    },
    { what: 'a heading in a list', text: '- # It burnt', says: 'a heading inside a list' },
    {
      what: 'a heading in a quotation',
      text: '> ## It burnt\n>\n> a<Cite to="a" />',
      says: 'a heading inside',
    },
    { what: 'a second title', text: '# It burnt\n\nA.<Cite to="a" />', says: 'a heading of the first level' },
    {
      what: 'a title underlined',
      text: 'It burnt\n===\n\nA.<Cite to="a" />',
      says: 'a heading of the first level',
    },
    { what: 'a box to be ticked', text: '- [x] It burnt.<Cite to="a" />', says: 'a box to be ticked' },
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
    { what: 'an open brace', text: 'Fine.<Cite to="a" />\n\nA {b', line: 12, says: 'begins code here' },
    {
      what: 'an open tag',
      text: 'Fine.<Cite to="a" />\n\nA <Cite to="a"> b',
      line: 12,
      says: '<Cite> begins a tag that is not closed',
    },
    { what: 'a comment of HTML', text: '<!-- a -->', line: 10, says: 'no comment can stand here' },
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
    { what: 'a quotation', text: '> It burnt.', at: [10] },
    { what: 'a quotation cited only beside it', text: '> It burnt.\n\nSo it says.<Cite to="a" />', at: [10] },
    { what: 'a quotation of several paragraphs and a list, once', text: '> A.\n>\n> - b\n>\n> C.', at: [10] },
    { what: 'a quotation in a list', text: '- a<Cite to="a" />\n\n  > It burnt.', at: [12] },
    { what: 'a row of a table', text: '| a |\n| - |\n| b<Cite to="a" /> |\n| c |', at: [13] },
    { what: 'each row of a table', text: '| a |\n| - |\n| b |\n| c |', at: [12, 13] },
    {
      what: 'an item of a list of lists',
      text: '- a<Cite to="a" />\n  1. b\n  2. c<Cite to="a" />',
      at: [11],
    },
    { what: 'an emphasized paragraph', text: '**It burnt.**', at: [10] },
    { what: 'a paragraph of code', text: '`It burnt.`', at: [10] },
    { what: 'a linked paragraph', text: '[It burnt.](/events/a/)', at: [10] },
    { what: 'a struck paragraph', text: '~~It burnt.~~', at: [10] },
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
      '5010 body-unreadable: The body cannot be read: it has more than 5000 lines.',
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

describe('a footnote of Markdown is refused, with the citation to put in its place', () => {
  test.each([
    { what: 'with its text', text: 'A.[^a]<Cite to="a" />\n\n[^a]: It burnt.', line: 10, mark: '[^a]' },
    { what: 'without a text', text: 'A.<Cite to="a" />\n\nB.[^1]<Cite to="a" />', line: 12, mark: '[^1]' },
    { what: 'in a heading', text: '## A[^note]\n\nB.<Cite to="a" />', line: 10, mark: '[^note]' },
  ])('$what', ({ text, line, mark }) => {
    const { problems } = read(text);
    expect(problems).toMatchObject([
      { code: 'footnote-forbidden', line, remedy: expect.stringContaining('<Cite') },
    ]);
    expect(problems[0]?.message).toContain(mark);
  });
});

describe('letters of a body are judged as they are rendered', () => {
  test.each([
    {
      what: 'a bidirectional control by its number',
      text: 'A &#x202E;b.<Cite to="a" />',
      code: 'character-forbidden',
      says: 'U+202E',
    },
    {
      what: 'the same in decimal',
      text: 'A &#8238;b.<Cite to="a" />',
      code: 'character-forbidden',
      says: 'U+202E',
    },
    {
      what: 'a soft hyphen by its name',
      text: 'A b&shy;c.<Cite to="a" />',
      code: 'character-forbidden',
      says: 'U+00AD',
    },
    {
      what: 'a non-joiner by its name',
      text: 'A b&zwnj;c.<Cite to="a" />',
      code: 'character-forbidden',
      says: 'U+200C',
    },
    {
      what: 'a zero-width space by its name',
      text: 'A b&ZeroWidthSpace;c.<Cite to="a" />',
      code: 'character-forbidden',
      says: 'U+200B',
    },
    {
      what: 'an em space by its name',
      text: 'A&emsp;b.<Cite to="a" />',
      code: 'character-forbidden',
      says: 'U+2003',
    },
    {
      what: 'a letter of mathematics by its name',
      text: 'A &Mopf;oscow.<Cite to="a" />',
      code: 'character-forbidden',
      says: 'U+1D544',
    },
    {
      what: 'a ligature by its name',
      text: 'A &filig;sh.<Cite to="a" />',
      code: 'character-forbidden',
      says: 'U+FB01',
    },
    {
      what: 'a Cyrillic letter by its number',
      text: 'M&#1086;scow.<Cite to="a" />',
      code: 'letter-look-alike',
      says: 'U+043E',
    },
    {
      what: 'a Greek letter by its name',
      text: 'M&omicron;scow.<Cite to="a" />',
      code: 'letter-look-alike',
      says: 'U+03BF',
    },
    {
      what: 'a Cyrillic letter that is emphasized',
      text: 'M*о*scow.<Cite to="a" />',
      code: 'letter-look-alike',
      says: 'U+043E',
    },
    {
      what: 'a Cyrillic letter in a link',
      text: 'M[о](/events/a/)scow.<Cite to="a" />',
      code: 'letter-look-alike',
      says: 'U+043E',
    },
    {
      what: 'a Cyrillic letter in code',
      text: '`Mоscow`.<Cite to="a" />',
      code: 'letter-look-alike',
      says: 'U+043E',
    },
    {
      what: 'a Cyrillic letter in a heading',
      text: '## Mоscow\n\nA.<Cite to="a" />',
      code: 'letter-look-alike',
      says: 'U+043E',
    },
    {
      what: 'a Cyrillic letter in a cell',
      text: '| a |\n| - |\n| Mоscow<Cite to="a" /> |',
      code: 'letter-look-alike',
      says: 'U+043E',
    },
    {
      what: 'a Cyrillic letter in a plain paragraph',
      text: 'In Mоscow.<Cite to="a" />',
      code: 'letter-look-alike',
      says: 'U+043E',
    },
    { what: 'mojibake', text: 'The â€œmission”.<Cite to="a" />', code: 'text-damaged', says: 'â€œ' },
    {
      what: 'an entity that was escaped',
      text: 'A&amp;nbsp;b.<Cite to="a" />',
      code: 'text-damaged',
      says: '&nbsp;',
    },
  ])('$what', ({ text, code, says }) => {
    expect(read(text).problems).toMatchObject([{ code, message: expect.stringContaining(says) }]);
  });

  test('and told at the line they stand on', () => {
    expect(read('One\ntwo\nthr\u200bee.<Cite to="a" />').problems).toMatchObject([{ line: 12 }]);
    expect(read('A.<Cite to="a" />\n\nIn Mоscow.<Cite to="a" />').problems).toMatchObject([{ line: 12 }]);
  });
});

test('a section holds what stands under its heading, up to the next of its level', () => {
  const { body } = read(
    '## A\n\nB.<Cite to="b" />\n\n### C\n\n- D.<Cite to="d" />\n\n## E\n\n| F |\n| - |\n| G<Cite to="g" /> |',
  );
  expect(body.sections).toEqual([
    { heading: 'A', depth: 2, line: 10, text: 'B. D.', cites: ['b', 'd'] },
    { heading: 'C', depth: 3, line: 14, text: 'D.', cites: ['d'] },
    { heading: 'E', depth: 2, line: 18, text: 'F G', cites: ['g'] },
    { heading: 'F', depth: null, line: 20, text: 'G', cites: ['g'] },
  ]);
});

test('the components are those the site renders', () => {
  expect(COMPONENTS).toEqual({ Cite: ['to'] });
});
