import type { AstroIntegration } from 'astro';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The scripts that pages hold in themselves: what `virtual:inline-scripts` calls each, and its file. */
const SCRIPTS = {
  SEARCH_LOADER: 'search-loader.ts',
  SEARCH_WATCHDOG: 'search-watchdog.ts',
  BOOK_SEARCH: 'book-search.ts',
} as const;
export type InlineScript = keyof typeof SCRIPTS;

const FOLDER = fileURLToPath(new URL('../../client/inline/', import.meta.url));
const NAME = 'virtual:inline-scripts';
/** By Rollup's custom, what no file stands behind begins with a zero. */
const RESOLVED = `\0${NAME}`;

/** A string in back quotes; no script here has one inside another. */
const TEMPLATE = /`((?:[^`\\]|\\.)*)`/g;

/** Strings in the quotation marks of HTML's attributes, where nothing in them stands against it: a page compresses better. */
const quoteAsHtml = (code: string): string =>
  code.replace(TEMPLATE, (all, text: string) => (/["\\\n]|\$\{/.test(text) ? all : `"${text}"`));

/**
 * Bundles and minifies one script, with what it imports, into a string for the content of a script element. A block
 * keeps its names apart from those of the page's other scripts in fewer bytes than a function would.
 */
export async function bundleInlineScript(name: InlineScript): Promise<string> {
  await using bundle = await rolldown({ input: path.join(FOLDER, SCRIPTS[name]) });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: { compress: true, mangle: { toplevel: true } },
  });
  return `{${quoteAsHtml(output[0].code.trim().replace(/;$/, ''))}}`;
}

/**
 * Gives pages the module `virtual:inline-scripts`: the scripts of client/inline/ as strings, by name. A page inlines
 * them, so that it needs no further request; its policy allows them by their hashes.
 */
export function inlineScripts(): AstroIntegration {
  return {
    name: 'inline-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig, addWatchFile }) => {
        for (const file of readdirSync(FOLDER)) addWatchFile(path.join(FOLDER, file));
        const plugin = {
          name: 'inline-scripts',
          resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
          load: (id: string) => (id === RESOLVED ? writeModule() : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

async function writeModule(): Promise<string> {
  const lines = Object.keys(SCRIPTS).map(async (name) => {
    const code = await bundleInlineScript(name as InlineScript);
    return `export const ${name} = ${JSON.stringify(code)};\n`;
  });
  return (await Promise.all(lines)).join('');
}
