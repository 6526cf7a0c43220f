import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { present } from '../../setup/present.ts';
import { readSite } from '../../site/site.ts';
import { runAxe } from '../a11y/axe.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const site = await readSite();
const { edition } = site;
const MAX_BYTES = 400_000;

describe.skipIf(browserMissing)('The edition in one file', () => {
  const { newPage } = useBrowser();

  /** Opens the file from a disk, alone in its folder, as a reader does who has saved it. */
  async function openSaved(options = {}) {
    const folder = await mkdtemp(path.join(tmpdir(), 'one-file-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'edition.html');
    await copyFile(path.join(site.dist, 'data/edition.html'), file);
    const opened = await newPage(options);
    await opened.page.goto(pathToFileURL(file).href);
    return opened;
  }

  it('is small, opens from a disk, and asks for nothing', async () => {
    const { page, requests, complaints } = await openSaved();
    expect((await page.content()).length).toBeGreaterThan(100_000);
    const { size } = await stat(path.join(site.dist, 'data/edition.html'));
    expect(size).toBeLessThanOrEqual(MAX_BYTES);
    expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('finds an event by its title, and by a title with a slip, and leads to it', async () => {
    const { page } = await openSaved();
    const event = present(
      edition.events.find(({ title }) => title.includes('Embassy')),
      'event at an embassy',
    );
    const field = page.getByRole('searchbox');
    await field.fill(event.title);
    const first = page.locator('#found a').first();
    await expect.poll(() => first.textContent()).toBe(event.title);
    await field.fill(event.title.replace('Embassy', 'Embasy'));
    await expect.poll(() => page.locator('output').textContent()).toContain('Embasy');
    await expect.poll(() => first.textContent()).toBe(event.title);
    await first.click();
    await expect.poll(() => page.locator(':target h3').textContent()).toBe(event.title);
  });

  it('finds a person by a name in Cyrillic letters, and says so where nothing is found', async () => {
    const { page } = await openSaved();
    const person = present(
      edition.people.find(({ variants }) =>
        variants.some(({ form }) => /^\p{Script=Cyrillic}{5,}$/u.test(form)),
      ),
      'person with a Cyrillic name',
    );
    const form =
      person.variants.find((variant) => /^\p{Script=Cyrillic}{5,}$/u.test(variant.form))?.form ?? '';
    await page.getByRole('searchbox').fill(form);
    await expect.poll(() => page.locator('#found').textContent()).toContain(person.name);
    await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>zzzzqqqq');
    await expect.poll(() => page.locator('output').textContent()).toMatch(/^Nothing has “<img/);
  });

  it('reads without its script: every link within it leads somewhere', async () => {
    const { page } = await openSaved({ javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    const { page: scripted } = await openSaved();
    const lost = await scripted.evaluate(() =>
      Array.from(document.querySelectorAll('a[href^="#"]'), (link) => link.getAttribute('href') ?? '').filter(
        (href) => document.getElementById(href.slice(1)) === null,
      ),
    );
    expect(lost).toEqual([]);
    const records = [...edition.events, ...edition.agreements];
    expect(await page.locator('section[id^="event-"], section[id^="agreement-"]').count()).toBe(
      records.length,
    );
  });

  it('has nothing that axe finds', async () => {
    const { page } = await openSaved({ bypassCSP: true });
    expect(await runAxe(page)).toEqual([]);
  });
});
