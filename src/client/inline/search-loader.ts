/*
 * The script of every page, in its head: takes the colours the reader chose, loads the script of links once the page is
 * there, and the search when the search field gets the focus or the pointer comes near, and puts the focus into the field
 * on "/". The attributes data-from and data-links of its element name the two scripts.
 */
import './theme.ts';

/** Undefined until the search is asked for, and again after it failed: then the next focus asks once more. */
let search: Promise<unknown> | undefined;

const page = document;
const { from, links } = (page.currentScript as HTMLScriptElement).dataset;

// Links to parts of the page come when the page is there.
addEventListener('load', () => void import(links as string));

const load = ({ target }: Event): void => {
  if ((target as Partial<Element>).closest?.('.masthead .find'))
    search ??= import(from as string).catch(() => (search = undefined));
};
page.addEventListener('focusin', load);
page.addEventListener('pointerover', load);
page.onkeydown = (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  // Where text is typed or a choice is made, "/" is a letter.
  if ((event.target as Element).matches('input,select,textarea')) return;
  event.preventDefault();
  page.getElementById('site-search')?.focus();
};
