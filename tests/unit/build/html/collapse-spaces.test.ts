import { expect, test } from 'vitest';
import { collapseSpaces } from '#build/html/collapse-spaces.ts';

const collapse = (html: string): string => collapseSpaces({ file: 'index.html', html }).html;

test.each([
  ['line breaks with the spaces after them', '<p>\n  one\n  two\n</p>', '<p> one two </p>'],
  ['several spaces between two tags', '<p>x</p>  <p>y</p>', '<p>x</p> <p>y</p>'],
])('%s become one space', (_, html, collapsed) => {
  expect(collapse(html)).toBe(collapsed);
});

test('spaces within a line stay as they are, and no two elements are joined or parted', () => {
  const html = '<p>a  b <b>c</b> <i>d</i><i>e</i></p>';
  expect(collapse(html)).toBe(html);
});

test.each(['<pre>a\n  b</pre>', '<textarea>\na\n</textarea>', '<script>a\n  b</script>'])(
  '%j is kept as it is',
  (kept) => {
    expect(collapse(`<p>\nx</p>${kept}<p>\ny</p>`)).toBe(`<p> x</p>${kept}<p> y</p>`);
  },
);
