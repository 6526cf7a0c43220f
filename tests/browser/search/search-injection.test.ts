import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeEach } from '../../setup/release.ts';
import { browserMissing } from '../setup/browser.ts';
import { addressOf, connectBrowser, openProfile } from '../setup/session.ts';

/** `injected` would be an element, or its name set, if any of these ever became more than text. */
const PAYLOADS = [
  '<injected>',
  '<img src=x onerror="injected=1">',
  '<svg onload=injected=1>',
  '<script>injected=1</script>',
  '"><injected>',
  "'><injected>",
  '</title><injected>',
  '</textarea><injected>',
  '</select><injected>',
  '</option><injected>',
  '<iframe srcdoc="<injected>">',
  '<a href="javascript:injected=1">x</a>',
  'javascript:injected=1',
  '<mark><injected></mark>',
  '<b>embassy</b>',
  'embassy <injected>',
  'Putin"><img src=x onerror=injected=1>',
  '<style>@import"//injected"</style>',
  '<base href="//injected/">',
  '<meta http-equiv=refresh content="0;url=//injected">',
  '<form action=//injected><input name=q>',
  '<math><mtext></form><form><injected>',
  '&lt;injected&gt;',
  '&#60;injected&#62;',
  '\\u003cinjected\\u003e',
  '%3Cinjected%3E',
  '${injected=1}',
  '{{injected=1}}',
  '<inject\u0000ed>',
  '＜injected＞<injected>',
  '1993<injected>1993',
];

/** What is longer is cut. */
const MAX_QUERY = 200;

/** Text that is put into an element becomes markup: what a slip with `innerHTML` would do. */
const WRITES_MARKUP = `Element.prototype.append = function (...all) {
  for (const one of all) one instanceof Node ? this.appendChild(one) : this.insertAdjacentHTML('beforeend', one);
};`;

/** The payloads one after the other, in as few queries as hold them: to open a page costs more than to search in it. */
const inQueries = (payloads: readonly string[]): string[] =>
  payloads.reduce<string[]>((queries, payload) => {
    const last = queries.at(-1);
    const longer = last === undefined ? payload : `${last} ${payload}`;
    return longer.length > MAX_QUERY ? [...queries, payload] : [...queries.slice(0, -1), longer];
  }, []);

const PLACES: [string, (payload: string) => string][] = [
  ['the query', (payload) => `?q=${encodeURIComponent(payload)}`],
  [
    'a filter',
    (payload) => `?q=embassy&kind=${encodeURIComponent(payload)}&year=${encodeURIComponent(payload)}`,
  ],
  [
    'an unknown parameter and the hash',
    (payload) => `?q=embassy&x=${encodeURIComponent(payload)}#${encodeURIComponent(payload)}`,
  ],
];

describe.skipIf(browserMissing)('What a reader types stays text, with no policy to help', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openProfile(await connectBrowser(), { bypassCSP: true }));
  });
  afterAll(() => page.context().close());

  /** The elements among the results that the search does not make itself, and whatever else was injected. */
  const findInjected = (): Promise<string[]> =>
    page.evaluate(() => {
      const own = new Set('P OL UL LI H2 A MARK EM STRONG SPAN BUTTON NOSCRIPT OPTION'.split(' '));
      const foreign = [...document.querySelectorAll('#results *, select *')].filter(
        ({ tagName }) => !own.has(tagName),
      );
      const handlers = [...document.querySelectorAll('main *')].filter((element) =>
        [...element.attributes].some(
          ({ name, value }) => name.startsWith('on') || (name !== 'value' && /^javascript:/i.test(value)),
        ),
      );
      const named = document.querySelectorAll('injected, base, iframe, form[action*=injected]');
      const ran = 'injected' in globalThis ? ['a script ran'] : [];
      return [...[...foreign, ...handlers, ...named].map((element) => element.outerHTML), ...ran];
    });

  const settle = () => page.waitForSelector('#results[aria-busy="false"]:not(:empty)');

  it.each(takeEach(2, inQueries(PAYLOADS)))('in the query a page is opened with: %s', async (payloads) => {
    await page.goto(`${addressOf('/search/')}?q=${encodeURIComponent(payloads)}`);
    await settle();
    expect(await findInjected()).toEqual([]);
  });

  it.each(PLACES)('in %s', async (_, toSearch) => {
    await page.goto(addressOf('/search/?q=treaty'));
    await settle();
    for (const payload of takeEach(3, PAYLOADS)) {
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, toSearch(payload));
      await settle();
      expect(await findInjected(), payload).toEqual([]);
    }
  });

  it('in the field of a reading page', async () => {
    await page.goto(addressOf('/events/embassy-of-russia-opened/'));
    await page.focus('#site-search');
    await page.waitForSelector('#site-search[role=combobox]');
    for (const payload of takeEach(3, PAYLOADS)) {
      await page.fill('#site-search', payload);
      expect(
        await page.locator('injected, .find *:not(input, button, ul, li, small, div)').count(),
        payload,
      ).toBe(0);
    }
  });

  it('and a search that wrote markup would be caught', async () => {
    await page.route('**/search.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: WRITES_MARKUP + (await response.text()) });
    });
    await page.goto(`${addressOf('/search/')}?q=${encodeURIComponent('<img src=x>')}`);
    await settle();
    expect(await findInjected()).not.toEqual([]);
    await page.unroute('**/search.js');
  });

  /** What is far too long. */
  const LONG: [string, string][] = [
    ['letters', 'a'.repeat(200_000)],
    ['words', 'embassy '.repeat(25_000)],
    ['signs', '<>"&'.repeat(50_000)],
    ['wide letters', '日本'.repeat(100_000)],
    ['dates', '1993-05-25 '.repeat(18_000)],
  ];

  it.each(takeEach(3, LONG))('200,000 %s are cut to 200 and answered', async (_, query) => {
    await page.goto(addressOf('/search/'));
    await page.evaluate((long) => {
      history.pushState(null, '', '?q=x');
      (document.querySelector('#q') as HTMLInputElement).removeAttribute('maxlength');
      (document.querySelector('#q') as HTMLInputElement).value = long;
    }, query);
    await page.click('#search button');
    await settle();
    expect([...(new URL(page.url()).searchParams.get('q') ?? '')].length).toBeLessThanOrEqual(200);
  });
});
