import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { readSite } from '../../site/site.ts';

const site = await readSite();
const [source] = site.edition.sources;
const quote = site.edition.events.flatMap(({ evidence }) => evidence).find(({ exact }) => exact.length > 60);
if (!source || !quote) throw new Error('There is nothing to quote.');

/** Pastes words, presses the button, and waits for what is said of them. */
async function check(page: Page, words: string): Promise<{ outcome: string | null; text: string }> {
  await page.locator('#quotation').fill(words);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('#verdict[aria-busy="false"]:not(:empty)').waitFor();
  const verdict = page.locator('#verdict');
  return { outcome: await verdict.getAttribute('data-outcome'), text: (await verdict.textContent()) ?? '' };
}

describe.skipIf(browserMissing)('The check of a quotation', () => {
  const { open, at } = useBrowser();

  it('says that words are verified, and leads to them', async () => {
    const { page, complaints } = await open('/verify/');
    expect(await check(page, `“${quote.exact}”`)).toMatchObject({ outcome: 'verified' });
    await page.locator('#verdict a').first().click();
    await page.waitForURL((url) => url.pathname.includes('/sources/') && url.hash.startsWith('#p'));
    expect(complaints).toEqual([]);
  });

  it('marks what is altered, letter by letter', async () => {
    const { page, complaints } = await open('/verify/');
    const words = quote.exact.split(' ');
    const altered = words.with(3, 'umbrella').join(' ');
    expect(await check(page, altered)).toMatchObject({ outcome: 'altered' });
    expect(await page.locator('#verdict ins').allTextContents()).toEqual(['umbrella']);
    expect(await page.locator('#verdict del').allTextContents()).toEqual([words[3]]);
    expect(complaints).toEqual([]);
  });

  it('takes markup for text', async () => {
    const { page, complaints } = await open('/verify/');
    const words = quote.exact.split(' ');
    const marked = [...words.slice(0, 6), '<img src=x onerror=alert(1)><b>bold</b>', ...words.slice(6)].join(
      ' ',
    );
    expect((await check(page, marked)).outcome).toBe('altered');
    expect(await page.locator('#verdict :is(img, b, script)').count()).toBe(0);
    expect((await check(page, '<script>alert(1)</script>')).outcome).toBe('absent');
    expect(complaints).toEqual([]);
  });

  it('sends nothing, and asks for the texts alone', async () => {
    const { page } = await open('/verify/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await check(page, quote.exact);
    // A script of the page itself may come with the first movement.
    expect(asked.filter((one) => !one.endsWith('.js'))).toEqual([
      `GET ${new URL(at('/verify/texts.json')).pathname}`,
    ]);
    expect(page.url()).toBe(at('/verify/'));
  });

  it('stays quick with ten thousand letters', async () => {
    const { page, complaints } = await open('/verify/');
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { longTasks: tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: 'longtask',
      });
    });
    const long = `${quote.exact} ${'Nobody has written any of this, and it goes on. '.repeat(220)}`;
    expect(long.length).toBeGreaterThan(10_000);
    expect((await check(page, long)).outcome).toBe('absent');
    const tasks = await page.evaluate<number[]>('longTasks');
    // A task of the browser on a busy machine: the work itself lets go every 16 ms.
    expect(Math.max(0, ...tasks)).toBeLessThan(200);
    expect(complaints).toEqual([]);
  });

  it('says so when the texts cannot be had, and tries again', async () => {
    const { page } = await open('/verify/');
    await page.route('**/texts.json', (route) => route.abort(), { times: 2 });
    await page.locator('#quotation').focus();
    expect((await check(page, quote.exact)).text).toContain('could not be loaded');
    await expect.poll(async () => (await check(page, quote.exact)).outcome).toBe('verified');
  });

  it('without a script explains itself, and leads to the texts', async () => {
    const { page } = await open('/verify/', { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Check' }).isVisible()).toBe(false);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('main a').first().getAttribute('href')).toContain('/sources/');
  });
});
