import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { MADE_UP } from './made-up-content.ts';

/** How heavy the pages of a built site are, in bytes, compressed. */
export interface PageSizes {
  /** The heaviest page of each sort, the heaviest first. */
  readonly heaviest: readonly { path: string; bytes: number }[];
  /** The middle one of the pages of events that the content of today has, and of those that are made up, if any. */
  readonly eventPages: { readonly today: number | null; readonly madeUp: number | null };
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
/** Of the pages of made-up events, which are alike, so many are passed over for each that is weighed. */
const PASSED = 19;

const middleOf = (numbers: readonly number[]): number | null =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? null;

/** Weighs all pages of a built site. */
export async function weighPages(dist: string): Promise<PageSizes> {
  const heaviest = new Map<string, { path: string; bytes: number }>();
  const [today, madeUp]: [number[], number[]] = [[], []];
  let seen = 0;
  for await (const page of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(path.join(dist, page));
    const isEvent = page.startsWith(`events${path.sep}`) && page !== path.join('events', 'index.html');
    const isMadeUp = isEvent && path.dirname(page).includes(MADE_UP);
    const isWeighed = isMadeUp ? seen++ % (PASSED + 1) === 0 : isEvent;
    if (html.length < LIGHT && !isWeighed) continue;
    const bytes = brotliCompressSync(html).length;
    if (isWeighed) (isMadeUp ? madeUp : today).push(bytes);
    const sort = sortOf(page.replaceAll(path.sep, '/'));
    if (bytes > (heaviest.get(sort)?.bytes ?? 0)) heaviest.set(sort, { path: page, bytes });
  }
  let search = 0;
  for await (const file of glob('pagefind/**/*.*', { cwd: dist }))
    search += (await readFile(path.join(dist, file))).length;
  return {
    heaviest: [...heaviest.values()].toSorted((a, b) => b.bytes - a.bytes),
    eventPages: { today: middleOf(today), madeUp: middleOf(madeUp) },
    search,
  };
}
