import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { countIndexedPages } from './search-index/index-files.ts';

/** How much a built site holds. */
export interface BuiltSite {
  readonly events: number;
  readonly agreements: number;
  readonly pages: number;
  /** Pages, and passages and figures within pages, that the search finds. */
  readonly indexedPages: number;
}

/** Counts what a built site holds by the files that it publishes. Rejects when one of them is missing. */
export async function countBuiltSite(dist: string): Promise<BuiltSite> {
  const edition: { events: unknown[]; agreements: unknown[] } = JSON.parse(
    await readFile(path.join(dist, 'edition.json'), 'utf8'),
  );
  const pages = await Array.fromAsync(glob('**/{index,404}.html', { cwd: dist }));
  return {
    events: edition.events.length,
    agreements: edition.agreements.length,
    pages: pages.length,
    indexedPages: await countIndexedPages(dist),
  };
}
