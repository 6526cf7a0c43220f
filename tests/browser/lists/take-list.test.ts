import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { present } from '../../setup/present.ts';
import { readSite } from '../../site/site.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';

const site = await readSite();
type Row = Record<string, string>;
const readTable = (csv: string): Row[] => parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' });
const readPublished = async (table: string): Promise<Row[]> =>
  readTable(await readFile(path.join(site.dist, `data/${table}.csv`), 'utf8'));

/** Presses the button and reads the file that the browser saves. */
async function take(page: Page): Promise<{ name: string; rows: Row[] }> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this list (CSV)' }).click();
  const download = await saved;
  return {
    name: download.suggestedFilename(),
    rows: readTable(await text(await download.createReadStream())),
  };
}

describe.skipIf(browserMissing)('A list taken away', () => {
  const { at, open } = useBrowser();

  it('has the events of the timeline that its filters leave, as the published table has them', async () => {
    const kind = present(
      site.edition.events.find(({ kind }) => kind !== 'visit'),
      'event',
    ).kind;
    const { page } = await open(`/timeline/?kind=${encodeURIComponent(kind)}`);
    await expect.poll(() => page.locator('.entry[hidden]').count()).toBeGreaterThan(0);
    const wanted = (await readPublished('events')).filter((row) => row['kind'] === kind);
    const { name, rows } = await take(page);
    expect(name).toBe(`events-${kind.replaceAll(' ', '-')}.csv`);
    expect(rows.toSorted(byId)).toEqual(wanted.toSorted(byId));
    expect(rows.map((row) => row['id'])).toEqual(
      await page.locator('.entry:not([hidden])').evaluateAll((entries) => entries.map(({ id }) => id)),
    );
  });

  it('has the agreements in view, in the order of the page', async () => {
    const { page } = await open('/agreements/by-status-descending/');
    const published = await readPublished('agreements');
    const all = await take(page);
    expect(all.rows.toSorted(byId)).toEqual(published.toSorted(byId));
    const designation = present(site.edition.agreements[0], 'agreement').designation;
    await page.goto(at(`/agreements/?designation=${designation}`));
    await expect
      .poll(() => page.locator('tbody tr').filter({ visible: true }).count())
      .toBeLessThan(all.rows.length);
    const { rows } = await take(page);
    expect(rows.toSorted(byId)).toEqual(
      published.filter((row) => row['designation'] === designation).toSorted(byId),
    );
  });

  it('has the visits of a label', async () => {
    const { page } = await open('/visits/');
    const published = await readPublished('visits');
    expect((await take(page)).rows.toSorted(byEvent)).toEqual(published.toSorted(byEvent));
    await page.locator('#label-inferred').check();
    const { rows } = await take(page);
    expect(rows.length).toBeLessThan(published.length);
    expect(rows.length).toBe(await page.locator('table.visits tbody tr').filter({ visible: true }).count());
  });

  it('loads nothing for it before the button is pressed, and says so where the table does not come', async () => {
    const { page, requests } = await open('/visits/');
    const script = (): string[] => requests.filter((address) => address.endsWith('/take-list.js'));
    await page.locator('h1').click();
    await page.waitForFunction(
      () => performance.getEntriesByName(new URL('../links.js', location.href).href).length,
    );
    expect(script()).toEqual([]);
    await page.route('**/data/visits.csv', (route) => route.abort());
    const button = page.locator('button.take');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('The table does not come. Try again');
    expect(script()).toHaveLength(1);
  });

  it.each(['timeline', 'agreements', 'visits'])('of %s is the whole table without a script', async (list) => {
    const { page } = await open(`/${list}/`, { javaScriptEnabled: false });
    expect(await page.locator('button.take').isVisible()).toBe(false);
    const link = page.getByRole('link', { name: /^all .* \(CSV\)$/ });
    expect(await link.isVisible()).toBe(true);
    const table = await (
      await page.request.get(
        at(
          new URL(await link.evaluate((one) => (one as HTMLAnchorElement).href)).pathname.slice(
            site.base.length - 1,
          ),
        ),
      )
    ).text();
    expect(readTable(table).length).toBeGreaterThan(3);
  });
});

const byId = (a: Row, b: Row): number => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1);
const byEvent = (a: Row, b: Row): number => ((a['event'] ?? '') < (b['event'] ?? '') ? -1 : 1);
