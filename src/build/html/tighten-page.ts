const STYLE = /<style>([\s\S]*?)<\/style>/g;
/** What keeps its line breaks: in all else a browser reads them as a space. */
const PRESERVED = /(<(pre|textarea|script)\b[\s\S]*?<\/\2>)/;
/** Spaces between two tags, or a line break with the spaces after it. */
const BREAKS = />[ \n]{2,}<|\n */g;

/** A part of a typeface, with the letters it is for. */
const FACE = /@font-face\s*{[^}]*unicode-range:([^;}]+)[^}]*}/g;
/** What no reader sees as letters: rules, scripts and facts for programs. */
const NOT_VISIBLE = /<(style|script)\b[\s\S]*?<\/\1>/g;
/** On the page of the search, a script writes what it finds, in any letters. */
const WRITTEN_LATER = 'id="search-script"';

/** A built page as it was, in fewer bytes: the same to read, and one style element at the end of its head. */
export const tightenPage = (html: string): string => leaveOutFaces(joinStyles(collapseBreaks(html)));

function collapseBreaks(html: string): string {
  return html
    .split(PRESERVED)
    .map((part, index) => {
      // Each match comes as a whole and by the name of its element.
      if (index % 3 === 1) return part;
      if (index % 3 === 2) return '';
      return part.replace(BREAKS, (found) => (found.startsWith('>') ? '> <' : ' '));
    })
    .join('');
}

/** One style element for all of a page: each would need a hash in its policy, which nothing makes shorter. */
function joinStyles(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, rules = '']) => rules.trim());
  if (styles.length < 2) return html;
  return html.replace(STYLE, '').replace('</head>', () => `<style>${styles.join('')}</style></head>`);
}

/** Leaves out the parts of a typeface that are for letters the page has none of. */
function leaveOutFaces(html: string): string {
  if (html.includes(WRITTEN_LATER)) return html;
  const letters = [...new Set(html.replace(NOT_VISIBLE, ''))].map((letter) => letter.codePointAt(0) ?? 0);
  return html.replace(FACE, (face, ranges: string) => {
    const isFor = ranges.split(',').map(readRange);
    return letters.some((letter) => isFor.some(({ from, to }) => from <= letter && letter <= to)) ? face : '';
  });
}

/** `U+400-45F` or `U+2116`, as CSS writes ranges of letters. */
function readRange(range: string): { from: number; to: number } {
  const [from = '', to = from] = range.trim().slice(2).split('-');
  return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
}
