/*
 * The script of every page, in its head: takes the colours the reader chose, loads the search when the search field gets
 * the focus or the pointer comes near, and puts the focus into the field on "/". The attribute data-from of its element
 * names the script of the search.
 */
import './theme.ts';

/** Undefined until the search is asked for, and again after it failed: then the next focus asks once more. */
let search: Promise<unknown> | undefined;

const page = document;
const { from } = (page.currentScript as HTMLScriptElement).dataset;

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
