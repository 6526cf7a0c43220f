import { expect, test } from 'vitest';
import { smallEdition } from '../../fixtures/small-edition.ts';

const CHAPTER = 'chapters/the-library.mdx';
const CITE = '<Cite to="never-still" />';

/** What an author wrote, and words of what is said of it. */
/* prettier-ignore */
const BODIES: readonly (readonly [what: string, body: string, says: string])[] = [
  ['a tag left open', `A <b>bold${CITE}`, '<b> begins a tag that is not closed'],
  ['a tag left open at the beginning', '<p>A', '<p> begins a tag that is not closed'],
  ['a tag closed that is not open', `A${CITE}</b>`, 'closed that was never opened'],
  ['a brace left open', `A {x${CITE}`, 'a "{" begins code'],
  ['words in braces', '{a b}', 'a "{" begins code'],
  ['a paragraph that begins with import', 'import a b c', 'taken for code'],
  ['a comment of HTML', `A <!-- c -->${CITE}`, 'no comment can stand here'],
  ['an address in angle brackets', 'A <https://a.org> b', 'is no link here'],
  ['a quotation mark left open', 'A <Cite to="never-still>', 'a quotation mark inside a tag'],
  ['no quotation marks', 'A <Cite to=never-still />', 'stands in quotation marks'],
  ['a slash without its bracket', 'A <Cite to="never-still" / b', 'ends in "/>"'],
  ['a number after a sign', `A <1992${CITE}`, '"1" cannot'],
  ['an arrow', `A <-- b${CITE}`, '"-" cannot'],
  ['a tag that does not end', '<Foo', 'a tag that does not end'],
  ['signs in a tag', `A <a.b.>${CITE}`, 'not well formed'],
];

test.each(BODIES)('%s is told once, on one line, in plain words', (_, body, says) => {
  const problems = smallEdition()
    .withFile(CHAPTER, (text) => `${text}\n${body}\n`)
    .problems();
  expect(problems).toMatchObject([{ code: 'body-unreadable', message: expect.stringContaining(says) }]);
  expect(problems[0]?.message).not.toMatch(/\n|U\+|acorn|attribute|Unexpected|Expected|`/);
});

test('words that hold a new line are told on one', () => {
  const [problem, ...more] = smallEdition()
    .withFile(CHAPTER, (text) => `${text}\nA <Cite to="a\nb" />\n`)
    .problems();
  expect(problem?.message).toBe('There is no quote or record "a b".');
  expect(more).toEqual([]);
});
