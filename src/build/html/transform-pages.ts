import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { PageStep } from './page.ts';

/**
 * Takes every page of a folder through the steps and writes it back: each file is read once and written once.
 * The pages come one after the other, in the order of their paths, whatever order the file system lists them in, and
 * only one is in memory at a time. Returns how many there are.
 */
export async function transformPages(folder: string, steps: readonly PageStep[]): Promise<number> {
  const files = await listPages(folder);
  for (const file of files) {
    const location = path.join(folder, file);
    // Not the promises of node:fs, which cost more than the work they would let happen meanwhile.
    let page = { file, html: readFileSync(location, 'utf8') };
    for (const step of steps) page = await step(page);
    writeFileSync(location, page.html);
  }
  return files.length;
}

/**
 * Paths of the pages below a folder, with slashes, sorted by code units. Any other HTML file is one to be saved, and is
 * published as it was made.
 */
async function listPages(folder: string): Promise<string[]> {
  const names = await Array.fromAsync(glob('**/{index,404}.html', { cwd: folder }));
  return names.map((name) => name.replaceAll(path.sep, '/')).sort();
}
