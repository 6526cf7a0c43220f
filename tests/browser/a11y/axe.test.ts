import { describe, expect, it } from 'vitest';
import { MODES, runAxe } from './axe.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';

const templates = await listTemplates();
const SEARCHES = ['/search/?q=treaty', '/search/?q=xyzzyqwrtp', '/search/?kind=visit'];
const PLACES = ['/timeline/#border-handover', '/sources/mfa-2021/#p5'];

describe.skipIf(browserMissing)('axe', { timeout: 60_000 }, () => {
  const { open } = useBrowser();

  it.each([...templates, ...PLACES, ...SEARCHES])('finds nothing on %s, in any mode', async (path) => {
    const { page } = await open(path, { bypassCSP: true });
    if (path.includes('?')) await page.locator('#results[aria-busy="false"]').waitFor();
    for (const mode of MODES) {
      expect([mode.name, await runAxe(page, mode, 'quick')]).toEqual([mode.name, []]);
    }
  });

  it.each([
    ['a picture without words', 'image-alt', '<img src="/favicon.svg">'],
    ['a field without a label', 'label', '<input>'],
    ['a heading that jumps', 'heading-order', '<h2>x</h2><h5>y</h5>'],
    ['a link without a name', 'link-name', '<a href="/"></a>'],
    ['two landmarks that nothing tells apart', 'landmark-unique', '<nav>a</nav><nav>b</nav>'],
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
