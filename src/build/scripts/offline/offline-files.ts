import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltPage } from '#build/html/page.ts';
import { LINKS_SCRIPT } from '#client/links/script-address.ts';
import { APP_MANIFEST, HASH_BYTES, type FileHashes } from '#client/offline/addresses.ts';
import { OFFLINE_SCRIPT } from '#client/offline/script-address.ts';
import { SEARCH_SCRIPT } from '#client/search/script-address.ts';

/**
 * What a reader has offline of a site besides its pages, as patterns of paths: all that these ask for, and the
 * search. The files to take away are not among it; they weigh more than the pages, and few want them.
 */
const PATTERNS = [
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

/** A file to be cached: the beginning of its hash, and its weight. */
interface OfflineFile {
  readonly hash: string;
  readonly bytes: number;
}

/** The files of a built site that are cached. */
export interface OfflineSite {
  readonly files: FileHashes;
  readonly bytes: number;
}

/** The pages to be cached, noted as they are written: none is read a second time for it. */
export class OfflinePages {
  readonly #pages = new Map<string, OfflineFile>();

  /** A step of the pipeline, the last one. */
  readonly note = (page: BuiltPage): BuiltPage => {
    if (INDEX.test(page.file)) this.#pages.set(page.file.replace(INDEX, '$1'), measure(page.html));
    return page;
  };

  /** Whether there is a page at an address below the base. */
  has(address: string): boolean {
    return this.#pages.has(address);
  }

  /** Lists the files to be cached of the site of these pages, in the order of the code units of the addresses. */
  async list(dist: string): Promise<OfflineSite> {
    const found = await Array.fromAsync(glob(PATTERNS, { cwd: dist }));
    const names = new Set(found.map((name) => name.replaceAll(path.sep, '/')));
    const others = [...names].map((name) => [name, measure(readFileSync(path.join(dist, name)))] as const);
    const all = [...this.#pages, ...others].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      files: Object.fromEntries(all.map(([name, { hash }]) => [name, hash])),
      bytes: all.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    };
  }
}

const INDEX = /(^|\/)index\.html$/;

const measure = (content: string | Uint8Array): OfflineFile => ({
  hash: shortHash(content),
  bytes: Buffer.byteLength(content),
});

/** The beginning of the SHA-256 of a content, as the worker computes it. */
export const shortHash = (content: string | Uint8Array): string =>
  hash('sha256', content, 'buffer').subarray(0, HASH_BYTES).toString('base64');
