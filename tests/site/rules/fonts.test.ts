import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutFont, FONTS, SUBSETS } from '#commands/typeface/subset-fonts.ts';
import { readSite } from '../site.ts';

const site = await readSite();
const css = readFileSync('src/site/layout/styles/fonts.css', 'utf8');

/** Signs that Brygada has not; a browser takes them from another typeface. */
const FOREIGN = new Set('●␣');

/** Whether a face of the style sheet claims a letter for one of the files. */
function claims(name: string, letter: string): boolean {
  const face = css.split('@font-face').find((block) => block.includes(`fonts/${name}.woff2`)) ?? '';
  const ranges = /unicode-range: ([^;]+);/.exec(face)?.[1]?.split(',') ?? [];
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some((range) => {
    const [first = NaN, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return first <= code && code <= last;
  });
}

const roman = SUBSETS.filter(({ name }) => !name.includes('italic'));
const isCovered = (letter: string): boolean =>
  /\s/.test(letter) ||
  FOREIGN.has(letter) ||
  roman.some(({ name, letters }) => letters.includes(letter) && claims(name, letter));

describe('The typeface', () => {
  it.each(SUBSETS)('$name is what npm run fonts makes', async (subset) => {
    const file = readFileSync(path.join(FONTS, `${subset.name}.woff2`));
    expect(file.equals(await cutFont(subset))).toBe(true);
  });

  it('grows by a letter more, and shrinks by a letter less', async () => {
    const [latin] = SUBSETS;
    if (!latin) throw new Error('There are no files.');
    const { length } = await cutFont(latin);
    expect((await cutFont({ ...latin, letters: `${latin.letters}å` })).length).toBeGreaterThan(length);
    expect((await cutFont({ ...latin, letters: 'abc' })).length).toBeLessThan(length / 3);
  });

  it('has every letter that stands on a page: add what is missing to SUBSETS, then npm run fonts', () => {
    const used = new Set(site.pages.flatMap(({ root }) => [...(root.querySelector('body')?.text ?? '')]));
    expect(used.size).toBeGreaterThan(100);
    expect([...used].filter((letter) => !isCovered(letter))).toEqual([]);
  });

  it.each(['Ѣ', 'å', 'Ω', '中'])('is known to lack %s', (letter) => {
    expect(isCovered(letter)).toBe(false);
  });
});
