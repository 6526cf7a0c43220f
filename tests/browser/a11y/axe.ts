import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PROJECT } from '#commands/project.ts';

const AXE = readFileSync(path.join(PROJECT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One way to look at a page. */
export interface Mode {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly media?: 'print';
  /** Whether more than colours may differ from the modes before it. */
  readonly isWhole?: boolean;
}

/** The five ways in which every page is to be in order. */
export const MODES: readonly Mode[] = [
  { name: 'light', options: { colorScheme: 'light' }, isWhole: true },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: '320 px', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } }, isWhole: true },
  { name: 'forced colours', options: { forcedColors: 'active' } },
  { name: 'print', options: { colorScheme: 'light' }, media: 'print' },
];

/** Turns an open page to another mode, without loading it again. */
async function lookAt(page: Page, { media, options }: Mode): Promise<void> {
  const { colorScheme = 'light', forcedColors = 'none', viewport } = options;
  await page.emulateMedia({ media: media ?? 'screen', colorScheme, forcedColors });
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
}

/** The rules of which the outcome may differ between two modes of the same width. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page, rule by rule, with the elements at fault. Wants a page whose policy is bypassed. By the
 * quick way all rules are asked where a mode has a width of its own, and elsewhere those of colour.
 */
export async function runAxe(page: Page, mode?: Mode, way: 'whole' | 'quick' = 'whole'): Promise<string[]> {
  if (mode) await lookAt(page, mode);
  await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly:
      way === 'whole' || mode?.isWhole ? { type: 'tag', values: TAGS } : { type: 'rule', values: OF_COLOUR },
    resultTypes: ['violations'],
    // Nobody touches paper.
    ...(mode?.media === 'print' && way === 'whole' && { rules: { 'target-size': { enabled: false } } }),
  };
  const { violations } = await page.evaluate((options): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, options);
  }, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
}
