import { describe, expect, test } from 'vitest';
import { tightenPage } from '#build/html/tighten-page.ts';

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

describe('a part of a typeface', () => {
  const face = (range: string) => `@font-face{font-family:"X";src:url(x);unicode-range:${range}}`;
  const styled = (rules: string, body: string) => page(body, `<style>${rules}</style>`);

  test.each([
    ['U+400-45F, U+2116', '<p>Ада</p>'],
    ['U+400-45F,U+2116', '<p>№ 7</p>'],
    ['U+400-45F', '<p title="Ада">Ada</p>'],
  ])('for %s is kept by %s', (range, body) => {
    expect(tightenPage(styled(face(range), body))).toBe(styled(face(range), body));
  });

  test('for letters that stand only in what no reader sees is left out, and no other rule with it', () => {
    const rules = `a{}${face('U+20-FF')}${face('U+400-45F')}${face('U+100-2AF')}b{content:"Ада"}`;
    const body = '<p>Ada</p><script type="application/ld+json">"Ада"</script>';
    expect(tightenPage(styled(rules, body))).toBe(styled(`a{}${face('U+20-FF')}b{content:"Ада"}`, body));
  });

  test('is kept where a script writes what it finds', () => {
    const html = styled(face('U+400-45F'), '<p>Ada</p><script id="search-script"></script>');
    expect(tightenPage(html)).toBe(html);
  });
});
