import type { AstroIntegration } from 'astro';
import { SEARCH_MODULE, SEARCH_SCRIPT } from '#client/search/script-address.ts';

/**
 * Builds the script of the search as a file of fixed name. No page loads it at once: the search loader, which is inline
 * in each page, imports it by this name when a reader turns to the search field.
 */
export function searchScript(): AstroIntegration {
  return {
    name: 'search-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-script',
                apply: 'build',
                buildStart() {
                  if (this.environment.name !== 'client') return;
                  this.emitFile({ type: 'chunk', id: SEARCH_MODULE, fileName: SEARCH_SCRIPT });
                },
              },
            ],
          },
        });
      },
    },
  };
}
