import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { cacheEdition } from '#edition/build/edition-cache.ts';
import { EditionError } from '#problems/problem-list.ts';

/**
 * Loads the edition before anything is built, and keeps it for the pages. When there are problems in content/, their
 * report is all that a build prints, and it ends at once: the bundler would stop at the first body that is not valid,
 * and Astro would put a place in its own code under the report.
 */
export function contentReport(): AstroIntegration {
  let root = '';
  return {
    name: 'content-report',
    hooks: {
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:build:start': async () => {
        const { loadEdition } = await import('#edition.ts');
        try {
          cacheEdition(loadEdition(root));
        } catch (error) {
          if (!(error instanceof EditionError)) throw error;
          console.error(error.message);
          process.exit(1);
        }
      },
    },
  };
}
