import type { Root } from 'mdast';
import { createRequire } from 'node:module';

/** The parser for bodies, and what walks through what it makes of them. */
interface Mdx {
  /** Parses a body as MDX. Throws what the parser throws: a message with a line. */
  parse: (text: string) => Root;
  visitParents: (typeof import('unist-util-visit-parents'))['visitParents'];
  toString: (typeof import('mdast-util-to-string'))['toString'];
}

const require = createRequire(import.meta.url);

let loaded: Mdx | undefined;

/**
 * Loads the parser for all of MDX, once. With all that it consists of, it takes longer to load than everything else
 * here, and most editions never need it.
 */
export function loadMdx(): Mdx {
  loaded ??= load();
  return loaded;
}

function load(): Mdx {
  const { unified }: typeof import('unified') = require('unified');
  const { default: remarkParse }: typeof import('remark-parse') = require('remark-parse');
  const { default: remarkMdx }: typeof import('remark-mdx') = require('remark-mdx');
  const { default: remarkGfm }: typeof import('remark-gfm') = require('remark-gfm');
  const { visitParents }: typeof import('unist-util-visit-parents') = require('unist-util-visit-parents');
  const { toString }: typeof import('mdast-util-to-string') = require('mdast-util-to-string');
  const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });
  return { parse: (text) => parser.parse(text), visitParents, toString };
}
