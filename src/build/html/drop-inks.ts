import type { BuiltPage } from './page.ts';
import { betweenElements, splitAtElements } from './split-at-elements.ts';

/** A rule for nothing but the words and marked words of some inks: `.i1,.i2{…}` or `.t1 mark{…}`. */
const INK_RULE = /(?<=[{}>])((?:\.[it]\d+(?: mark)?,?)+)({[^{}]*})/g;
/** What is left of a condition when all rules under it are left out. */
const EMPTY_CONDITION = /@media[^{}]*{}/g;
/** An ink among the classes of an element. */
const INK_CLASS = /[" ]([it]\d+)(?=[" ])/g;

const splitAtStyles = splitAtElements('style');

/**
 * Leaves out the rules of each ink that the page does not use. Astro gives every page the inks of all sources, because
 * the head is written before the page is known; with dozens of sources they would weigh more than the page.
 */
export function dropUnusedInks(page: BuiltPage): BuiltPage {
  const parts = splitAtStyles(page.html);
  const shown = betweenElements(parts);
  const used = new Set(shown.flatMap((html) => Array.from(html.matchAll(INK_CLASS), ([, name]) => name)));
  const isUsed = (selector: string): boolean => used.has(/\w+/.exec(selector)?.[0]);
  const html = parts.map((part, index) => {
    if (index % 2 === 0) return part;
    const rules = part.replace(INK_RULE, (_, selectors: string, declarations: string) => {
      const kept = selectors.split(',').filter(isUsed);
      return kept.length === 0 ? '' : kept.join() + declarations;
    });
    return rules === part ? part : rules.replace(EMPTY_CONDITION, '');
  });
  return { ...page, html: html.join('') };
}
