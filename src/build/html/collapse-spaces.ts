import type { BuiltPage } from './page.ts';

/** Elements whose line breaks and spaces count. The second group is the name of the element. */
const PRESERVED = /(<(pre|textarea|script)\b[\s\S]*?<\/\2>)/;

/** Several spaces between two tags, or a line break with the spaces after it. */
const SPACES = />[ \n]{2,}<|\n */g;

/**
 * Writes line breaks, and several spaces between two tags, as one space: what a browser shows for them. The text of
 * `pre`, `textarea` and `script` stays as it is.
 */
export function collapseSpaces(page: BuiltPage): BuiltPage {
  const html = page.html
    .split(PRESERVED)
    .map((part, index) => {
      // split() puts both groups of each match between the parts: the element, then its name.
      if (index % 3 === 1) return part;
      if (index % 3 === 2) return '';
      return part.replace(SPACES, (spaces) => (spaces.startsWith('>') ? '> <' : ' '));
    })
    .join('');
  return { ...page, html };
}
