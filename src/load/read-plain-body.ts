import type { Body } from './read-body.ts';
import type { ContentEntry } from './read-content.ts';

/** Characters that mean only themselves in Markdown and in MDX, wherever they stand. */
const PLAIN = String.raw`[\p{L}\p{M}\p{N} ,.;:?%()’‘“”„«»'"–—\/-]`;
/** The same, and "#", which has a meaning in headings and at the beginning of a line only. */
const INLINE = `(?:${PLAIN}|#)`;
const LINK = String.raw`\[(?! )${INLINE}+(?<! )\]\([\/#][a-z0-9\/#-]*\)`;
const CITE = String.raw`<Cite to="[a-z0-9\/-]+" \/>`;

/** A paragraph on one line: it begins with a letter or a link, so that it is no list, and never with code. */
const PARAGRAPH = new RegExp(
  String.raw`^(?!import\b|export\b)(?:[\p{L}“„«]|${LINK})(?:${INLINE}|${LINK}|${CITE})*(?<! )$`,
  'u',
);
const HEADING = new RegExp(String.raw`^## (?! )${PLAIN}+(?<! )$`, 'u');

/** What a parser of ours makes a link of without brackets. */
const BARE_ADDRESS = /www\.|:\/\//i;

const MARKS = /<Cite to="([^"]*)" \/>|\[([^\]]*)\]\(([^)]*)\)/g;

/**
 * Reads a body that consists of nothing but headings of the second level and paragraphs on one line each, with
 * citations and links in them: most bodies do, and the parser for all others takes long to load. Null for any other
 * body, and for one in which something is wrong.
 */
export function readPlainBody({
  body: text,
  bodyLine,
}: Pick<ContentEntry, 'body' | 'bodyLine'>): Body | null {
  const body: Body = { cites: [], links: [], headings: [], words: 0 };
  if (BARE_ADDRESS.test(text)) return null;
  let isAfterBlank = true;
  for (const [index, line] of text.split('\n').entries()) {
    const isBlank = line === '';
    if (!isBlank && (!isAfterBlank || !addLine(body, line, bodyLine + index))) return null;
    isAfterBlank = isBlank;
  }
  return body;
}

/** Adds what a line holds; false when it is not plain. */
function addLine(body: Body, text: string, line: number): boolean {
  if (HEADING.test(text)) {
    body.headings.push(text.slice('## '.length));
    return true;
  }
  if (!text.includes('<Cite') || !PARAGRAPH.test(text)) return false;
  const words = text.replace(MARKS, (_, to?: string, linked?: string, address?: string) => {
    if (to !== undefined) body.cites.push({ to, line });
    else if (address !== undefined) body.links.push({ address, line });
    return linked ?? '';
  });
  body.words += words.split(/\s+/).filter(Boolean).length;
  return true;
}
