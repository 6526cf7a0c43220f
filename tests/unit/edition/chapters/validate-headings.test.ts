import { expect, test } from 'vitest';
import { smallEdition } from '../../../fixtures/small-edition.ts';

const CITED = 'Never.<Cite to="never-still" />';

/** The problems of a chapter that goes on like this after line 15. */
const problems = (text: string): string[] =>
  smallEdition()
    .withFile('chapters/the-library.mdx', (before) => `${before}\n${text}\n`)
    .problems()
    .map(({ code, line }) => `${code} ${line}`);

test.each([
  ['cites', `## It burnt down\n\n${CITED}`],
  ['cites under a deeper heading', `## It burnt down\n\n### Other\n\n${CITED}`],
  ['cites in a table', `## It burnt down\n\n| A | B |\n| - | - |\n| It<Cite to="never-still" /> | is |`],
])('a heading over a section that %s is proved', (_, text) => {
  expect(problems(text)).toEqual([]);
});

test.each([
  ['nothing', '## It burnt down'],
  ['a rule', '## *It burnt down*\n\n---'],
  ['nothing, underlined', 'It burnt down\n------'],
  ['what another section of its level cites', `### It burnt down\n\n### Other\n\n${CITED}`],
  ['nothing but its own citation', '## It burnt down<Cite to="never-still" />'],
])('a heading over %s is not', (_, text) => {
  expect(problems(text)).toEqual(['heading-unproved 17']);
});

test.each([
  ['a paragraph', '## It burnt down\n\nYes.', ['paragraph-uncited 19']],
  ['two of a list', '## It burnt down\n\n- a\n- b', ['paragraph-uncited 19', 'paragraph-uncited 20']],
  ['one under a deeper heading', '## It burnt down\n\n### Again\n\nYes.', ['paragraph-uncited 21']],
])('a heading over %s without a citation is no second problem', (_, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test('a heading is not excused by a paragraph of the next section', () => {
  expect(problems('### It burnt down\n\n### Other\n\nYes.')).toEqual([
    'paragraph-uncited 21',
    'heading-unproved 17',
  ]);
});
