import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserMissing } from '../setup/browser.ts';
import { findOverflow } from '../a11y/overflow.ts';
import { useBrowser } from '../setup/session.ts';

const WIDTHS = [320, 360, 768, 1024, 1440];

/** The widths of the columns of each table of visits, and whether its rows are cards. */
const readColumns = (page: Page) =>
  page.locator('table.visits').evaluateAll((tables) =>
    tables.map((table) => ({
      isTable: getComputedStyle(table).display === 'table',
      widths: Array.from(table.querySelectorAll('thead th'), (th) => th.getBoundingClientRect().width),
      marks: Array.from(table.querySelectorAll('td'), (td) => getComputedStyle(td, '::before').content),
    })),
  );

/** What the page says of its state, as it is heard: with what the style sheet counts. */
async function readStatuses(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(wordsOf).join('');
  };
  return nodes
    .filter(({ role }) => role?.value === 'status')
    .map(({ nodeId }) => wordsOf(nodeId).replaceAll(/\s+/g, ' ').trim());
}

/** Words and dots of the map that lie on one another, or that it cuts off; two dots may, where two towns do. */
const findCollisions = (page: Page) =>
  page.locator('figure.picture svg:has(circle)').evaluate((element) => {
    const svg = element as SVGSVGElement;
    const edge = svg.getBoundingClientRect();
    const scale = edge.width / svg.viewBox.baseVal.width;
    const things = Array.from(svg.querySelectorAll<SVGGraphicsElement>('text, circle'), (thing) => {
      const { left, right, top, bottom } = thing.getBoundingClientRect();
      // The box of a text has room above and below its letters.
      const room = thing.tagName === 'text' ? parseFloat(getComputedStyle(thing).fontSize) * scale * 0.15 : 0;
      return {
        name: thing.textContent || 'a dot',
        box: { left, right, top: top + room, bottom: bottom - room },
      };
    });
    return things.flatMap(({ name, box }, index) => [
      ...(box.left < edge.left || box.right > edge.right || box.top < edge.top || box.bottom > edge.bottom
        ? [`${name} is cut off`]
        : []),
      ...things
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        )
        .filter((other) => name !== 'a dot' || other.name !== 'a dot')
        .map((other) => `${name} on ${other.name}`),
    ]);
  });

describe.skipIf(browserMissing)('The page of visits', () => {
  const { open } = useBrowser();

  it.each([768, 900, 1024, 1440])('has the same columns in both tables at %i px', async (width) => {
    const { page } = await open('/visits/', { viewport: { width, height: 800 } });
    const [first, second, ...others] = await readColumns(page);
    expect(others).toEqual([]);
    expect(first?.widths).toEqual(second?.widths);
    expect([first?.isTable, second?.isTable]).toEqual([true, true]);
    expect(new Set([...(first?.marks ?? []), ...(second?.marks ?? [])])).toEqual(new Set(['none']));
  });

  it('says, without JavaScript, how many of the visits to each country are shown', async () => {
    const { page } = await open('/visits/', { javaScriptEnabled: false });
    const tables = page.locator('table.visits');
    const all = await tables.evaluateAll((found) =>
      found.map((table) => table.querySelectorAll('tbody tr').length),
    );
    for (const label of ['any', 'normalised', 'inferred']) {
      await page.locator(`#label-${label}`).check();
      const left = await tables.evaluateAll((found) =>
        found.map(
          (table) => [...table.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length,
        ),
      );
      expect(await readStatuses(page)).toEqual(
        left.map((count, index) => `${count} of ${all[index]} visits shown`),
      );
    }
  });

  it('turns the rows into cards where columns do not fit', async () => {
    const { page } = await open('/visits/', { viewport: { width: 760, height: 800 } });
    const columns = await readColumns(page);
    expect(columns.map(({ isTable }) => isTable)).toEqual([false, false]);
    expect(columns[0]?.marks).toContain('"Visitor: " / ""');
  });

  it.each(WIDTHS)('draws the map so that no name lies on another at %i px', async (width) => {
    const { page } = await open('/visits/', { viewport: { width, height: 800 } });
    expect(await findCollisions(page)).toEqual([]);
  });

  it.each(WIDTHS)('fits at %i px with the tables of its pictures open', async (width) => {
    const { page } = await open('/visits/', { viewport: { width, height: 800 } });
    for (const summary of await page.locator('figure.picture summary').all()) await summary.click();
    expect(await findOverflow(page)).toEqual([]);
  });

  it('sets its two pictures side by side from 768 px on', async () => {
    const { page } = await open('/visits/', { viewport: { width: 768, height: 800 } });
    const boxes = await page
      .locator('figure.picture')
      .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().top));
    expect(boxes[0]).toBe(boxes[1]);
  });
});
