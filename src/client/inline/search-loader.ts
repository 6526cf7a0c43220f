/*
 * The script of every page, in its head: takes the colours the reader chose, loads the search when the search field gets
 * the focus or the pointer comes near, and puts the focus into the field on "/". It also loads the script of links to parts
 * of the page. The attributes data-from and data-links of its element name the two scripts.
 */
import './theme.ts';

/** Undefined until the search is asked for, and again after it failed: then the next focus asks once more. */
let search: Promise<unknown> | undefined;

const page = document;
const { from, links } = (page.currentScript as HTMLScriptElement).dataset;

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

// Links to parts of the page, and what its buttons do, come when the reader first does anything on it, or when the address
// names words. A page that is laid out under a pointer at rest has it moved by nothing.
type Links = Pick<typeof import('#client/links/press.ts'), 'press'>;
const loadLinks = (): Promise<Links> => import(links as string);
const act = (event: Partial<PointerEvent & KeyboardEvent>): void => {
  if (event.movementX || event.key) void loadLinks();
};
page.onpointermove = page.onkeyup = act;
page.onclick = ({ target }) => void loadLinks().then(({ press }) => press(target as Element));
// The first entry is that of the navigation: it has the words that the browser takes out of the address.
if (/:~:/.test(performance.getEntries()[0]?.name ?? '')) act({ key: 'x' });
