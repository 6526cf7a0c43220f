import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/commands/start.ts';
import { browserMissing } from './browser.ts';
import { useBrowser } from './session.ts';
import { listTemplates } from './templates.ts';

const templates = await listTemplates();
const AXE = readFileSync(path.join(PROJECT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of which the outcome may differ between the themes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, rule by rule, with the elements at fault. */
async function runAxe(page: Page, runOnly: RunOnly = { type: 'tag', values: TAGS }): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((runOnly): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { runOnly });
  }, runOnly);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
}

const SEARCHES = ['/search/?q=treaty', '/search/?q=xyzzyqwrtp', '/search/?kind=visit'];

describe.skipIf(browserMissing)('axe', { timeout: 60_000 }, () => {
  const { open } = useBrowser();

  it.each([...templates, '/timeline/#border-handover', '/sources/mfa-2021/#p5', ...SEARCHES])(
    'finds nothing on %s, light or dark',
    async (path) => {
      const { page } = await open(path, { colorScheme: 'light', bypassCSP: true });
      if (path.includes('?')) await page.locator('#results[aria-busy="false"]').waitFor();
      expect(await runAxe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await runAxe(page, { type: 'rule', values: OF_COLOUR })).toEqual([]);
    },
  );

  it.each(['/agreements/', '/visits/', '/figures/'])(
    'finds nothing on %s when its tables are cards',
    async (path) => {
      const { page } = await open(path, { viewport: { width: 360, height: 740 }, bypassCSP: true });
      expect(await runAxe(page)).toEqual([]);
    },
  );

  it.each([
    ['a picture without words', 'image-alt', '<img src="/favicon.svg">'],
    ['a field without a label', 'label', '<input>'],
    ['a heading that jumps', 'heading-order', '<h2>x</h2><h5>y</h5>'],
    ['a link without a name', 'link-name', '<a href="/"></a>'],
  ])('finds %s', async (_, rule, markup) => {
    const { page } = await open('/about/', { bypassCSP: true });
    await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('beforeend', html), markup);
    expect((await runAxe(page)).join()).toContain(`${rule}:`);
  });

  it('finds pale text, in either theme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('/about/', { bypassCSP: true, colorScheme });
      await page.addStyleTag({ content: 'main p { color: #888 !important; background: #999 }' });
      expect((await runAxe(page)).join()).toContain('color-contrast:');
    }
  });
});
