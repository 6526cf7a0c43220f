import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { readSite } from '../../site/site.ts';

const site = await readSite();
const PLENTY = 150;

/** Presses Tab until the element in focus has this name; a reader without a mouse has no other way. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted =
    typeof name === 'string' ? (text: string) => text === name : (text: string) => name.test(text);
  const seen: string[] = [];
  for (let stop = 0; stop < PLENTY; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLSelectElement ? element.labels : null;
      const label = [...(labels?.[0]?.childNodes ?? [])].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return (label?.textContent ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    if (wanted(found)) return;
    seen.push(found);
  }
  throw new Error(`In ${PLENTY} stops none is called ${name}: ${seen.join(' | ')}`);
}

describe.skipIf(browserMissing)('With the keyboard alone', () => {
  const { open, at } = useBrowser();

  it('a reader goes from the home page to a visit, and to the words that prove it', async () => {
    const visit = site.edition.events.find(({ kind }) => kind === 'visit');
    if (!visit) throw new Error('There are no visits.');
    const { page, complaints } = await open('/');
    await tabTo(page, 'Visits');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/visits/'));
    await tabTo(page, visit.title);
    await page.keyboard.press('Enter');
    await page.waitForURL(at(`/events/${visit.id}/`));
    await tabTo(page, /^Foreign ministry page, p\d+$|^Asia-Plus article, p\d+$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sources\/[\w-]+\/#p\d+$/);
    expect(await page.locator(':target mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('a reader filters the timeline, and has the filters in the address', async () => {
    const { page, complaints } = await open('/timeline/', { viewport: { width: 1280, height: 800 } });
    await page.locator('.filters:not([hidden])').first().waitFor();
    // A long timeline has no room for the drawing.
    if ((await page.locator('.picture').count()) > 0) {
      await tabTo(page, 'Skip the drawing');
      await page.keyboard.press('Enter');
    }
    await tabTo(page, 'Kind');
    await page.keyboard.type('open');
    await expect.poll(() => new URL(page.url()).search).toContain('kind=opening');
    const shown = page.locator('li.entry:not([hidden])');
    const openings = site.edition.events.filter(({ kind }) => kind === 'opening');
    await expect.poll(() => shown.count()).toBe(openings.length);
    expect(complaints).toEqual([]);
  });

  it('a reader copies the permanent address of an event, and its citation', async () => {
    const [event] = site.edition.events;
    if (!event) throw new Error('There are no events.');
    const { page, complaints } = await open(`/events/${event.id}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const readClipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    const said = (): Promise<string[]> => page.getByRole('status').allTextContents();
    // The control beside the title: its link is that of the page, as the address bar has it, whatever host it was built for.
    await tabTo(page, '#');
    await page.keyboard.press('Enter');
    await expect.poll(said).toContain('Copied: link');
    expect(await readClipboard()).toBe(at(`/events/${event.id}/#title`));
    await tabTo(page, 'Copy');
    await page.keyboard.press('Enter');
    await expect.poll(said).toContain('Copied: the citation');
    expect(await readClipboard()).toContain(at(`/events/${event.id}/`));
    expect(complaints).toEqual([]);
  });

  it('a reader without scripts is offered no button that would do nothing', async () => {
    const { page } = await open(`/events/${site.edition.events[0]?.id}/`, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { name: 'Cite' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Copy' }).first().isVisible()).toBe(false);
  });

  it('a name that stands nowhere is not found', async () => {
    const { page } = await open('/about/');
    await expect(tabTo(page, 'No such link')).rejects.toThrow('none is called');
  });
});
