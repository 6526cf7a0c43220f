import type { AstroIntegration } from 'astro';
import { SEARCH_MODULE, SEARCH_SCRIPT } from '#client/search/script-address.ts';

/**
 * Builds the script of the search under a name of its own, because no reading page loads it: the inline script
 * of each page (client/inline/search-loader.ts) asks for it when a reader turns to the field.
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
