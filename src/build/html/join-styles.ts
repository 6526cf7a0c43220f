import { STYLE_ELEMENTS, type BuiltPage } from './page.ts';

/**
 * Joins the style elements of a page into one at the end of its head, in their order. Each element would need a hash of
 * its own in the security policy.
 */
export function joinStyles(page: BuiltPage): BuiltPage {
  const styles = [...page.html.matchAll(STYLE_ELEMENTS)].map(([, rules = '']) => rules.trim());
  if (styles.length < 2) return page;
  const joined = `<style>${styles.join('')}</style></head>`;
  return { ...page, html: page.html.replace(STYLE_ELEMENTS, '').replace('</head>', () => joined) };
}
