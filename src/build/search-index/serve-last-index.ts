import type { AstroConfig, AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypeOf } from '#build/media-types.ts';

/** Lets `astro dev` search the pages of the last build: there is no index of pages that are not built. */
export function serveLastIndex(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'serve-last-index',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('pagefind/', config.outDir));
        if (!existsSync(folder)) logger.warn('The search has no index yet: run npm run build once.');
        const prefix = `${config.base.replace(/\/$/, '')}/pagefind/`;
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (!pathname.startsWith(prefix)) return next();
          // URL has resolved every `..`, and no name of Pagefind's needs decoding.
          const file = path.join(folder, pathname.slice(prefix.length));
          try {
            const body = await readFile(file);
            const headers = { 'Content-Type': mediaTypeOf(file), 'Cache-Control': 'no-cache' };
            response.writeHead(200, headers).end(body);
          } catch {
            response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not in the last build.\n');
          }
        });
      },
    },
  };
}
