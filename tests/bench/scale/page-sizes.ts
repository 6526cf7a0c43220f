import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** How heavy the pages of a built site are, in bytes, compressed. */
export interface PageSizes {
  /** The heaviest page of each sort, the heaviest first. */
  readonly heaviest: readonly { path: string; bytes: number }[];
  /** The middle one of the pages of events. */
  readonly eventPage: number;
  /** All files of the search, as they are served. */
  readonly search: number;
}

/** `events/x/index.html` is of the sort `events/*`, `places/x/2/index.html` of `places/*​/*`. */
const sortOf = (page: string): string => {
  const [folder, ...rest] = page.split('/').slice(0, -1);
  return [folder ?? 'home', ...rest.map(() => '*')].join('/');
};

/** No page of less than that, as it lies on the disk, is heavy when it is compressed. */
const LIGHT = 30_000;
/** Of the pages of events, which are alike, so many are passed over for each that is weighed. */
const PASSED = 19;

/** Weighs all pages of a built site. */
export async function weighPages(dist: string): Promise<PageSizes> {
  const heaviest = new Map<string, { path: string; bytes: number }>();
  const eventPages: number[] = [];
  let seen = 0;
  for await (const page of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(path.join(dist, page));
    const isEvent = page.startsWith(`events${path.sep}`) && seen++ % (PASSED + 1) === 0;
    if (html.length < LIGHT && !isEvent) continue;
    const bytes = brotliCompressSync(html).length;
    if (isEvent) eventPages.push(bytes);
    const sort = sortOf(page.replaceAll(path.sep, '/'));
    if (bytes > (heaviest.get(sort)?.bytes ?? 0)) heaviest.set(sort, { path: page, bytes });
  }
  let search = 0;
  for await (const file of glob('pagefind/**/*.*', { cwd: dist }))
    search += (await readFile(path.join(dist, file))).length;
  return {
    heaviest: [...heaviest.values()].toSorted((a, b) => b.bytes - a.bytes),
    eventPage: eventPages.toSorted((a, b) => a - b)[eventPages.length >> 1] ?? 0,
    search,
  };
}
