import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const shownRows = (page: Page): Promise<string[]> =>
  page.locator('table.agreements tbody tr:visible th a').allInnerTexts();

const choose = (page: Page, facet: string, value: string) =>
  page.locator(`input[name="${facet}"][value="${value}"]`).check();

describe.skipIf(browserMissing)('A reader of the agreements', () => {
  const { open, at } = useBrowser();

  it('filters by several questions at once and keeps the choice in another order', async () => {
    const { page, complaints } = await open('/agreements/');
    const all = await shownRows(page);
    await page.locator('.filters summary').click();
    await choose(page, 'witness', 'A');
    await choose(page, 'decade', '1990s');
    const few = await shownRows(page);
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(all.length);
    expect(page.url()).toBe(at('/agreements/?decade=1990s&witness=A'));
    expect(await page.locator('.shown').innerText()).toBe(`${few.length} of ${all.length} shown`);
    await page.getByRole('link', { name: 'Agreement', exact: true }).click();
    await page.waitForURL(at('/agreements/by-title/?decade=1990s&witness=A'));
    expect(await shownRows(page)).toEqual(few.toSorted());
    await page.getByRole('button', { name: 'Show all again' }).click();
    await expect.poll(() => page.url()).toBe(at('/agreements/by-title/'));
    expect((await shownRows(page)).length).toBe(all.length);
    expect(complaints).toEqual([]);
  });

  it('goes from the filters to the list, and keeps the choice', async () => {
    const { page, complaints } = await open('/agreements/');
    const button = page.getByRole('button', { name: 'Go to the list' });
    expect(await button.isVisible()).toBe(false);
    await page.locator('.filters summary').click();
    await choose(page, 'witness', 'B');
    const rows = await shownRows(page);
    await button.click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CAPTION');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table')?.className)).toBe('agreements');
    expect(page.url()).toBe(at('/agreements/?witness=B'));
    expect(await shownRows(page)).toEqual(rows);
    expect(complaints).toEqual([]);
  });

  it('is as its address says after going back', async () => {
    const { page } = await open('/agreements/?witness=B');
    const ofB = await shownRows(page);
    await page.evaluate(() => (location.hash = 'main'));
    await choose(page, 'designation', 'treaty');
    expect((await shownRows(page)).length).toBeLessThan(ofB.length);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?witness=B');
    await expect.poll(() => shownRows(page)).toEqual(ofB);
  });

  it('passes over words of the address that it does not know', async () => {
    const { page, complaints } = await open('/agreements/?witness=Z&x=%3Cb%3E&level');
    expect(page.url()).toBe(at('/agreements/?x=%3Cb%3E'));
    expect((await shownRows(page)).length).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });

  it('filters, counts and sorts without JavaScript', async () => {
    const { page } = await open('/agreements/', { javaScriptEnabled: false });
    await page.locator('.filters summary').click();
    await choose(page, 'designation', 'treaty');
    expect(await page.getByRole('button', { name: 'Go to the list' }).isVisible()).toBe(false);
    const treaties = await shownRows(page);
    expect(treaties.length).toBeGreaterThan(0);
    expect(treaties.every((title) => /treaty/i.test(title))).toBe(true);
    await page.locator('thead th a').nth(1).click();
    await page.waitForURL(at('/agreements/by-title/'));
    const titles = (await shownRows(page)).map((title) => title.toLowerCase());
    expect(titles).toEqual(titles.toSorted());
    await page.locator('thead th a').nth(1).click();
    await page.waitForURL(at('/agreements/by-title-descending/'));
    expect((await shownRows(page)).map((title) => title.toLowerCase())).toEqual(titles.toReversed());
  });
});

describe.skipIf(browserMissing)('The filtered index', () => {
  const { open, at } = useBrowser();
  const rows = (page: Page): Promise<number> => page.locator('tbody tr:visible').count();

  it('tells how many each other choice would leave, and offers none that leaves nothing', async () => {
    const { page } = await open('/agreements/?designation=protocol');
    // Another answer to the same question would take the place of the one given.
    expect(await page.locator('.filters input[name="designation"]:disabled').count()).toBe(0);
    const others = page.locator('.filters input[id]:not([name="designation"])');
    for (const input of await others.all()) {
      const count = Number(await input.locator('xpath=..').locator('small').innerText());
      expect(await input.isDisabled()).toBe(count === 0);
      if (count === 0) continue;
      await input.check();
      expect(await rows(page)).toBe(count);
      await page.locator(`input[name="${await input.getAttribute('name')}"][value=""]`).check();
    }
    expect(await others.evaluateAll((all) => all.some((one) => (one as HTMLInputElement).disabled))).toBe(
      true,
    );
  });

  it('is shown whole again with the focus where it was filtered, and keeps what else the address says', async () => {
    const { page } = await open('/agreements/?level=interstate&x=1');
    await page.getByRole('button', { name: 'Show all again' }).press('Enter');
    await expect.poll(() => page.url()).toBe(at('/agreements/?x=1'));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

describe.skipIf(browserMissing)('A note of a chapter', () => {
  const { open } = useBrowser();

  it.each([
    { width: 1280, height: 900 },
    { width: 360, height: 640 },
  ])('opens in place without JavaScript, and closes, at $width px', async (viewport) => {
    const { page } = await open('/chapters/beginnings/', { viewport, javaScriptEnabled: false });
    const mark = page.locator('sup.cite button').nth(3);
    await mark.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await mark.press('Enter');
    const note = page.locator('.citations li:popover-open');
    expect(await note.count()).toBe(1);
    const box = await note.boundingBox();
    expect(box && box.y >= 0 && box.x >= 0 && box.x + box.width <= viewport.width).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const at = await mark.boundingBox();
    const gap = box && at ? Math.max(box.y - (at.y + at.height), at.y - (box.y + box.height)) : Infinity;
    if (viewport.width > 736) expect(gap).toBeLessThan(24);
    await page.keyboard.press('Tab');
    expect(await note.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
    expect(await mark.evaluate((button) => button === document.activeElement)).toBe(true);
    await mark.click();
    await note.getByRole('button', { name: 'Close' }).click();
    expect(await note.count()).toBe(0);
  });

  it('stands in the list at the end, on the screen and in print', async () => {
    const { page } = await open('/chapters/beginnings/');
    const notes = page.locator('.citations li');
    const marks = await page.locator('sup.cite[id]').count();
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const seen = await notes.evaluateAll(
        (all) =>
          all.filter((one) => getComputedStyle(one).position === 'static' && one.clientHeight > 0).length,
      );
      expect(seen).toBe(marks);
    }
  });

  it('is set in lines of 60 to 72 letters', async () => {
    const { page } = await open('/chapters/summits/', { viewport: { width: 1440, height: 900 } });
    const letters = await page.locator('.prose').evaluate((prose) => {
      const probe = document.createElement('span');
      probe.textContent = 'The heads of state, it adds, met within the state visits and at various forums.';
      probe.style.whiteSpace = 'nowrap';
      prose.append(probe);
      return (prose.clientWidth / probe.getBoundingClientRect().width) * probe.textContent.length;
    });
    expect(letters).toBeGreaterThan(60);
    expect(letters).toBeLessThan(72);
  });
});
