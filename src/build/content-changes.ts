import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Shows a change of content/ at once while the site is developed. Facts are read by our own loader, so that Vite knows
 * of no module that has changed: Astro is told to list its pages anew, and the browser to load its page again.
 */
export function contentChanges(): AstroIntegration {
  let content = '';
  return {
    name: 'content-changes',
    hooks: {
      'astro:config:done': ({ config }) => void (content = fileURLToPath(new URL('content/', config.root))),
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, file) => {
          if (!path.resolve(file).startsWith(content)) return;
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
