import { describe, expect, test } from 'vitest';
import { dropUnusedInks } from '#build/html/drop-inks.ts';
import { writeInkRules } from '#site/layout/inks.ts';

const drop = (html: string): string => dropUnusedInks({ file: 'index.html', html }).html;
const page = (rules: string, body: string): string =>
  `<head><style>${rules}</style></head><body>${body}</body>`;
const stylesOf = (html: string): string => /<style>(.*?)<\/style>/.exec(html)?.[1] ?? '';

describe('The rules of an ink', () => {
  const words = '<span class="siglum i2">B</span>';
  const marked = '<figure class="evidence i3 t3"><mark>word</mark></figure>';

  test('are kept on a page that uses it, in both themes, and those of no other', () => {
    const styles = stylesOf(drop(page(writeInkRules(30), words + marked)));
    expect(styles.match(/\.[it]\d+(?: mark)?/g)).toEqual([
      // The colour of words, then each theme.
      ...['.i2', '.i3'],
      ...['.i2', '.i3', '.t3 mark'],
      ...['.i2', '.i3', '.t3 mark'],
    ]);
    expect(styles).toContain('.i2,.i3{color:var(--own)}.i2{--own:#1c3f8c}');
    expect(styles).toContain('@media(prefers-color-scheme:dark){.i2{--own:#a6c1ff}');
  });

  test('are all left out, with the condition they stood under, on a page that uses none', () => {
    expect(stylesOf(drop(page(`a{}${writeInkRules(30)}b{}`, '<p class="print">i2</p>')))).toBe('a{}b{}');
  });

  test('are kept as they are on a page that uses every ink', () => {
    const every = page(writeInkRules(2), '<p class="i1 t1"></p><p class="t2 i2"></p>');
    expect(drop(every)).toBe(every);
  });

  test('are told from those of longer numbers, and from rules for what stands in an ink', () => {
    const rules = '.i1{a:b}.i12{a:b}.t12 mark{a:b}.drawing .i3{a:b}.i3 svg{a:b}.i3x{a:b}.x.i3{a:b}';
    expect(stylesOf(drop(page(rules, '<p class="i12"></p>')))).toBe(
      '.i12{a:b}.drawing .i3{a:b}.i3 svg{a:b}.i3x{a:b}.x.i3{a:b}',
    );
  });

  test('make a page with dozens of sources no heavier than one with two', () => {
    const sizes = [2, 40].map((sources) => drop(page(writeInkRules(sources), words)).length);
    expect(sizes[1]).toBe(sizes[0]);
  });
});
