import { describe, expect, it } from 'vitest';
import { STYLES } from '#exports/citation/styles.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { readSite, withoutBase } from '../../site/site.ts';

const { edition, base, pages } = await readSite();
const [source] = edition.sources;
const paths = [
  ...[edition.events, edition.agreements, edition.people].map(([first]) =>
    withoutBase({ base }, first?.url ?? ''),
  ),
  `${withoutBase({ base }, source?.url ?? '')}about/`,
  pages.find(({ path }) => /^\/chapters\/[^/]+\/$/.test(path))?.path ?? '',
  '/data/',
  '/figures/',
];

describe.skipIf(browserMissing)('A citation', () => {
  const { open, at } = useBrowser();

  it.each(paths)('is copied in every style, and exactly as %s shows it', async (path) => {
    const { page, complaints } = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    const citations = page.locator(
      path === '/figures/' ? 'details:has(button.copy) p:has(button.copy)' : '.cite-box p:has(button.copy)',
    );
    const count = await citations.count();
    expect(count).toBeGreaterThanOrEqual(path === '/figures/' ? edition.figures.length : STYLES.length);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    const copied: string[] = [];
    for (let index = 0; index < Math.min(count, 8); index += 1) {
      const citation = citations.nth(index);
      await page.evaluate(() => navigator.clipboard.writeText('nothing'));
      await citation.getByRole('button').press('Enter');
      const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(read).not.toBe('nothing');
      // What is shown by then has the address of the reader's own address bar, as what is copied.
      expect(await read()).toBe((await citation.locator('span').first().textContent())?.trim());
      copied.push(await read());
    }
    expect(new Set(copied).size).toBe(copied.length);
    if (!path.startsWith('/sources/'))
      for (const one of copied) expect(one).toContain(at('/').replace(/\/$/, ''));
    expect(complaints).toEqual([]);
  });
});
