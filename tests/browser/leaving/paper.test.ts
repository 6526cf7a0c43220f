import { describe, expect, it } from 'vitest';
import { present } from '../../setup/present.ts';
import { pageAt, readSite, textOf, withoutBase } from '../../site/site.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const site = await readSite();
const { edition } = site;
/** How many letters a sheet has room for: more than three of four events have. */
const LETTERS_OF_A_SHEET = 3400;
const lettersOf = (path: string): number => {
  const { root } = pageAt(site, path);
  const left = root.querySelectorAll('main .no-print').map((one) => textOf(one).length);
  return textOf(root.querySelector('main')).length - left.reduce((sum, letters) => sum + letters, 0);
};
const longestFirst = (records: readonly { url: string }[]): { path: string; letters: number }[] =>
  records
    .map(({ url }) => withoutBase(site, url))
    .map((path) => ({ path, letters: lettersOf(path) }))
    .toSorted((a, b) => b.letters - a.letters);
const byLength = longestFirst(edition.events);
const agreements = longestFirst(edition.agreements);
/** The longest that a sheet has room for. */
const longest = byLength.filter(({ letters }) => letters <= LETTERS_OF_A_SHEET).slice(0, 5);
const countSheets = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

describe.skipIf(browserMissing)('On paper', () => {
  const { open } = useBrowser();

  it('all that is known of an event has one sheet, but for the longest, which need more without its rules', async () => {
    expect(byLength.indexOf(present(longest[0], 'event')) / byLength.length).toBeLessThan(0.25);
    for (const { path } of longest) {
      const { page } = await open(path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true })), path).toBe(1);
      await page.evaluate(() => document.querySelector('link[media="print"]')?.remove());
      expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true })), path).toBeGreaterThan(1);
    }
  });

  it('all that is known of an agreement has one sheet, but for the longest', async () => {
    const usual = agreements.slice(Math.ceil(agreements.length / 4)).slice(0, 4);
    expect(usual.length).toBe(4);
    for (const { path } of usual) {
      const { page } = await open(path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true })), path).toBe(1);
    }
  });

  it('each sheet says how many there are, and from the second on what is printed', async () => {
    const { page } = await open('/chapters/story/');
    const rules = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSPageRule)
        .map(({ cssText }) => cssText),
    );
    const [title] = (await page.title()).split(' · ');
    expect(rules.some((rule) => rule.includes('counter(page)') && rule.includes('counter(pages)'))).toBe(
      true,
    );
    expect(rules.some((rule) => rule.includes('@top-center') && rule.includes(title ?? ''))).toBe(true);
  });

  it('nothing is printed that only leads on', async () => {
    const { page } = await open(present(byLength[0], 'event').path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav, .related, .copy, .menu').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.over, .marks').filter({ visible: true }).allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/·\s*$|Cite|mean/),
    );
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
