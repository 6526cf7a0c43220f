import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '#commands/project.ts';
import { loadEdition } from '#edition.ts';
import { takeEach } from '../../setup/release.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';
import { readSite } from '../../site/site.ts';

const site = await readSite();
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const event = site.edition.events.find(({ claims }) => claims.length > 3);
const quote = site.edition.events.flatMap(({ evidence }) => evidence).find(({ exact }) => exact.length > 60);
if (!event || !quote) throw new Error('There is nothing to link to.');
const record = site.edition.events.find(({ evidence }) => evidence.includes(quote));
const passage = `/sources/${quote.source}/#${quote.passage}`;

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Selects words inside an element, as a reader does. */
const select = (page: Page, selector: string, words: string): Promise<void> =>
  page.evaluate(
    ([found = '', sought = '']) => {
      const element = document.querySelector(found);
      if (!element) throw new Error(`There is no ${found}.`);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const at = nodes
        .map(({ data }) => data)
        .join('')
        .indexOf(sought);
      if (at < 0) throw new Error(`${found} has no “${sought}”.`);
      const place = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest <= node.length) return [node, rest];
          rest -= node.length;
        }
        throw new Error('Past the end.');
      };
      const [from, to] = [place(at), place(at + sought.length)];
      getSelection()?.setBaseAndExtent(...from, ...to);
    },
    [selector, words],
  );

/** Moves the pointer, as any reader does: with the first movement the script of links is asked for. */
const moveOver = async ({ page }: { page: Page }): Promise<void> => {
  await page.mouse.move(200, 200);
  await page.mouse.move(220, 260);
};

describe.skipIf(browserMissing)('A link to a part of a page', () => {
  const { open: openPage, at } = useBrowser();
  const open = async (...given: Parameters<typeof openPage>) => {
    const opened = await openPage(...given);
    await moveOver(opened);
    return opened;
  };

  it('costs nothing until the reader does something', async () => {
    const { page, requests } = await openPage(`/events/${event.id}/`);
    const scripts = (): string[] => requests.filter((address) => address.endsWith('/links.js'));
    await page.waitForLoadState('networkidle');
    expect(scripts()).toEqual([]);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('a.here').count()).toBeGreaterThan(3);
    expect(scripts()).toHaveLength(1);
  });

  it('stands beside each value, heading and quote, and is copied as the address bar has it', async () => {
    const { page, complaints } = await open(`/events/${event.id}/`, CLIPBOARD);
    for (const { id, field } of event.claims) {
      if (field === 'says') continue;
      await expect.poll(() => page.locator(`a.here[href="#${id}"]`).count()).toBe(1);
    }
    const [first] = event.claims.filter(({ field }) => field === 'places' || field === 'date');
    await page.locator(`a.here[href="#${first?.id}"]`).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied: link');
    expect(await readClipboard(page)).toBe(at(`/events/${event.id}/#${first?.id}`));
    expect(page.url()).toBe(at(`/events/${event.id}/#${first?.id}`));
    expect(await page.locator(':target').getAttribute('id')).toBe(first?.id);
    expect(await page.locator('a.here[href="#evidence"]').count()).toBe(1);
    expect(await page.locator('figcaption a.here').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('is followed by a citation of just that part, which Escape takes away', async () => {
    const { page } = await open(`/events/${event.id}/`, CLIPBOARD);
    await page.locator('a.here[href="#title"]').waitFor({ state: 'attached' });
    await page.locator('a.here[href="#title"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.bar').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied: citation');
    const citation = await readClipboard(page);
    expect(citation.toLowerCase()).toContain(event.title.toLowerCase());
    expect(citation).toMatch(/version \d/);
    expect(citation.endsWith(`${at(`/events/${event.id}/#title`)}.`)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.bar').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#title');
  });

  it('stands beside each entry of the timeline, and makes nothing move', async () => {
    const { page, complaints } = await open('/timeline/');
    const entries = await page.locator('.entry[id]').count();
    await expect.poll(() => page.locator('.entry a.here').count()).toBe(entries);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('stands beside every heading of every sort of page, and leads to what is there', async () => {
    const { page, complaints } = await open('/');
    for (const path of takeEach(3, await listTemplates(site))) {
      if (path.includes('/no/such/')) continue;
      await page.goto(at(path));
      await moveOver({ page });
      await page.locator('main h1 a.here').waitFor({ state: 'attached' });
      const without = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2, h3)')]
          .filter((heading) => {
            const link = heading.querySelector<HTMLAnchorElement>('a.here');
            const to = link?.hash.slice(1) ?? '';
            return !link || (to !== '' && !document.getElementById(decodeURIComponent(to)));
          })
          .map(({ textContent }) => textContent),
      );
      expect(without, path).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  it('stands beside each value of a register, and beside the name of a page', async () => {
    const entry = [...site.edition.people, ...site.edition.organizations].find(({ claims }) =>
      claims.some(({ field }) => field === 'variants'),
    );
    const { page } = await open(`/${entry?.url.split('/').slice(-3, -1).join('/')}/`, CLIPBOARD);
    await page.locator('h1 a.here').waitFor({ state: 'attached' });
    for (const { id } of entry?.claims ?? [])
      expect(await page.locator(`[id="${id}"] a.here`).count(), id).toBe(1);
    await page.goto(at('/people/'));
    await moveOver({ page });
    await page.locator('h1 a.here').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => readClipboard(page)).toBe(at('/people/'));
  });

  it('is the number of a passage', async () => {
    const { page } = await open(`/sources/${quote.source}/`, CLIPBOARD);
    await page.locator('a.here').first().waitFor({ state: 'attached' });
    await page.locator(`#${quote.passage} .number`).click();
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied: link');
    expect(await readClipboard(page)).toBe(at(passage));
  });
});

describe.skipIf(browserMissing)('Words of a source', () => {
  const { open: openPage, at } = useBrowser();
  const open = async (...given: Parameters<typeof openPage>) => {
    const opened = await openPage(...given);
    await moveOver(opened);
    return opened;
  };
  const words = quote.exact.split(' ').slice(2, 8).join(' ');

  it('are offered as a link and a citation when they are selected, and the link leads back to them', async () => {
    const { page, complaints } = await open(`/sources/${quote.source}/`, CLIPBOARD);
    await select(page, `#${quote.passage} .words`, words);
    const button = page.getByRole('button', { name: 'Copy link to these words' });
    await button.press('Enter');
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContain('Copied: link to these words');
    const address = await readClipboard(page);
    expect(address.startsWith(`${at(passage)}:~:text=`)).toBe(true);
    await page.getByRole('button', { name: 'Copy citation' }).press('Enter');
    await expect.poll(() => readClipboard(page)).toContain(`“${words.replace(/\s+/g, ' ')}”`);
    expect(await readClipboard(page)).toContain(address);
    await page.keyboard.press('Escape');
    expect(await page.locator('.bar').count()).toBe(0);
    await page.goto(at('/about/'));
    await page.goto(address);
    await page.locator('mark.sought').first().waitFor();
    const marked = (await page.locator('mark.sought').allTextContents()).join('');
    expect(words).toContain(marked.slice(0, 10));
    expect(marked.length).toBeGreaterThanOrEqual(words.replace(/[^\p{L}\p{N}]+$/u, '').length);
    expect(await page.locator('mark.sought').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('come next to the keyboard after they are selected', async () => {
    const { page } = await open(`/sources/${quote.source}/`);
    await select(page, `#${quote.passage} .words`, words);
    await page.locator('.bar').waitFor();
    const order = await page.evaluate(() => {
      const bar = document.querySelector('.bar');
      const paragraph = getSelection()?.focusNode?.parentElement?.closest('.words');
      return paragraph?.nextElementSibling === bar;
    });
    expect(order).toBe(true);
  });

  it('are linked to on the page of their source from a quotation', async () => {
    const { page, complaints } = await open(`/events/${record?.id}/`, CLIPBOARD);
    const key = quote.quote;
    await select(page, `#quote-${key} blockquote`, words);
    await page.getByRole('button', { name: 'Copy link to these words' }).press('Enter');
    await expect.poll(() => readClipboard(page)).toContain(`${at(passage)}:~:text=`);
    expect(complaints).toEqual([]);
  });

  it('that are nowhere leave the reader at the passage', async () => {
    const { page, complaints } = await open(`${passage}:~:text=umbrella%20stand`);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.locator('mark.sought').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('of the corrected reading show that reading', async () => {
    const one = loadEdition(PROJECT)
      .sources.flatMap(({ id, passages, corrections }) =>
        corrections.map(({ corrected, evidence: { passage: place } }) => ({
          ...{ source: id, passage: place, corrected },
          text: passages.find((found) => found.id === place)?.text ?? '',
        })),
      )
      .find(
        ({ corrected, text }) =>
          /^\p{L}{4,}$/u.test(corrected ?? '') &&
          !text.toLowerCase().includes((corrected ?? '').toLowerCase()),
      );
    if (!one) throw new Error('No word is corrected.');
    const { page } = await open(`/sources/${one.source}/#${one.passage}:~:text=${one.corrected}`);
    await page.locator('mark.sought').first().waitFor();
    expect(await page.locator('mark.sought').first().isVisible()).toBe(true);
    expect(await page.locator('#corrected').isChecked()).toBe(true);
  });
});
