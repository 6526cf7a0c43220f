import { expect, test } from 'vitest';
import { tightenPage } from '../../src/integrations/tighten-page.ts';

const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;

test('line breaks, and several spaces between tags, become one space', () => {
  expect(tightenPage(page('<p>\n  one\n  two\n</p>  <p>x</p>'))).toBe(page('<p> one two </p> <p>x</p>'));
});

test('spaces in a text stay as they are, and no two elements are joined or parted', () => {
  const body = '<p>a  b <b>c</b> <i>d</i><i>e</i></p>';
  expect(tightenPage(page(body))).toBe(page(body));
});

test.each(['<pre>a\n  b</pre>', '<textarea>\na\n</textarea>', '<script>a\n  b</script>'])(
  '%j is kept',
  (kept) => {
    expect(tightenPage(page(`<p>\nx</p>${kept}<p>\ny</p>`))).toBe(page(`<p> x</p>${kept}<p> y</p>`));
  },
);

test('all styles of a page stand in one element at the end of its head, in their order', () => {
  const html = page('<p>x</p><style>c{}</style>', '<style>a{}</style><title>$&</title><style>b{}</style>');
  expect(tightenPage(html)).toBe(page('<p>x</p>', '<title>$&</title><style>a{}b{}c{}</style>'));
  const one = page('<p>x</p>', '<style>a{}</style><title>x</title>');
  expect(tightenPage(one)).toBe(one);
});
