import { describe, expect, it } from 'vitest';
import { present } from '../../setup/present.ts';
import { readSite, withoutBase } from '../../site/site.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const { edition, ...site } = await readSite();
const plain = present(
  edition.events.find(({ notes, evidence }) => notes.length === 1 && evidence.length < 3),
  'event with one note',
);
const countSheets = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

describe.skipIf(browserMissing)('On paper', () => {
  const { open } = useBrowser();

  it('a record with few quotes and notes has one sheet, and needs more without its rules', async () => {
    const { page } = await open(withoutBase(site, plain.url));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    await page.evaluate(() => document.querySelector('link[media="print"]')?.remove());
    expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeGreaterThan(1);
  });

  it('a chapter has all its notes, and each of them in full once', async () => {
    const { page } = await open('/chapters/story/');
    await page.emulateMedia({ media: 'print' });
    const notes = await page
      .locator('.citations li')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.trim()));
    expect(notes.length).toBeGreaterThan(20);
    expect(notes.filter((words) => words === '')).toEqual([]);
    const quotes = await page.locator('.citations q').filter({ visible: true }).allInnerTexts();
    expect(quotes.length).toBeGreaterThan(10);
    expect(await page.locator('.citations .again').filter({ visible: true }).count()).toBe(0);
  });
});
