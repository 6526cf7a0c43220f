import type { BuiltPage } from './page.ts';
import { betweenElements, splitAtElements } from './split-at-elements.ts';

/** A `@font-face` rule for some letters; the first group is its `unicode-range`. */
const FONT_FACE = /@font-face\s*{[^}]*unicode-range:([^;}]+)[^}]*}/g;

/** Cuts a page at the elements whose text is not shown: rules, scripts and data for programs. */
const splitAtNotShown = splitAtElements('style', 'script');

/** Marks the search page, whose script shows results in letters that the page itself lacks. */
const SEARCH_PAGE = 'id="search-script"';

/** The letters of each `unicode-range` met so far, as a pattern: the rules are the same on every page. */
const patterns = new Map<string, RegExp>();

/** Leaves out each `@font-face` rule whose `unicode-range` holds no letter of the page. */
export function dropUnusedFontFaces(page: BuiltPage): BuiltPage {
  if (page.html.includes(SEARCH_PAGE)) return page;
  const shown = betweenElements(splitAtNotShown(page.html)).join('');
  const html = page.html.replace(FONT_FACE, (rule, unicodeRange: string) =>
    lettersOf(unicodeRange).test(shown) ? rule : '',
  );
  return { ...page, html };
}

function lettersOf(unicodeRange: string): RegExp {
  const pattern =
    patterns.get(unicodeRange) ?? new RegExp(`[${unicodeRange.split(',').map(toClass).join('')}]`, 'u');
  patterns.set(unicodeRange, pattern);
  return pattern;
}

/** One range as CSS writes it, `U+400-45F`, or `U+2116` for a single letter, as a pattern has it. */
function toClass(range: string): string {
  const ends = range.trim().slice(2).split('-');
  return ends.map((codePoint) => `\\u{${codePoint}}`).join('-');
}
