import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSite, type Page } from '../site.ts';
import { weigh } from '../weight.ts';

/** What a page may weigh as it is sent, brotli, in bytes: what fits into the first round trips of a slow line. */
const LIMIT = 13_000;
/**
 * What nine of ten pages of events keep to; one with many quotes, or in the midst of many others, may weigh more. Of it
 * some 600 bytes are five citations, the titles in other languages and what brings a record as files.
 */
const USUAL_EVENT_LIMIT = 7_200;

const { pages } = await readSite();

interface Weighed {
  readonly path: string;
  readonly bytes: number;
}

const isEvent = ({ path }: Pick<Page, 'path'>): boolean => /^\/events\/.+/.test(path);

const weighPage = (page: Pick<Page, 'path' | 'html'>): Weighed => ({
  path: page.path,
  bytes: weigh(page.html, isEvent(page) ? USUAL_EVENT_LIMIT : LIMIT),
});

/** The pages that are too heavy, with their weight. */
const findHeavy = (pages: readonly Weighed[]): string[] =>
  pages.filter(({ bytes }) => bytes > LIMIT).map(({ path, bytes }) => `${path}: ${bytes} bytes`);

/** The weight that nine of ten of some pages do not exceed. */
const ninthDecile = (pages: readonly Weighed[]): number =>
  pages.map(({ bytes }) => bytes).toSorted((a, b) => a - b)[Math.ceil(0.9 * pages.length) - 1] ?? 0;

/** Text that does not grow small. */
const noise = (letters: number): string => randomBytes(letters).toString('base64');

describe('The HTML of a page', () => {
  it('is light enough, that of most events lighter', () => {
    const weighed = pages.map(weighPage);
    expect(findHeavy(weighed)).toEqual([]);
    const events = weighed.filter(isEvent);
    expect(events.length).toBeGreaterThan(10);
    expect(ninthDecile(events)).toBeLessThanOrEqual(USUAL_EVENT_LIMIT);
  });

  it('is caught when it is too heavy', () => {
    const [light, heavy] = ['x'.repeat(LIMIT * 2), noise(LIMIT * 2)].map((html) =>
      weighPage({ path: '/timeline/', html }),
    );
    expect(light && findHeavy([light])).toEqual([]);
    expect(heavy && findHeavy([heavy])).toHaveLength(1);
    const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 99].map((bytes) => ({ path: '', bytes }));
    expect(ninthDecile(weights)).toBe(9);
  });
});
