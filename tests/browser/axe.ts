import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PROJECT } from '../../src/commands/start.ts';

const AXE = readFileSync(path.join(PROJECT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One way to look at a page. */
export interface Mode {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly media?: 'print';
}

/** The five ways in which every page is to be in order. */
export const MODES: readonly Mode[] = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: '320 px', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
  { name: 'print', options: { colorScheme: 'light' }, media: 'print' },
];

/** What axe finds on a page, rule by rule, with the elements at fault. Wants a page whose policy is bypassed. */
export async function runAxe(page: Page, mode?: Mode): Promise<string[]> {
  if (mode?.media) await page.emulateMedia({ media: mode.media });
  await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
    // Nobody touches paper.
    rules: { 'target-size': { enabled: mode?.media !== 'print' } },
  };
  const { violations } = await page.evaluate((options): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, options);
  }, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
}
