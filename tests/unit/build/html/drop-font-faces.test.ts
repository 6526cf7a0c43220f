import { describe, expect, test } from 'vitest';
import { dropUnusedFontFaces } from '#build/html/drop-font-faces.ts';

const drop = (html: string): string => dropUnusedFontFaces({ file: 'index.html', html }).html;
const fontFace = (range: string): string => `@font-face{font-family:"X";src:url(x);unicode-range:${range}}`;
const page = (rules: string, body: string): string =>
  `<head><style>${rules}</style></head><body>${body}</body>`;

describe('A @font-face rule', () => {
  test.each([
    ['U+400-45F, U+2116', 'a letter of its first range', '<p>Ада</p>'],
    ['U+400-45F,U+2116', 'its single letter', '<p>№ 7</p>'],
    ['U+400-45F', 'a letter in an attribute', '<p title="Ада">Ada</p>'],
    ['U+41-41', 'a letter at the edge of its range', '<p>A</p>'],
  ])('for %s is kept by %s', (range, _, body) => {
    expect(drop(page(fontFace(range), body))).toBe(page(fontFace(range), body));
  });

  test('for letters that stand only in styles and scripts is left out, and no other rule with it', () => {
    const rules = `a{}${fontFace('U+20-FF')}${fontFace('U+400-45F')}${fontFace('U+100-2AF')}b{content:"Ада"}`;
    const body = '<p>Ada</p><script type="application/ld+json">"Ада"</script>';
    expect(drop(page(rules, body))).toBe(page(`a{}${fontFace('U+20-FF')}b{content:"Ада"}`, body));
  });

  test('is kept on the search page, whose script shows results in any letters', () => {
    const html = page(fontFace('U+400-45F'), '<p>Ada</p><script id="search-script"></script>');
    expect(drop(html)).toBe(html);
  });
});

describe('An italic @font-face rule', () => {
  const italic = '@font-face{font-family:"X";font-style:italic;src:url(x);unicode-range:U+20-FF}';

  test.each([
    ['a word in italics', '', '<p>a <em>word</em></p>'],
    ['a rule that sets words so', 'p{font-style:italic}', '<p>a word</p>'],
    ['a short rule that does', 'p{font:italic 1rem serif}', '<p>a word</p>'],
  ])('is kept by %s', (_, rules, body) => {
    expect(drop(page(italic + rules, body))).toBe(page(italic + rules, body));
  });

  test('is left out where nothing is in italics', () => {
    expect(drop(page(italic, '<p>a <b>word</b></p>'))).toBe(page('', '<p>a <b>word</b></p>'));
  });
});
