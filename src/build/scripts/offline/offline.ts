import type { AstroConfig, AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEPT_LIST, WORKER_SCRIPT } from '#client/offline/addresses.ts';
import { getCachedEdition } from '#edition/build/edition-cache.ts';
import { shortHash, type KeptPages } from './kept-files.ts';

/** Where the size of the copy stands (site/home/AboutOffline.astro), once it is known. */
const SIZE_PAGE = 'about/';
const SIZE = /(<span data-kept)>[^<]*(<\/span>)/;

/** A copy of more bytes than that is much to leave on the device of somebody who opened two pages. */
const MANY_BYTES = 50_000_000;

/**
 * Keeps the edition on the devices of those who read on: writes the service worker, the list of what it keeps, and what a
 * browser needs to install the edition. Where `isOn` is false the worker is one that removes all that releases before have
 * kept. Place it after all that writes files that are kept.
 */
export function offline(isOn: boolean, pages: KeptPages): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) =>
        void updateConfig({
          vite: {
            define: { __OFFLINE__: JSON.stringify(isOn && command === 'build'), __ON_DISK__: 'false' },
          },
        }),
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:done': async ({ dir, logger }) => {
        const { bundleWorker } = await import('./bundle-worker.ts');
        const dist = fileURLToPath(dir);
        const write = (name: string, text: string): void => writeFileSync(path.join(dist, name), text);
        if (!isOn) {
          write(WORKER_SCRIPT, await bundleWorker('removing', ''));
          return logger.info('OFFLINE=off: nothing is kept on devices, and what is kept there is removed');
        }
        const edition = getCachedEdition();
        if (edition === undefined) throw new Error('No page of this build has loaded the edition.');
        const { writeApp } = await import('./app-manifest.ts');
        const base = config.base.replace(/\/?$/, '/');
        await writeApp(dist, edition.title, { base, assets: config.build.assets });
        const { bytes } = await pages.list(dist);
        const size = `${(bytes / 1e6).toFixed(1)} MB`;
        if (pages.has(SIZE_PAGE)) {
          const file = `${SIZE_PAGE}index.html`;
          const html = nameSize(readFileSync(path.join(dist, file), 'utf8'), size);
          write(pages.note({ file, html }).file, html);
        }
        const { files } = await pages.list(dist);
        const list = JSON.stringify(files);
        write(KEPT_LIST, list);
        write(WORKER_SCRIPT, await bundleWorker('keeping', shortHash(list)));
        const told = `${Object.keys(files).length} files, ${size}, are kept for who reads on`;
        if (bytes > MANY_BYTES) logger.warn(`${told}: much for a device; OFFLINE=off keeps none`);
        else logger.info(told);
      },
    },
  };
}

/** The page about the edition with the size of the copy. */
function nameSize(html: string, size: string): string {
  if (!SIZE.test(html)) throw new Error(`${SIZE_PAGE} has no place for the size of the copy.`);
  return html.replace(SIZE, `$1>${size}$2`);
}
