import type { AstroConfig, AstroIntegration } from 'astro';
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LINKS_SCRIPT, TAKE_SCRIPT } from '#client/links/script-address.ts';
import { APP_MANIFEST, OFFLINE_FILES, WORKER_SCRIPT } from '#client/offline/addresses.ts';
import { OFFLINE_SCRIPT } from '#client/offline/script-address.ts';
import { SEARCH_SCRIPT } from '#client/search/script-address.ts';

/** Files of fixed name at the root, which are of one release with the pages. */
const FIXED = [
  SEARCH_SCRIPT,
  LINKS_SCRIPT,
  TAKE_SCRIPT,
  OFFLINE_SCRIPT,
  WORKER_SCRIPT,
  OFFLINE_FILES,
  APP_MANIFEST,
];

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read and which other hosts can be set up from. It holds what a
 * meta element cannot say; each page states the rest of its security policy itself. No two rules for one header match
 * the same file, because both hosts would join them. Place it after htmlPipeline(), which writes the files it lists.
 */
export function headers(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': (done) => void (config = done.config),
      'astro:build:done': async ({ dir, logger }) => {
        const names = (await readdir(new URL('pagefind/', dir))).sort();
        const folders = names.filter((name) => !name.includes('.'));
        const fixed = names.filter((name) => name.includes('.'));
        const base = config.base.replace(/\/$/, '');
        const text = writeRules([
          [
            `${base}/*`,
            `Content-Security-Policy: frame-ancestors 'none'`,
            'X-Content-Type-Options: nosniff',
            'Referrer-Policy: same-origin',
          ],
          [`${base}/${config.build.assets}/*`, `Cache-Control: ${FOREVER}`],
          ...folders.map((folder) => [`${base}/pagefind/${folder}/*`, `Cache-Control: ${FOREVER}`]),
          ...FIXED.map((name) => [`${base}/${name}`, 'Cache-Control: no-cache']),
          ...fixed.map((name) => [`${base}/pagefind/${name}`, 'Cache-Control: no-cache']),
        ]);
        await writeFile(fileURLToPath(new URL('_headers', dir)), text);
        logger.info(`Wrote _headers: ${fixed.length} files of fixed name are revalidated at each visit`);
      },
    },
  };
}

/** One paragraph for each rule: its address, then its headers, indented. */
function writeRules(rules: readonly (readonly string[])[]): string {
  return rules.map((lines) => `${lines.join('\n  ')}\n`).join('\n');
}
