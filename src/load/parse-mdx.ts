import type { Root } from 'mdast';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let parse: ((text: string) => Root) | undefined;

/**
 * Parses a body as MDX. The parser, with all that it consists of, takes longer to load than everything else here, and
 * most editions never need it: it is loaded with the first body. Throws what the parser throws: a message with a line.
 */
export function parseMdx(text: string): Root {
  parse ??= makeParser();
  return parse(text);
}

function makeParser(): (text: string) => Root {
  const { unified }: typeof import('unified') = require('unified');
  const { default: remarkParse }: typeof import('remark-parse') = require('remark-parse');
  const { default: remarkMdx }: typeof import('remark-mdx') = require('remark-mdx');
  const { default: remarkGfm }: typeof import('remark-gfm') = require('remark-gfm');
  const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });
  return (body) => parser.parse(body);
}
