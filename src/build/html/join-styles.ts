import type { BuiltPage } from './page.ts';
import { betweenElements, splitAtElements } from './split-at-elements.ts';

const splitAtStyles = splitAtElements('style');
const TAGS = /^<style>|<\/style>$/g;

/**
 * Joins the style elements of a page into one at the end of its head, in their order. Each element would need a hash of
 * its own in the security policy.
 */
export function joinStyles(page: BuiltPage): BuiltPage {
  const parts = splitAtStyles(page.html);
  const styles = parts.filter((_, index) => index % 2 === 1).map((style) => style.replace(TAGS, '').trim());
  if (styles.length < 2) return page;
  const joined = `<style>${styles.join('')}</style></head>`;
  return {
    ...page,
    html: betweenElements(parts)
      .join('')
      .replace('</head>', () => joined),
  };
}
