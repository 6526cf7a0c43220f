import type { BuiltPage } from './page.ts';
import { splitAtElements } from './split-at-elements.ts';

/** Cuts a page at the elements whose line breaks and spaces count. */
const splitAtPreserved = splitAtElements('pre', 'textarea', 'script');

/** Several spaces between two tags, or a line break with the spaces after it. */
const SPACES = />[ \n]{2,}<|\n */g;

/**
 * Writes line breaks, and several spaces between two tags, as one space: what a browser shows for them. The text of
 * `pre`, `textarea` and `script` stays as it is.
 */
export function collapseSpaces(page: BuiltPage): BuiltPage {
  const html = splitAtPreserved(page.html)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(SPACES, (spaces) => (spaces.startsWith('>') ? '> <' : ' ')),
    )
    .join('');
  return { ...page, html };
}
