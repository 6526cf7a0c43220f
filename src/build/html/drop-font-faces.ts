import type { BuiltPage } from './page.ts';
import { betweenElements, splitAtElements } from './split-at-elements.ts';

/** A `@font-face` rule for some letters; the first group is its `unicode-range`. */
const FONT_FACE = /@font-face\s*{[^}]*unicode-range:([^;}]+)[^}]*}/g;

/** Cuts a page at the elements whose text is not shown: rules, scripts and data for programs. */
const splitAtNotShown = splitAtElements('style', 'script');

/** The italic face of a page in which nothing is set in italics. */
const ITALIC_FACE = /@font-face\s*{[^}]*font-style:\s*italic[^}]*}/g;
/** What is set in italics: elements that browsers set so, and rules of the page. */
const ITALIC_ELEMENT = /<(?:em|i|cite|dfn|var|address)[ >]/;
const ITALIC_RULE = /(?:font-style:\s*|font:\s*)italic/;

/** Marks the search page, whose script shows results in letters that the page itself lacks. */
const SEARCH_PAGE = 'id="search-script"';

/** The letters of each `unicode-range` met so far, as a pattern: the rules are the same on every page. */
const patterns = new Map<string, RegExp>();

/**
 * Leaves out each `@font-face` rule whose `unicode-range` holds no letter of the page, and the italic ones where nothing is
 * set in italics.
 */
export function dropUnusedFontFaces(page: BuiltPage): BuiltPage {
  if (page.html.includes(SEARCH_PAGE)) return page;
  const shown = betweenElements(splitAtNotShown(page.html)).join('');
  const withoutItalic = page.html.replace(ITALIC_FACE, '');
  const isSlanted = ITALIC_RULE.test(withoutItalic) || ITALIC_ELEMENT.test(shown);
  const html = (isSlanted ? page.html : withoutItalic).replace(FONT_FACE, (rule, unicodeRange: string) =>
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
