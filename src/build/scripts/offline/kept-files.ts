import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { LINKS_SCRIPT } from '#client/links/script-address.ts';
import { APP_MANIFEST, HASH_BYTES, type KeptFiles } from '#client/offline/addresses.ts';
import { OFFLINE_SCRIPT } from '#client/offline/script-address.ts';
import { SEARCH_SCRIPT } from '#client/search/script-address.ts';

/**
 * What a reader without a line has of a site, as patterns of paths: its pages, all that these ask for, and the search.
 * The files to take away are not among it; they weigh more than the pages, and few want them.
 */
const KEPT = [
  '**/index.html',
  '_assets/*',
  'pagefind/**/*.*',
  SEARCH_SCRIPT,
  LINKS_SCRIPT,
  OFFLINE_SCRIPT,
  APP_MANIFEST,
  'favicon.svg',
  '**/{anchors,registers}.json',
  'verify/*.json',
];

/** Pagefind writes it for a search in a thread of its own, which this one is not. */
const UNUSED = 'pagefind/pagefind-worker.js';

/** What is kept of a built site. */
export interface KeptSite {
  readonly files: KeptFiles;
  readonly bytes: number;
}

/** Lists what is kept of a built site, as it is on the disk, in the order of the code units of the paths. */
export async function listKept(dist: string): Promise<KeptSite> {
  const found = await Array.fromAsync(glob(KEPT, { cwd: dist }));
  const names = new Set(found.map((name) => name.replaceAll(path.sep, '/')));
  names.delete(UNUSED);
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const name of [...names].sort()) {
    const content = readFileSync(path.join(dist, name));
    files[name.replace(/(^|\/)index\.html$/, '$1')] = shortHash(content);
    bytes += content.length;
  }
  return { files, bytes };
}

/** The beginning of the SHA-256 of a content, as the worker computes it. */
export const shortHash = (content: string | Uint8Array): string =>
  hash('sha256', content, 'buffer').subarray(0, HASH_BYTES).toString('base64');
