import type { AstroConfig, AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getCachedEdition } from '#edition/build/edition-cache.ts';

/** What the search page asks for in dev; everything else Pagefind writes is read as bytes. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Gives the built pages their search index, and lets `astro dev` search the pages of the last build.
 * A site whose search does not work is not a built site: any trouble fails the build.
 */
export function pagefind(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:done': async ({ dir, logger }) => {
        const begun = performance.now();
        const [{ writeIndex }, { listSearchable }] = await Promise.all([
          import('./pagefind-index.ts'),
          import('./search-records.ts'),
        ]);
        const edition = getCachedEdition();
        if (!edition) throw new Error('No page of this build has read the edition.');
        const pages = await writeIndex(fileURLToPath(dir), listSearchable(edition));
        logger.info(`Indexed ${pages} pages in ${Math.round(performance.now() - begun)} ms`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('pagefind/', config.outDir));
        if (!existsSync(folder)) logger.warn('Search has no index yet: run npm run build once.');
        const prefix = `${config.base.replace(/\/$/, '')}/pagefind/`;
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (!pathname.startsWith(prefix)) return next();
          // URL has resolved every `..`, and no name of Pagefind's needs decoding.
          const file = path.join(folder, pathname.slice(prefix.length));
          const type = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream';
          try {
            const body = await readFile(file);
            response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
          } catch {
            response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not in the last build.\n');
          }
        });
      },
    },
  };
}
