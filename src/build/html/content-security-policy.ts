import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tightenPage } from './tighten-page.ts';

/** What every page is held to; what a meta element cannot say stands in `_headers`. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];
/** What a page needs for its scripts and for Pagefind, which runs WebAssembly in a worker. */
const FOR_SCRIPTS = ["connect-src 'self'", "worker-src 'self'"];

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script(?![^>]*\b(?:src|type="application)\b)[^>]*>([\s\S]*?)<\/script>/g;

const hashes = (html: string, elements: RegExp): string[] =>
  [...html.matchAll(elements)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );

/**
 * The policy of one page: its own inline styles and scripts by hash, files of this site, nothing else.
 * A page without scripts is allowed none.
 */
export function writePolicy(html: string): string {
  const scripts = hashes(html, INLINE_SCRIPT);
  const hasScript = scripts.length > 0 || /<script[^>]*\bsrc=/.test(html);
  const scriptSource = hasScript ? ["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ') : "'none'";
  const styleSource = hashes(html, STYLE).join(' ') || "'none'";
  return [
    ...DIRECTIVES,
    ...(hasScript ? FOR_SCRIPTS : []),
    `script-src ${scriptSource}`,
    `style-src ${styleSource}`,
  ].join('; ');
}

/**
 * Gives each built page its own content security policy, as its first meta element. Astro's own setting would
 * list the hashes of the whole site on every page.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: dist })) {
          const file = path.join(dist, name);
          const html = tightenPage(await readFile(file, 'utf8'));
          const meta = `<meta http-equiv="content-security-policy" content="${writePolicy(html)}">`;
          if (!html.includes('<meta charset="utf-8">'))
            throw new Error(`${name} does not begin with its charset.`);
          await writeFile(
            file,
            html.replace('<meta charset="utf-8">', (charset) => charset + meta),
          );
        }
      },
    },
  };
}
