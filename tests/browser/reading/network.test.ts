import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser, type OpenPage } from '../setup/session.ts';
import { listTemplates } from '../setup/templates.ts';

const templates = await listTemplates();

/** What a page asked of other hosts. */
const askedElsewhere = ({ page, requests }: OpenPage): string[] =>
  requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin);

/** What a page asked for besides itself, its fonts and its icon. */
const askedBesides = ({ requests }: OpenPage): string[] =>
  requests.slice(1).filter((url) => !/\.woff2$|\/favicon\.\w+$/.test(new URL(url).pathname));

/** Pages whose own script is asked for while they are read: the search, the lists it narrows, and the drawing at home. */
const HAS_SCRIPT = /^\/((search|timeline|agreements|visits)\/(by-[\w-]+\/)?)?$/;

describe.skipIf(browserMissing)('The network', () => {
  const { open } = useBrowser();

  it.each(templates)(
    'sees one request for %s besides fonts and icon, none of them elsewhere',
    async (path) => {
      const opened = await open(path);
      await opened.page.waitForLoadState('networkidle');
      expect(askedElsewhere(opened)).toEqual([]);
      if (!HAS_SCRIPT.test(path)) expect(askedBesides(opened)).toEqual([]);
      expect(opened.complaints.filter((words) => !/404/.test(words))).toEqual([]);
    },
  );

  it('sees nothing of the search before a reader searches', async () => {
    const { page, requests } = await open('/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  it('sees nothing elsewhere while a reader searches', async () => {
    const opened = await open('/search/?q=embassy');
    await opened.page.locator('#results[aria-busy="false"] > ol').waitFor();
    expect(opened.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
    expect(askedElsewhere(opened)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  it('sees no cookie and nothing stored', async () => {
    const { page } = await open('/search/?q=embassy');
    await page.locator('#results[aria-busy="false"]').waitFor();
    const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    expect(stored).toEqual(['', 0, 0]);
  });

  it('is seen by this test: a picture of another host and a script of this one are caught', async () => {
    const opened = await open('/about/', { bypassCSP: true });
    await opened.page.route('https://elsewhere.example/**', (route) => route.abort());
    await opened.page.setContent('<img src="https://elsewhere.example/x.png"><script src="/x.js"></script>');
    await opened.page.waitForLoadState('networkidle');
    expect(askedElsewhere(opened)).toEqual(['https://elsewhere.example/x.png']);
    expect(askedBesides(opened).some((url) => url.endsWith('/x.js'))).toBe(true);
  });
});
