import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { LINKS_MODULE, LINKS_SCRIPT, TAKE_MODULE, TAKE_SCRIPT } from '#client/links/script-address.ts';
import { OFFLINE_MODULE, OFFLINE_SCRIPT } from '#client/offline/script-address.ts';
import { SEARCH_SCRIPT } from '#client/search/script-address.ts';

/**
 * Builds the script of the search, that of links to parts of a page, that of the copy on the device, and that which saves
 * lists, as files of fixed name. No page loads them at once: the search loader, which is inline in each page, imports the first two by these names,
 * the search when a reader turns to its field, the links when a reader first does anything on the page; the links import
 * the third when that reader reads on, and that which saves lists when its button is pressed. The search is bundled by itself:
 * a module that it shared with others would be a file that is asked for only once its script has come.
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
                async buildStart() {
                  if (this.environment.name !== 'client') return;
                  this.emitFile({ type: 'asset', fileName: SEARCH_SCRIPT, source: await bundleSearch() });
                  this.emitFile({ type: 'chunk', id: LINKS_MODULE, fileName: LINKS_SCRIPT });
                  this.emitFile({ type: 'chunk', id: TAKE_MODULE, fileName: TAKE_SCRIPT });
                  this.emitFile({ type: 'chunk', id: OFFLINE_MODULE, fileName: OFFLINE_SCRIPT });
                },
              },
            ],
          },
        });
      },
    },
  };
}

const ENTRY = fileURLToPath(new URL('../../client/search/main.ts', import.meta.url));

/** What Vite lowers scripts to, too: browsers of the last years. */
const TARGET = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** Bundles and minifies the search, with all that it imports, into one module. */
async function bundleSearch(): Promise<string> {
  await using bundle = await rolldown({
    input: ENTRY,
    transform: { target: TARGET },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return output[0].code;
}
