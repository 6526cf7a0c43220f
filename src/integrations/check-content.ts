import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { fileURLToPath } from 'node:url';
import { prepareEdition } from '../edition.ts';
import { EditionError } from '../problems/problem-list.ts';

/**
 * Holds content/ against its sources before anything is built, and ends the build with one report of all problems.
 * While developing it only says so: the page that is being looked at shows the report.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        try {
          prepareEdition(fileURLToPath(config.root));
        } catch (error) {
          if (!(error instanceof EditionError)) throw error;
          if (process.argv.includes('dev')) logger.error(error.message);
          else
            throw new AstroError(
              error.message,
              'Run "npm run check" to see this report again, without building.',
            );
        }
      },
    },
  };
}
