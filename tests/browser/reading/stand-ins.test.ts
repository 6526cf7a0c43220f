import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { readSite, textOf } from '../../site/site.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const css = readFileSync(path.join(PROJECT, 'src/site/layout/styles/fonts.css'), 'utf8');
const FAMILIES = [
  ...new Set([...css.matchAll(/font-family: '(Brygada [A-Z])'/g)].map(([, name = '']) => name)),
];
/** The headings of the site, which are bold. */
const headings = (await readSite()).pages.flatMap(({ root }) =>
  root.querySelectorAll('main :is(h1, h2, h3)').map(textOf),
);
/** By how much a text in a typeface that stands in may be wider or narrower than in Brygada. */
const MAX_DEVIATION = 0.006;

describe.skipIf(browserMissing)('What stands in for the typeface', () => {
  const { open } = useBrowser();

  it('is as wide as Brygada, plain and bold, where this machine has it, and is found to be wider when it is', async () => {
    const { page } = await open('/chapters/story/');
    const found = await page.evaluate(
      async ({ families, headings }) => {
        const text = document.querySelector('.prose')?.textContent ?? '';
        const lines = text.match(/[^]{1,400}/g) ?? [];
        const context = document.createElement('canvas').getContext('2d');
        const measure = (family: string, weight = 400, of: readonly string[] = lines): number => {
          if (!context) return 0;
          context.font = `${weight} 100px "${family}"`;
          return of.reduce((sum, line) => sum + context.measureText(line).width, 0);
        };
        const loaded = await Promise.all(
          families.map((family) =>
            Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 100px "${family}"`))).then(
              (all) => all.every(({ length }) => length > 0),
              () => false,
            ),
          ),
        );
        for (const weight of [400, 600]) await document.fonts.load(`${weight} 100px "Brygada 1918"`);
        const own = measure('Brygada 1918');
        const ownBold = measure('Brygada 1918', 600, headings);
        const there = families.filter((_, index) => loaded[index]);
        const rule = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
        return {
          there: there.map((family) => ({
            family,
            ratio: measure(family) / own,
            bold: measure(family, 600, headings) / ownBold,
          })),
          declared: families.filter((family) => rule.some(({ cssText }) => cssText.includes(`"${family}"`))),
          plain: measure('monospace') / own,
        };
      },
      { families: FAMILIES, headings },
    );
    expect(found.declared).toEqual(FAMILIES);
    const off = (ratio: number): boolean => Math.abs(ratio - 1) > MAX_DEVIATION;
    expect(found.there.filter(({ ratio, bold }) => off(ratio) || off(bold))).toEqual([]);
    expect(off(found.plain)).toBe(true);
  });
});
