import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EditionError } from '#problems/problem-list.ts';
import { writeReportPage } from './report-page.ts';

/**
 * Shows the content as it is while the site is developed. Facts are read by our own loader, so that Vite knows of no
 * module that has changed: Astro is told to list its pages anew, and the browser to load its page again. While there
 * are problems in content/, every page is their report.
 */
export function contentChanges(): AstroIntegration {
  let root = '';
  return {
    name: 'content-changes',
    hooks: {
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:server:setup': ({ server }) => {
        const content = path.join(root, 'content') + path.sep;
        server.watcher.on('all', (_, file) => {
          if (!path.resolve(file).startsWith(content)) return;
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          void findReport(root, request.url ?? '/').then((report) => {
            if (report === null) return next();
            response.writeHead(500, {
              'Content-Type': 'text/html; charset=utf-8',
              'Cache-Control': 'no-store',
            });
            response.end(writeReportPage(report, server.config.base));
          }, next);
        });
      },
    },
  };
}

/** The report of the problems in content/ where a page is asked for; null where there are none. */
async function findReport(root: string, address: string): Promise<string | null> {
  // Files and modules have an ending, or begin with "@"; only the pages of the site have neither.
  if (/\/@|\.[^/]*$/.test(address.replace(/[?#].*$/, ''))) return null;
  const { loadChanged } = await import('#edition.ts');
  try {
    loadChanged(root);
    return null;
  } catch (error) {
    if (error instanceof EditionError) return error.message;
    throw error;
  }
}
