import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReportPage } from './report-page.ts';

/**
 * Shows the content as it is while the site is developed. Facts are read by our own loader, so that Vite knows of no
 * module that has changed: when a page is asked for and anything is new, Astro is told to list its pages anew, and when a
 * file is saved, the browser to load its page again. While there are problems in content/, every page is their report.
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
          if (path.resolve(file).startsWith(content)) {
            server.environments.client.hot.send({ type: 'full-reload' });
          }
        });
        let known: string | undefined;
        const findReport = async (): Promise<string | null> => {
          const { reportChanged } = await importEdition(server.environments.ssr);
          const { report, stamp } = reportChanged(root);
          // Not when a file is saved: of several saves in a moment, the watcher tells of one.
          if (stamp !== known) {
            for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          }
          known = stamp;
          return report;
        };
        server.middlewares.use((request, response, next) => {
          if (!isPage(request.url ?? '/')) return next();
          void findReport().then((report) => {
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

/** Whether an address is that of a page. Files and modules have an ending, or begin with "@"; only pages have neither. */
const isPage = (address: string): boolean => !/\/@|\.[^/]*$/.test(address.replace(/[?#].*$/, ''));

/** What the pages run in. */
interface Runner {
  readonly runner: { import(file: string): Promise<typeof import('#edition.ts')> };
}

const hasRunner = (environment: object): environment is Runner => 'runner' in environment;

/** The module that the pages import, too, and not a second one: each change is then read once for both. */
const importEdition = (environment: object): Promise<typeof import('#edition.ts')> =>
  hasRunner(environment) ? environment.runner.import('/src/edition.ts') : import('#edition.ts');
