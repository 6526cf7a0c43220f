import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const PATH = '/sources/asia-plus-2018/';

/** The words of a passage that a reader sees, white space folded. */
const seenIn = async (page: Page, passage: string): Promise<string> => {
  const words = page.locator(`li[id="${passage}"] .words:visible`);
  return (await words.allInnerTexts()).join(' | ').replace(/\s+/g, ' ').trim();
};

describe.skipIf(browserMissing)('The switch of readings', () => {
  const { open } = useBrowser();

  it('begins with the text as published, misprints included', async () => {
    const { page } = await open(PATH);
    expect(await seenIn(page, 'p2')).toContain(
      'were singed in Dushanbe yesterday in the presence Dmitry Medvedev',
    );
  });

  it('shows the corrected words in place of the slips, without a script', async () => {
    const { page, complaints } = await open(PATH, { javaScriptEnabled: false });
    await page.locator('#corrected').check();
    const seen = await seenIn(page, 'p2');
    expect(seen).toContain('were signed in Dushanbe');
    expect(seen).toContain('in the presence of');
    expect(seen).not.toContain('singed');
    expect(seen).not.toContain('|');
    expect(complaints).toEqual([]);
  });

  it('has these two readings and no third, which would put values of the editors into the text', async () => {
    const { page } = await open(PATH);
    const readings = page.getByRole('group', { name: 'Reading' }).getByRole('radio');
    expect(await readings.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'as-published',
      'corrected',
    ]);
    await page.locator('#corrected').check();
    await page.locator('#as-published').check();
    expect(await seenIn(page, 'p2')).toContain('were singed in Dushanbe');
  });

  it('leaves a passage without corrections where it is', async () => {
    const { page } = await open('/sources/mfa-2021/');
    const before = await seenIn(page, 'p1');
    await page.locator('#corrected').check();
    expect(await seenIn(page, 'p1')).toBe(before);
  });

  it('prints both at once: what stands there, and [sic: what was meant]', async () => {
    const { page } = await open(PATH);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('li[id="p2"] .corrected').evaluate((passage) => {
      const parts = [...passage.childNodes].map((node) => {
        if (!(node instanceof HTMLElement)) return node.textContent ?? '';
        if (getComputedStyle(node).display === 'none') return '';
        const around = (which: '::before' | '::after') =>
          getComputedStyle(node, which)
            .content.replace(/^none$|^normal$/, '')
            .replaceAll('"', '');
        return around('::before') + node.textContent + around('::after');
      });
      return parts.join('');
    });
    expect(printed).toContain('singed [sic: signed]');
    expect(await page.locator('li[id="p2"] .words:visible').count()).toBe(1);
    expect(await page.locator('.switch:visible').count()).toBe(0);
  });
});

describe.skipIf(browserMissing)('The switch of labels', () => {
  const { open } = useBrowser();

  it('keeps only entries with a value of that label, without a script', async () => {
    const { page } = await open('/timeline/', { javaScriptEnabled: false });
    const entries = page.locator('li.entry:visible');
    const all = await entries.count();
    await page.locator('#label-normalised').check();
    const kept = await entries.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-labels') ?? ''),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(all);
    for (const labels of kept) expect(labels.split(' ')).toContain('normalised');
  });
});
