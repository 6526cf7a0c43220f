import type { ContentEntry } from '../read-content.ts';
import { addToSections, emptyBody, type Body } from './body.ts';

/** The letters and digits of Latin, Greek and Cyrillic: a class of all there are would take long to compile. */
const LETTERS = String.raw`A-Za-z0-9\u00c0-\u024f\u0370-\u052f`;
/** Characters that mean only themselves in Markdown and in MDX, wherever they stand. */
const PLAIN = String.raw`[${LETTERS} ,.;:?%()’‘“”„«»'"–—\/-]`;
/** The same, and "#", which has a meaning in headings and at the beginning of a line only. */
const INLINE = `(?:${PLAIN}|#)`;
const LINK = String.raw`\[(?! )${INLINE}+(?<! )\]\([\/#][a-z0-9\/#-]*\)`;
/** Words in bold between spaces or signs, so that no rule of Markdown reads the asterisks otherwise. */
const BOLD = String.raw`(?<![${LETTERS}])\*\*[${LETTERS}](?:[${LETTERS} –-]*[${LETTERS}])?\*\*(?![${LETTERS}])`;
const CITE = String.raw`<Cite to="[a-z0-9\/-]+" \/>`;

/** A paragraph on one line: it begins with a letter or a link, so that it is no list, and never with code. */
const PARAGRAPH = new RegExp(
  String.raw`^(?!import\b|export\b)(?:(?!\d)[${LETTERS}“„«]|${LINK})(?:${INLINE}|${LINK}|${BOLD}|${CITE})*(?<! )$`,
);
const HEADING = new RegExp(String.raw`^## (?! )${PLAIN}+(?<! )$`);

/** What a parser of ours makes a link of without brackets. */
const BARE_ADDRESS = /www\.|:\/\//i;

const MARKS = /<Cite to="([^"]*)" \/>|\[([^\]]*)\]\(([^)]*)\)|\*\*/g;

/**
 * Reads a body that consists of nothing but headings of the second level and paragraphs on one line each, with
 * citations, links and bold words in them: most bodies do, and the parser for all others takes long to load. Null for any other
 * body, and for one in which something is wrong.
 */
export function readPlainBody({
  body: text,
  bodyLine,
}: Pick<ContentEntry, 'body' | 'bodyLine'>): Body | null {
  const body = emptyBody();
  if (BARE_ADDRESS.test(text)) return null;
  let isAfterBlank = true;
  for (const [index, line] of text.split('\n').entries()) {
    const isBlank = line === '';
    if (!isBlank && (!isAfterBlank || !addLine(body, line, bodyLine + index))) return null;
    isAfterBlank = isBlank;
  }
  return body;
}

/** The words that a reader sees of a line of a plain body. */
export const renderPlainLine = (line: string): string =>
  line.replace(MARKS, (_, _to?: string, linked?: string) => linked ?? '');

/** Adds what a line holds; false when it is not plain. */
function addLine(body: Body, text: string, line: number): boolean {
  if (HEADING.test(text)) {
    const heading = text.slice('## '.length);
    body.sections.push({ heading, depth: 2, line, text: '', cites: [] });
    return true;
  }
  if (!text.includes('<Cite') || !PARAGRAPH.test(text)) return false;
  const cites: string[] = [];
  const words = text.replace(MARKS, (_, to?: string, linked?: string, address?: string) => {
    if (to !== undefined) cites.push(to);
    else if (address !== undefined) body.links.push({ address, line });
    return linked ?? '';
  });
  body.cites.push(...cites.map((to) => ({ to, line })));
  addToSections(body.sections, words, cites);
  body.words += words.split(/\s+/).filter(Boolean).length;
  return true;
}
