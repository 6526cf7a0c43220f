import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { runAxe } from './axe.ts';
import { tabThrough } from './focus.ts';
import { findClipped, findOverflow } from './overflow.ts';
import { askedBesides, askedElsewhere } from './requests.ts';
import { findSmallTargets } from './small-targets.ts';

/* A check that cannot fail proves nothing: each check of each-sort.test.ts is given what it has to find. */

describe.skipIf(browserMissing)('A check of every sort of page', () => {
  const { open } = useBrowser();
  const NARROW = { viewport: { width: 360, height: 740 }, bypassCSP: true };

  it.each([
    ['a picture without words', 'image-alt', '<img src="/favicon.svg">'],
    ['a field without a label', 'label', '<input>'],
    ['a heading that jumps', 'heading-order', '<h2>x</h2><h5>y</h5>'],
    ['a link without a name', 'link-name', '<a href="/"></a>'],
    ['two landmarks that nothing tells apart', 'landmark-unique', '<nav>a</nav><nav>b</nav>'],
  ])('finds %s', async (_, rule, markup) => {
    const { page } = await open('/about/', { bypassCSP: true });
    await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('beforeend', html), markup);
    expect((await runAxe(page)).join()).toContain(`${rule}:`);
  });

  it('finds pale text, in either theme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('/about/', { bypassCSP: true, colorScheme });
      await page.addStyleTag({ content: 'main p { color: #888 !important; background: #999 }' });
      expect((await runAxe(page)).join()).toContain('color-contrast:');
    }
  });

  it.each([
    [
      'two buttons of 20 px side by side',
      '<button id="small">x</button><button>y</button>',
      '20 × 20: <button',
    ],
    [
      'a mark of 20 px',
      '<svg id="small"><a href="/"><rect width="20" height="20"/></a></svg>',
      '20 × 20: <a',
    ],
  ])('finds %s', async (_, markup, found) => {
    const { page } = await open('/about/', { bypassCSP: true });
    await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('beforeend', html), markup);
    await page.addStyleTag({ content: 'main button { width: 20px; height: 20px; padding: 0; margin: 0 }' });
    expect((await findSmallTargets(page)).join()).toContain(found);
  });

  it('finds words that are too wide for the screen', async () => {
    const { page } = await open('/about/', NARROW);
    expect(await findOverflow(page)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${'x'.repeat(99)}</p>`);
      document.querySelector<HTMLElement>('main p:last-child')?.style.setProperty('white-space', 'nowrap');
      document.body.style.overflowWrap = 'normal';
    });
    expect(await findOverflow(page)).not.toEqual([]);
  });

  it.each([
    ['a table that is too wide', 'white-space: nowrap; overflow-wrap: normal', findOverflow],
    ['a box that cuts its text', 'height: 1em; overflow: hidden', findClipped],
  ])('finds %s', async (_, style, find) => {
    const { page } = await open('/about/', NARROW);
    const words = 'words '.repeat(60);
    await page
      .locator('main')
      .evaluate((main, words) => main.insertAdjacentHTML('beforeend', `<p id="bad">${words}</p>`), words);
    await page.addStyleTag({ content: `#bad { max-width: none; ${style} }` });
    expect(await find(page)).not.toEqual([]);
  });

  it('finds a stop without an outline, and one that is covered', async () => {
    const { page } = await open('/about/', { bypassCSP: true });
    await page.addStyleTag({ content: ':focus-visible { outline: none }' });
    expect((await tabThrough(page, 3)).join()).toContain('does not show');
    await page.reload();
    await page.addStyleTag({
      content: 'body::before { content: ""; position: fixed; inset: 0; z-index: 99 }',
    });
    expect((await tabThrough(page, 3)).join()).toContain('covered');
  });

  it('finds a stop at which the key does not arrive in the order of the page', async () => {
    const { page } = await open('/about/', { bypassCSP: true });
    expect(await tabThrough(page, 120)).toEqual([]);
    await page.reload();
    await page
      .locator('main')
      .evaluate((main) => (main.innerHTML += '<p><a href="/" tabindex="1">x</a></p>'));
    expect((await tabThrough(page, 120)).join()).toContain('is no stop where the key stops');
  });

  it('finds a picture of another host, and a script of this one', async () => {
    const opened = await open('/about/', { bypassCSP: true });
    await opened.page.route('https://elsewhere.example/**', (route) => route.abort());
    const asked = opened.page.waitForRequest('**/x.js');
    await opened.page.setContent('<img src="https://elsewhere.example/x.png"><script src="/x.js"></script>');
    await asked;
    expect(askedElsewhere(opened)).toEqual(['https://elsewhere.example/x.png']);
    expect(askedBesides(opened).some((url) => url.endsWith('/x.js'))).toBe(true);
  });
});
