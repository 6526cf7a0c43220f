import type { AstroConfig, AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OFFLINE_FILES, WORKER_SCRIPT } from '#client/offline/addresses.ts';
import { getCachedEdition } from '#edition/build/edition-cache.ts';
import { shortHash, type OfflinePages } from './offline-files.ts';

/** Where the size of the copy stands (site/home/AboutOffline.astro), once it is known. */
const SIZE_PAGE = 'about/';
const SIZE = /(<span data-offline-size)>[^<]*(<\/span>)/;

/** A copy of more bytes than that is much to leave on the device of somebody who opened two pages. */
const MANY_BYTES = 50_000_000;

/**
 * Makes the site readable offline: writes the service worker, the list of the files it caches, and what a
 * browser needs to install the edition. Where `isOn` is false the worker is one that removes the caches of releases before.
 * Place it after all that writes files to be cached.
 */
export function offline(isOn: boolean, pages: OfflinePages): AstroIntegration {
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
          write(WORKER_SCRIPT, await bundleWorker('unregister', ''));
          return logger.info('OFFLINE=off: the service worker removes its caches and itself');
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
        write(OFFLINE_FILES, list);
        write(WORKER_SCRIPT, await bundleWorker('cache', shortHash(list)));
        const message = `${Object.keys(files).length} files, ${size}, for reading offline`;
        if (bytes > MANY_BYTES) logger.warn(`${message}: much for a device; OFFLINE=off turns it off`);
        else logger.info(message);
      },
    },
  };
}

/** The page about the edition with the size of the copy. */
function nameSize(html: string, size: string): string {
  if (!SIZE.test(html)) throw new Error(`${SIZE_PAGE} has no place for the size of the copy.`);
  return html.replace(SIZE, `$1>${size}$2`);
}
