import { memoizeText } from '#text/memoize.ts';
import { STYLE_ELEMENTS, type BuiltPage } from './page.ts';

/** Marks the search page, whose script shows results with classes that the page itself lacks. */
const SEARCH_PAGE = 'id="search-script"';

/** Classes that the scripts of pages give to what stands in them. */
export const CLASSES_OF_SCRIPTS: readonly string[] = ['out'];

const CLASS_ATTRIBUTES = / class="([^"]*)"/g;
const CLASSES = /\.(-?[A-Za-z_][\w-]*)/g;
/** What stands in brackets, as in `:not(.x)`: a selector may match though nothing is of that class. */
const IN_BRACKETS = /\([^()]*\)|\[[^\]]*\]/g;
/** So many style sheets the pages of a build have; a sort of page shares them. */
const MAX_SHEETS = 200;
/** Rules within which rules of their own stand. */
const GROUPS = /^@(?:media|supports)\b/;

/**
 * Leaves out, of the styles of a page, each selector for a class that nothing on the page has, each rule of which no
 * selector is left, and each group of which no rule is left. A sort of page shares one style sheet; a reader loads of it
 * what the page at hand needs.
 */
export function dropUnusedRules(page: BuiltPage): BuiltPage {
  if (page.html.includes(SEARCH_PAGE)) return page;
  const used = new Set(CLASSES_OF_SCRIPTS);
  for (const [, classes = ''] of page.html.matchAll(CLASS_ATTRIBUTES))
    for (const name of classes.split(' ')) used.add(name);
  const html = page.html.replace(
    STYLE_ELEMENTS,
    (_, rules: string) => `<style>${keepUsed(rules, used)}</style>`,
  );
  return { ...page, html };
}

/** A style sheet as it is written when only some classes are used: its rules, parsed once for all pages that share it. */
type Sheet = readonly ((used: ReadonlySet<string>) => string)[];

const keepUsed = (css: string, used: ReadonlySet<string>): string =>
  parseSheet(css)
    .map((write) => write(used))
    .join('');

const parseSheet: (css: string) => Sheet = memoizeText((css) => splitRules(css).map(parseRule), MAX_SHEETS);

function parseRule({ prelude, block }: Rule): Sheet[number] {
  if (block === null) return () => prelude;
  if (GROUPS.test(prelude)) {
    const inner = splitRules(block).map(parseRule);
    return (used) => {
      const kept = inner.map((write) => write(used)).join('');
      return kept === '' ? '' : `${prelude}{${kept}}`;
    };
  }
  if (prelude.startsWith('@')) return () => `${prelude}{${block}}`;
  const selectors = splitSelectors(prelude).map((selector) => ({ selector, classes: classesOf(selector) }));
  return (used) => {
    const kept = selectors.filter(({ classes }) => classes.every((name) => used.has(name)));
    return kept.length === 0 ? '' : `${kept.map(({ selector }) => selector).join(',')}{${block}}`;
  };
}

/** The classes that something must have for a selector to match. */
function classesOf(selector: string): string[] {
  const plain = selector.replace(IN_BRACKETS, '').replace(IN_BRACKETS, '');
  return Array.from(plain.matchAll(CLASSES), ([, name = '']) => name);
}

interface Rule {
  /** What stands before the block: selectors, or the name of an at-rule with its condition. */
  readonly prelude: string;
  /** What stands in braces; null for a statement without a block. */
  readonly block: string | null;
}

/** The rules of a style sheet one after the other; strings may hold braces. */
function splitRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (let at = 0; at < css.length; at++) {
    const sign = css.charAt(at);
    if (sign === '"' || sign === "'") at = endOfString(css, at);
    else if (sign === '{' && depth++ === 0) open = at;
    else if ((sign === '}' && --depth === 0) || (sign === ';' && depth === 0)) {
      const block = sign === '}' ? css.slice(open + 1, at) : null;
      const prelude = block === null ? css.slice(start, at + 1) : css.slice(start, open).trim();
      rules.push({ prelude, block });
      start = at + 1;
    }
  }
  return rules;
}

function endOfString(css: string, start: number): number {
  let at = start + 1;
  while (at < css.length && css.charAt(at) !== css.charAt(start)) at += css.charAt(at) === '\\' ? 2 : 1;
  return at;
}

/** The selectors of a list; a comma in brackets parts none. */
function splitSelectors(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors.push((selectors.pop() ?? '') + sign);
  }
  return selectors.map((selector) => selector.trim());
}
