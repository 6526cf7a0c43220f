import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { findOverflow } from './overflow.ts';
import { useBrowser } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';

const templates = await listTemplates();

describe.skipIf(browserMissing)('On a screen', () => {
  const { open } = useBrowser();

  describe.each([320, 360, 768, 1000, 1200])('of %i px', (width) => {
    it.each([...templates, '/search/?q=treaty'])('%s does not scroll sideways', async (path) => {
      const { page } = await open(path, { viewport: { width, height: 740 } });
      if (path.includes('?')) await page.locator('#results[aria-busy="false"] > ol').waitFor();
      expect(await findOverflow(page)).toEqual([]);
    });
  });

  it('a table that is too wide is caught', async () => {
    const { page } = await open('/about/', { viewport: { width: 360, height: 740 }, bypassCSP: true });
    expect(await findOverflow(page)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${'x'.repeat(99)}</p>`);
      document.querySelector<HTMLElement>('main p:last-child')?.style.setProperty('white-space', 'nowrap');
      document.body.style.overflowWrap = 'normal';
    });
    expect(await findOverflow(page)).not.toEqual([]);
  });
});
