import { describe, expect, it } from 'vitest';
import { present } from '../../setup/present.ts';
import { browserMissing } from '../setup/browser.ts';
import { useBrowser } from '../setup/session.ts';
import { readSite, withoutBase } from '../../site/site.ts';

const site = await readSite();
const { events, people } = site.edition;
const busiest = present(people.toSorted((a, b) => b.records.length - a.records.length)[0], 'person');
const noted = present(
  events.find(({ notes, evidence }) => notes.length > 1 && evidence.length > 1),
  'event with notes',
);

const WIDE = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;
const NARROW = { ...WIDE, viewport: { width: 360, height: 740 } } as const;

describe.skipIf(browserMissing)('On the margin of a page', () => {
  const { open } = useBrowser();

  it.each([
    ['beside its record, where there is room', WIDE, true],
    ['below its record, where there is none', NARROW, false],
  ])('the words that name a person stand %s', async (_, options, isBeside) => {
    const { page } = await open(withoutBase(site, busiest.url), options);
    const places = await page.locator('table.register tr:has(.naming)').evaluateAll((rows) =>
      rows.map((row) => {
        const record = row.querySelector('th a')?.getBoundingClientRect();
        const words = row.querySelector('blockquote')?.getBoundingClientRect();
        if (!record || !words) return null;
        return { isRight: words.left >= record.right, isBelow: words.top >= record.bottom };
      }),
    );
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) expect(place).toEqual({ isRight: isBeside, isBelow: !isBeside });
  });

  it.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])(
    'a fact leads to the words that support it, which are in view and marked, on a %s page',
    async (_, options) => {
      const { page, complaints } = await open(withoutBase(site, noted.url), options);
      await page
        .getByRole('link', { name: /, stated: see the words$/ })
        .first()
        .click();
      const words = page.locator('figure.evidence:target');
      await words.waitFor();
      const { top, bottom, own, other } = await words.evaluate((figure) => {
        const { top, bottom } = figure.getBoundingClientRect();
        const plain = document.querySelector('figure.evidence:not(:target)') ?? document.body;
        return {
          top,
          bottom: bottom - innerHeight,
          own: getComputedStyle(figure).backgroundColor,
          other: getComputedStyle(plain).backgroundColor,
        };
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(0);
      expect(own).not.toBe(other);
      expect(complaints).toEqual([]);
    },
  );

  it('a box of a note or a citation is as wide as its text and no wider', async () => {
    const { page } = await open(withoutBase(site, noted.url), WIDE);
    const spare = await page.locator('.note, .cite-box').evaluateAll((boxes) =>
      boxes.map((box) => {
        const { paddingLeft, paddingRight, width } = getComputedStyle(box);
        const text = box.querySelector('p')?.getBoundingClientRect().width ?? 0;
        return Math.round(parseFloat(width) - parseFloat(paddingLeft) - parseFloat(paddingRight) - text);
      }),
    );
    expect(spare.length).toBeGreaterThan(2);
    expect(spare).toEqual(spare.map(() => 0));
  });
});
