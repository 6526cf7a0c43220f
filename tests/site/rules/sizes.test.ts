import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSite } from '../site.ts';

/** What a page may weigh as it is sent, brotli, in bytes: what fits into the first round trips of a slow line. */
const LIMIT = 13_000;
const EVENT_LIMIT = 6_000;

const limitOf = (path: string): number => (/^\/events\/.+/.test(path) ? EVENT_LIMIT : LIMIT);

const compress = promisify(brotliCompress);

/** What is wrong with the weight of a page; null when it is light enough. */
async function checkWeight(path: string, html: string): Promise<string | null> {
  const { length } = await compress(html);
  return length > limitOf(path) ? `${path}: ${length} bytes, ${limitOf(path)} are allowed` : null;
}

/** Text that does not grow small. */
const noise = (letters: number): string => randomBytes(letters).toString('base64');

describe('The HTML of a page', () => {
  it('is light enough for its sort', { timeout: 60_000 }, async () => {
    const { pages } = await readSite();
    const faults = await Promise.all(pages.map(({ path, html }) => checkWeight(path, html)));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it.each([
    ['/timeline/', LIMIT],
    ['/events/x/', EVENT_LIMIT],
  ])('of %s is caught above %i bytes', async (path, limit) => {
    expect(await checkWeight(path, 'x'.repeat(limit * 2))).toBeNull();
    expect(await checkWeight(path, noise(limit * 2))).toContain('are allowed');
  });
});
