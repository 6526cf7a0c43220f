import { describe, expect, test } from 'vitest';
import { readAnyBody } from '#load/read-body.ts';
import { readContent } from '#load/read-content.ts';
import { readPlainBody } from '#load/body/read-plain-body.ts';
import { ProblemList } from '#problems/problem-list.ts';
import { shuffle } from '../../fixtures/shuffle.ts';

const entryOf = (body: string) =>
  ({
    folder: 'chapters',
    id: 'x',
    file: 'content/chapters/x.mdx',
    data: {},
    lineOf: () => null,
    body,
    bodyLine: 7,
  }) as const;

/** What the parser for all of MDX makes of a body; null where it finds anything wrong but letters. */
function parse(body: string) {
  const problems = new ProblemList();
  const read = readAnyBody(entryOf(body), problems);
  const isAboutLetters = problems.problems.every(({ code }) => /^(?:character|letter|text)-/.test(code));
  return isAboutLetters ? read : null;
}

describe('a body that is plain', () => {
  test('is read as the parser for all of MDX reads it', () => {
    const body =
      '“One”, it said (see [two # 3](/events/a/#b)).<Cite to="a" /> Four; 50% of five – six:<Cite to="b/c" />\n\n' +
      '## Seven: eight\n\n\n[Девять](#ten) do’s.<Cite to="a" />\n';
    expect(readPlainBody(entryOf(body))).toEqual(parse(body));
    expect(readPlainBody(entryOf(body))).toMatchObject({
      words: 15,
      sections: [{ heading: 'Seven: eight' }],
    });
  });

  test('is that of most entries of this edition', () => {
    const { entries } = readContent(process.cwd(), new ProblemList());
    const bodies = entries.map(({ body }) => body).filter((body) => body.trim() !== '');
    const plain = bodies.filter((body) => readPlainBody(entryOf(body)) !== null);
    for (const body of plain) expect(readPlainBody(entryOf(body))).toEqual(parse(body));
    expect(plain.length).toBeGreaterThan(bodies.length / 2);
  });

  test('is, put together from all sorts of signs, never read in another way', () => {
    const parts =
      'A|b |[c](/d/)|[e]|(/f)|<Cite to="g" />|<Cite to="g"/>|<Cite|## |# |\n|\n\n|\n\n| |  |- |1. |> |* |*h*|_i_|`|~|' +
      '|{|}|<b>|&amp;|\\|!|^|www.k.org|http://l.org/|m@n.org|import |export |=|---|:|.|;|"|’|“|й|5|%|/|?|\t|\u00a0|<!-- -->';
    const list = parts.split('|');
    const numbers = shuffle(3);
    let plain = 0;
    for (let round = 0; round < 4000; round += 1) {
      const length = 1 + (numbers.next().value % 9);
      const body = Array.from({ length }, () => list[numbers.next().value % list.length]).join('');
      const text = `${body}<Cite to="a" />`;
      const read = readPlainBody(entryOf(text));
      if (read === null) continue;
      plain += 1;
      expect({ text, read }).toEqual({ text, read: parse(text) });
    }
    expect(plain).toBeGreaterThan(20);
  });
});

test.each([
  ['no citation', 'A paragraph.'],
  ['two lines in one paragraph', 'A<Cite to="a" />\nb'],
  ['emphasis', 'A *b*.<Cite to="a" />'],
  ['an import', 'import a from "b"<Cite to="a" />'],
  ['a list', '1. A<Cite to="a" />'],
  ['a heading of another level', '### A'],
  ['an address without brackets', 'See www.a.org.<Cite to="a" />'],
])('a body with %s is left to the parser', (_, body) => {
  expect(readPlainBody(entryOf(body))).toBeNull();
});
