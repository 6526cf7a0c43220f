import { hash } from 'node:crypto';
import { STYLE_ELEMENTS, type BuiltPage } from './page.ts';

/** Holds for every page. What a meta element cannot say stands in `_headers` (build/headers.ts). */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Needed by scripts: by the search, by the copy on the device, and to install it. */
const SCRIPT_DIRECTIVES = ["connect-src 'self'", "manifest-src 'self'", "worker-src 'self'"];

/** Scripts that stand in the page itself; the first group is their code. Data such as JSON-LD is no script. */
const INLINE_SCRIPTS = /<script(?![^>]*\b(?:src|type="application)\b)[^>]*>([\s\S]*?)<\/script>/g;
const SCRIPT_FILE = /<script[^>]*\bsrc=/;
const STYLE_FILE = /<link rel="stylesheet"/;

/** The policy is the first element after it: it binds only what comes later in the page. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Gives a page its content security policy, as a meta element. Astro's own setting would list the hashes of the whole
 * site on every page. Throws when the page does not state its charset, after which the policy is put.
 */
export function addSecurityPolicy(page: BuiltPage): BuiltPage {
  if (!page.html.includes(CHARSET))
    throw new Error(`${page.file} has no ${CHARSET}, after which its security policy is to stand.`);
  const meta = `<meta http-equiv="content-security-policy" content="${writePolicy(page.html)}">`;
  return { ...page, html: page.html.replace(CHARSET, () => CHARSET + meta) };
}

/**
 * The policy of one page: its own inline styles and scripts by hash, files of this site, nothing else. A page without
 * scripts, or style sheets, is allowed none.
 */
function writePolicy(html: string): string {
  const scripts = hashAll(html, INLINE_SCRIPTS);
  const hasScript = scripts.length > 0 || SCRIPT_FILE.test(html);
  const scriptSource = hasScript ? ["'self'", ...scripts].join(' ') : "'none'";
  const ownStyles = STYLE_FILE.test(html) ? ["'self'"] : [];
  const styleSource = [...ownStyles, ...hashAll(html, STYLE_ELEMENTS)].join(' ') || "'none'";
  return [
    ...DIRECTIVES,
    ...(hasScript ? SCRIPT_DIRECTIVES : []),
    `script-src ${scriptSource}`,
    `style-src ${styleSource}`,
  ].join('; ');
}

/** The hash of each element's content, as a policy writes it. */
function hashAll(html: string, elements: RegExp): string[] {
  return [...html.matchAll(elements)].map(
    ([, content = '']) => `'sha256-${hash('sha256', content, 'base64')}'`,
  );
}
