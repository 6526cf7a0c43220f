import type { BuiltPage } from './page.ts';

/** A `@font-face` rule for some letters; the first group is its `unicode-range`. */
const FONT_FACE = /@font-face\s*{[^}]*unicode-range:([^;}]+)[^}]*}/g;

/** Elements whose text is not shown: rules, scripts and data for programs. */
const NOT_SHOWN = /<(style|script)\b[\s\S]*?<\/\1>/g;

/** Marks the search page, whose script shows results in letters that the page itself lacks. */
const SEARCH_PAGE = 'id="search-script"';

interface CodePointRange {
  readonly first: number;
  readonly last: number;
}

/** Leaves out each `@font-face` rule whose `unicode-range` holds no letter of the page. */
export function dropUnusedFontFaces(page: BuiltPage): BuiltPage {
  if (page.html.includes(SEARCH_PAGE)) return page;
  const letters = [...new Set(page.html.replace(NOT_SHOWN, ''))].map((letter) => letter.codePointAt(0) ?? 0);
  const html = page.html.replace(FONT_FACE, (rule, unicodeRange: string) => {
    const ranges = unicodeRange.split(',').map(parseRange);
    const isUsed = letters.some((letter) =>
      ranges.some(({ first, last }) => first <= letter && letter <= last),
    );
    return isUsed ? rule : '';
  });
  return { ...page, html };
}

/** Reads one range as CSS writes it: `U+400-45F`, or `U+2116` for a single letter. */
function parseRange(range: string): CodePointRange {
  const [first = '', last = first] = range.trim().slice(2).split('-');
  return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
}
