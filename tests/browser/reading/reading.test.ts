import { describe, expect, it } from 'vitest';
import { present } from '../../setup/present.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { readSite, withoutBase } from '../../site/site.ts';

const site = await readSite();
const event = present(
  site.edition.events.find(({ evidence }) => evidence.length > 1),
  'event with two quotes',
);
const eventPath = withoutBase(site, event.url);

const INK = { colorScheme: 'light' } as const;

describe.skipIf(browserMissing)('A reader', () => {
  const { open, at } = useBrowser();

  it('comes from an event to its place in the timeline, which is in view and marked', async () => {
    const { page, complaints } = await open(eventPath, INK);
    await page.locator(`a[href$="/timeline/#${event.id}"]`).click();
    await page.waitForURL(at(`/timeline/#${event.id}`));
    const entry = page.locator(`li[id="${event.id}"]`);
    await expect.poll(() => entry.evaluate((li) => li.matches(':target'))).toBe(true);
    const { background, other, top, bottom } = await entry.evaluate((li) => {
      const { top, bottom } = li.getBoundingClientRect();
      const neighbour = document.querySelector('li.entry:not(:target)') ?? li;
      return {
        background: getComputedStyle(li).backgroundColor,
        other: getComputedStyle(neighbour).backgroundColor,
        top: top / innerHeight,
        bottom: bottom / innerHeight,
      };
    });
    expect(background).not.toBe(other);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(1);
    expect(complaints).toEqual([]);
  });

  it('sees the words that an anchor of the timeline names, not those that the year heading covers', async () => {
    const { page } = await open(`/timeline/#${event.id}`, { ...INK, viewport: { width: 360, height: 640 } });
    const isCovered = await page.locator(`li[id="${event.id}"] h3 a`).evaluate((link) => {
      const { left, top, height } = link.getBoundingClientRect();
      const seen = document.elementFromPoint(left + 2, top + Math.min(height, 20) / 2);
      return !(seen && link.contains(seen));
    });
    expect(isCovered).toBe(false);
  });

  it('comes from the evidence of an event to the passage, in which the words are marked', async () => {
    const [piece] = event.evidence;
    if (!piece) throw new Error('The event has no evidence.');
    const { page, complaints } = await open(eventPath, INK);
    const passage = `/sources/${piece.source}/#${piece.passage}`;
    await page.locator(`main figure a[href$="${passage}"]`).first().click();
    await page.waitForURL(at(passage));
    const shown = page.locator(`li[id="${piece.passage}"]`);
    expect(await shown.evaluate((li) => li.matches(':target'))).toBe(true);
    expect(await shown.evaluate((li) => li.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(await shown.locator('mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('reads every passage of a source as published, letter for letter, before choosing a reading', async () => {
    for (const source of site.edition.sources) {
      const { page } = await open(`/sources/${source.id}/`);
      const shown = await page
        .locator('.passages > li > .words')
        .evaluateAll((all) => all.map((words) => (words as HTMLElement).innerText));
      const built = site.pages
        .find(({ path }) => path === `/sources/${source.id}/`)
        ?.root.querySelectorAll('.passages > li > .words');
      expect(shown.map(fold)).toEqual(built?.map(({ text }) => fold(text)));
    }
  });

  it('comes from a moved address to the page of today, the fragment kept', async () => {
    const [from, to] = Object.entries(site.edition.moved)[0] ?? [];
    if (!from || !to) throw new Error('Nothing has moved.');
    const { page, complaints } = await open(`${withoutBase(site, from)}#${event.id}`);
    await page.waitForURL(at(`${withoutBase(site, to)}#${event.id}`));
    expect(await page.locator(':target').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('finds the way from an address that leads nowhere', async () => {
    const { page } = await open('/events/no-such-event/');
    expect(await page.title()).toContain('no such page');
    await page.getByRole('link', { name: 'the timeline' }).click();
    await page.waitForURL(at('/timeline/'));
  });
});

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
