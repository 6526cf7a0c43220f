import { existsSync, readFileSync } from 'node:fs';
import { cp, glob, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT, readBase } from '../project.ts';
import { withSlashes } from '../serve.ts';
import { bundle, bundleLinks, bundleTheme } from '#build/scripts/disk-scripts.ts';
import { LINKS_ON_DISK, writeDiskPage } from './disk-page.ts';

/** What only a server, or a page that it serves, has a use for; and what is written anew. */
const LEFT_OUT =
  /^(?:_headers|404\.html|robots\.txt|sitemap\.xml|opensearch\.xml|manifest\.sha256|verify-copy\.mjs|sw\.js|offline\.\w+|app\.webmanifest|links\.js|pagefind\/.*|search\/search\.js|.*\banchors\.json|_assets\/.*\.js|_assets\/icon-.*)$/;
const PAGE = /(?:^|\/)index\.html$/;
/** A script that a page of the site loads by itself; others are parts of these. */
const SCRIPT_OF_PAGE = /<script type="module" src="([^"]*_assets\/[^"]*)">/g;

/**
 * Makes of a built site a folder whose pages open from a disk, with all their links, in a place that is empty or not there.
 * Returns how many files it has.
 */
export async function copyFolder(dist: string, out: string, base: string): Promise<number> {
  const names = (await Array.fromAsync(glob('**/*', { cwd: dist, withFileTypes: true })))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
  const theme = await bundleTheme();
  const read = (name: string): string => readFileSync(path.join(dist, name), 'utf8');
  const scripts = new Map([[LINKS_ON_DISK, await bundleLinks()]]);
  for (const name of names) {
    const target = path.join(out, name);
    await mkdir(path.dirname(target), { recursive: true });
    if (!PAGE.test(name)) {
      await cp(path.join(dist, name), target);
      continue;
    }
    const html = read(name);
    for (const [, src = ''] of html.matchAll(SCRIPT_OF_PAGE)) {
      const script = src.slice(base.length);
      if (!scripts.has(script)) scripts.set(script, await bundle(path.join(dist, script)));
    }
    await writeFile(target, writeDiskPage(name, html, { base, theme, read }));
  }
  for (const [name, code] of scripts) await writeFile(path.join(out, name), code);
  return names.length + scripts.size;
}

/** `npm run copy:folder -- FOLDER`: copies the last build. */
async function run(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [out] = positionals;
  const dist = path.join(PROJECT, 'dist');
  if (out === undefined) return fail('Name the folder to write: npm run copy:folder -- FOLDER');
  if (!existsSync(path.join(dist, 'index.html')))
    return fail('The site has not been built yet: run npm run build.');
  if (existsSync(out) && (await readdir(out)).length > 0)
    return fail(`${out} is not empty. Name a folder that is, or one that is not there.`);
  const count = await copyFolder(dist, path.resolve(out), withSlashes(await readBase()));
  console.log(`${count} files. Open ${path.join(out, 'index.html')}.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (import.meta.main) await run();
