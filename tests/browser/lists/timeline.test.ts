import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { listLandmarks } from '#edition/timeline/landmarks.ts';
import { takeEach } from '../../setup/release.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { pageAt, readSite } from '../../site/site.ts';

const site = await readSite();
const edition = loadEdition(PROJECT);
const visits = site.edition.events.filter(({ kind }) => kind === 'visit');
const ofRussia = visits.filter(({ people }) => people.some(({ id }) => id === 'vladimir-putin'));
/** The page of the list has the drawing as long as there is room; when it has is held by tests/site/pages/lists. */
const isDrawn = pageAt(site, '/timeline/').root.querySelector('.picture use') !== null;
/** From the narrowest page that has the picture; and pages that are narrower. */
const WIDTHS = takeEach(3, [745, 768, 1000, 1440]);
const NARROW = takeEach(2, [320, 360, 744]);
/** Half a pixel more or less at either side is the browser's rounding. */
const LESS = 1;

/** The names of marks that lie on each other, or are too small to be hit, as the browser draws them. */
const findCrowding = (page: Page, less: number): Promise<string[]> =>
  page.evaluate((less) => {
    const boxes = [...document.querySelectorAll('.picture a:not(.year)')].map((link) => ({
      name: link.textContent.trim(),
      box: link.getBoundingClientRect(),
    }));
    const faults = boxes
      .filter(({ box }) => box.width < 24 - less || box.height < 24 - less)
      .map(({ name, box }) => `${name} is ${box.width} × ${box.height}`);
    const years = Array.from(document.querySelectorAll('.picture .year'), (link) =>
      link.getBoundingClientRect(),
    );
    faults.push(
      ...years.flatMap((box, index) =>
        box.width < 24 - less ||
        box.height < 24 - less ||
        box.right > (years[index + 1]?.left ?? Infinity) + less
          ? [`year ${index} is ${box.width} × ${box.height}`]
          : [],
      ),
    );
    for (const [index, { name, box }] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > less && high > less) faults.push(`${name} and ${other.name}`);
      }
    return faults;
  }, less);

describe.skipIf(browserMissing)('The drawn timeline', () => {
  const { open, at } = useBrowser();

  it('has no mark on another at any width, and stays on the page', async () => {
    const { page, complaints } = await open('/timeline/');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findCrowding(page, LESS), `${width} px`).toEqual([]);
      const [drawn, there] = await page.evaluate(() => [
        document.querySelector('.picture')?.getBoundingClientRect().right ?? 0,
        document.documentElement.clientWidth,
      ]);
      expect(drawn, `${width} px`).toBeLessThanOrEqual(there);
    }
    expect(complaints).toEqual([]);
  });

  it('names its landmarks in words that lie on nothing', async () => {
    const { page } = await open('/', { viewport: { width: 745, height: 900 } });
    const names = await page.locator('.picture .landmark').allTextContents();
    expect(names.length).toBe(listLandmarks(edition).length);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const met = await page.evaluate(() => {
        const words = [...document.querySelectorAll('.picture text')];
        const signs = [...document.querySelectorAll('.picture a:not(.year) > use')];
        const meet = (a: Element, b: Element): boolean => {
          const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
          const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          // A box of words has room above and below the letters.
          return wide > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
        };
        return words.flatMap((text, index) =>
          [...words.slice(index + 1), ...signs]
            .filter((other) => meet(text, other))
            .map((other) => `${text.textContent} and ${other.textContent || other.getAttribute('href')}`),
        );
      });
      expect(met, `${width} px`).toEqual([]);
    }
  });

  it.each(NARROW)('gives way at %i px to a ruler of titles, or to the list', async (width) => {
    const { page } = await open('/', { viewport: { width, height: 900 } });
    expect(await page.locator('.picture').isVisible()).toBe(false);
    const years = await page.locator('.ruler > li > b').allInnerTexts();
    expect(years[0]).toBe('1992');
    expect(years.at(-1)).toBe('2018');
    const titles = await page.locator('.ruler li li a').allInnerTexts();
    for (const { event } of listLandmarks(edition)) expect(titles).toContain(event.title);
    await page.goto(at('/timeline/'));
    expect(await page.locator('.drawing').isVisible()).toBe(false);
    expect(await page.locator('.entry:visible').count()).toBe(site.edition.events.length);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.picture').isVisible()).toBe(true);
  });

  it('names each mark once to who hears the page, and is passed in one step', async () => {
    const { page } = await open('/', { viewport: { width: 1000, height: 900 } });
    const names = await page.locator('.picture a title').allTextContents();
    const [embassy] = names.filter((name) => /Embassy of Tajikistan/.test(name));
    expect(embassy?.trim()).toBe('Embassy of Tajikistan opened in Moscow, 18 December 1993 (A, B)');
    expect(names.filter((name) => name === embassy)).toHaveLength(1);
    const [coming] = names.filter((name) => /Mironov.*2003/.test(name));
    expect(coming?.trim()).toBe('Visit of Sergey Mironov to Tajikistan, 3–5 April 2003 (A)');
    const [inferred] = names.filter((name) => /^Treaty on allied interaction/.test(name.trim()));
    expect(inferred?.trim()).toBe('Treaty on allied interaction, April 1999, date inferred, agreement (A)');
    expect(await page.getByRole('link', { name: embassy?.trim() ?? '', exact: true }).count()).toBe(1);
    await page.setViewportSize({ width: 900, height: 900 });
    for (const name of ['1992', '1994, no dated event'])
      expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1);
    await page.getByRole('link', { name: 'Skip the drawing' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.picture') === null)).toBe(true);
  });

  it.runIf(isDrawn)('leads by keyboard from a mark to its entry', async () => {
    const { page } = await open('/timeline/', { viewport: { width: 1000, height: 900 } });
    await page.getByRole('link', { name: /^Embassy of Tajikistan opened in Moscow, 18/ }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('li.entry:target').getAttribute('id')).toBe('embassy-of-tajikistan-opened');
  });

  it.each(WIDTHS)('%i pixels wide shows the name of the mark the keyboard has come to', async (width) => {
    const { page, complaints } = await open('/', { viewport: { width, height: 700 } });
    const shown = page.locator('.drawing > p[aria-hidden]');
    const marks = await page.locator('.picture a:not(.year)').all();
    expect(await shown.isVisible()).toBe(false);
    for (const mark of [marks[0], marks[marks.length >> 1], marks.at(-1)]) {
      await mark?.focus();
      expect(await shown.innerText()).toBe((await mark?.locator('title').textContent())?.trim());
      const [name, sign] = [await shown.boundingBox(), await mark?.boundingBox()];
      if (!name || !sign) throw new Error('What is shown has a box.');
      expect(Math.min(name.x, name.y)).toBeGreaterThanOrEqual(0);
      expect(name.x + name.width).toBeLessThanOrEqual(width);
      expect(name.y + name.height).toBeLessThanOrEqual(700);
      expect(name.y >= sign.y + sign.height || name.y + name.height <= sign.y).toBe(true);
    }
    await page.setViewportSize({ width: width + 20, height: 700 });
    const [moved, mark] = [await shown.boundingBox(), await marks.at(-1)?.boundingBox()];
    expect(
      moved &&
        mark &&
        Math.min(Math.abs(moved.y - mark.y - mark.height), Math.abs(mark.y - moved.y - moved.height)),
    ).toBeLessThan(12);
    await page.keyboard.press('Escape');
    expect(await shown.isVisible()).toBe(false);
    await page.setViewportSize({ width, height: 700 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await shown.isVisible(), 'sent away, and then the window changes').toBe(false);
    await marks[0]?.focus();
    await page.locator('#site-search').focus();
    expect(await shown.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(browserMissing)('The filtered timeline', () => {
  const { open, at } = useBrowser();
  const shown = (page: Page): Promise<number> => page.locator('.entry:visible').count();

  it('by an address shows what the address says', async () => {
    const { page, complaints } = await open('/timeline/?kind=visit&person=vladimir-putin');
    await expect.poll(() => shown(page)).toBe(ofRussia.length);
    expect(await page.locator('.filters output').innerText()).toContain(`${ofRussia.length} of`);
    expect(await page.locator('.timeline > li:visible:not(:has(.entry:visible))').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('has a way from the filters to the first entry that is left', async () => {
    const { page, complaints } = await open('/timeline/?kind=visit&person=vladimir-putin');
    await expect.poll(() => shown(page)).toBe(ofRussia.length);
    await page.getByRole('button', { name: 'Go to the list' }).click();
    const first = await page.locator('.entry:visible').first().getAttribute('id');
    expect(await page.evaluate(() => document.activeElement?.closest('.entry')?.id)).toBe(first);
    expect(page.url()).toBe(at('/timeline/?kind=visit&person=vladimir-putin'));
    expect(complaints).toEqual([]);
  });

  it('says what the address asks for and the list does not know', async () => {
    const { page } = await open('/timeline/?kind=visit&person=nobody&witness=Q');
    await expect.poll(() => shown(page)).toBe(visits.length);
    await expect
      .poll(() => page.locator('.filters output').innerText())
      .toBe(
        `${visits.length} of ${site.edition.events.length} entries: kind visit; not narrowed by person “nobody”, source “Q”, which is not known here`,
      );
  });

  it('by several things at once says so in the address, and shows all again when they are taken back', async () => {
    const { page } = await open('/timeline/');
    await page.locator('select[name="person"]').waitFor();
    await page.locator('select[name="kind"]').selectOption('visit');
    expect(await shown(page)).toBe(visits.length);
    await page.locator('select[name="person"]').selectOption('vladimir-putin');
    expect(await shown(page)).toBe(ofRussia.length);
    expect(page.url()).toBe(at('/timeline/?kind=visit&person=vladimir-putin'));
    await page.locator('select[name="kind"]').selectOption('');
    await page.locator('select[name="person"]').selectOption('');
    expect(await shown(page)).toBe(site.edition.events.length);
    expect(page.url()).toBe(at('/timeline/'));
  });

  it('by a label counts with the other choices', async () => {
    const { page } = await open('/timeline/?kind=visit');
    await page.locator('#label-inferred').check();
    const labelled = await shown(page);
    expect(labelled).toBeGreaterThan(0);
    expect(labelled).toBeLessThan(visits.length);
    expect(page.url()).toBe(at('/timeline/?kind=visit&label=inferred'));
    await page.reload();
    await expect.poll(() => shown(page)).toBe(labelled);
  });

  it('shows all again by one button, and only then has it', async () => {
    const { page } = await open('/timeline/?kind=visit');
    const button = page.getByRole('button', { name: 'Show all again' });
    await button.click();
    expect(await shown(page)).toBe(site.edition.events.length);
    expect(page.url()).toBe(at('/timeline/'));
    expect(await button.isVisible()).toBe(false);
    expect(await page.locator('select[name="kind"]').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator('.filters output').innerText()).toContain('shown again');
  });

  it.runIf(isDrawn)(
    'is as its address says after going back, and where the address says nothing that is there, whole',
    async () => {
      const { page, complaints } = await open('/timeline/?kind=visit');
      await expect.poll(() => shown(page)).toBe(visits.length);
      await page.evaluate(() =>
        document
          .querySelector<HTMLElement>('.picture a[href="#culture-days-1997"]')
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      );
      await expect.poll(() => shown(page)).toBe(site.edition.events.length);
      await page.goBack();
      await expect.poll(() => new URL(page.url()).search).toBe('?kind=visit');
      await expect.poll(() => shown(page)).toBe(visits.length);
      await page.goto(at('/timeline/?kind=Visit&person=nobody&label=x#100%'));
      expect(await shown(page)).toBe(site.edition.events.length);
      expect(complaints).toEqual([]);
    },
  );

  it('gives way to an entry that the address names', async () => {
    const { page } = await open('/timeline/?kind=visit#culture-days-1997');
    await expect.poll(() => shown(page)).toBe(site.edition.events.length);
    expect(page.url()).toBe(at('/timeline/#culture-days-1997'));
    await page.locator('select[name="kind"]').selectOption('visit');
    expect(await shown(page)).toBe(visits.length);
    expect(page.url()).toBe(at('/timeline/?kind=visit'));
  });

  it.runIf(isDrawn)(
    'passes over the marks of what is not listed, for keyboard and ear, and says on paper by what it is filtered',
    async () => {
      const { page } = await open('/timeline/?kind=visit', { viewport: { width: 1000, height: 900 } });
      await expect.poll(() => shown(page)).toBe(visits.length);
      const marks = page.getByRole('group', { name: 'Marks' });
      expect(await marks.getByRole('link', { name: /\((A|B|A, B)\)$/ }).count()).toBe(visits.length);
      expect(await page.locator('.picture a.out:not([tabindex="-1"])').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const said = page.locator('.filters output');
      expect(await said.isVisible()).toBe(true);
      expect(await said.innerText()).toBe(
        `${visits.length} of ${site.edition.events.length} entries: kind visit`,
      );
      expect(await page.locator('.filters select').first().isVisible()).toBe(false);
    },
  );

  it.runIf(isDrawn)(
    'makes pale every mark that is not in the list, and a pale mark leads to its entry all the same',
    async () => {
      const { page } = await open('/timeline/?kind=visit', { viewport: { width: 1000, height: 900 } });
      await expect.poll(() => shown(page)).toBe(visits.length);
      const dark = page.locator('.picture a:not(.year, .out)');
      expect(await dark.count()).toBe(visits.length);
      await page.locator('.picture a[href="#embassy-of-tajikistan-opened"]').click();
      await expect.poll(() => shown(page)).toBe(site.edition.events.length);
      const entry = page.locator('#embassy-of-tajikistan-opened');
      expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
      const box = await entry.boundingBox();
      expect(box && box.y >= 0 && box.y < 900).toBe(true);
    },
  );

  it('by a label and without a script leaves no year empty', async () => {
    const { page } = await open('/timeline/', { javaScriptEnabled: false });
    const choice = page.getByRole('radio', { name: 'normalised' });
    await choice.check();
    const left = await shown(page);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(site.edition.events.length);
    expect(await page.locator('.label-filter label', { has: choice }).innerText()).toContain(String(left));
    expect(await page.locator('.timeline > li:visible:not(:has(.entry:visible))').count()).toBe(0);
  });

  it('works but for people and places when their file does not come', async () => {
    const { page } = await open('/');
    await page.route('**/registers.json', (route) => route.abort());
    await page.goto(at('/timeline/?kind=visit'));
    await expect.poll(() => shown(page)).toBe(visits.length);
    expect(await page.locator('select[name="person"]').count()).toBe(0);
  });

  it('without a script has a page for each kind and each year', async () => {
    const { page } = await open('/timeline/', { javaScriptEnabled: false });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Pages of the timeline' }).getByText('visits').click();
    await page.waitForURL(at('/timeline/visits/'));
    expect(await shown(page)).toBe(visits.length);
    await page.getByRole('link', { name: /^1994/ }).click();
    await page.waitForURL(at('/timeline/1994/'));
    expect(await page.locator('main').innerText()).toContain(
      'No text dates the beginning of anything to 1994',
    );
  });
});
