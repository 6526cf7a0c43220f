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
// names words.
type Links = Pick<typeof import('#client/links/press.ts'), 'press'>;
const loadLinks = (): Promise<Links> => import(links as string);
page.onpointerdown = page.onkeyup = loadLinks;
// A page that is laid out under a pointer at rest has it moved by nothing.
page.onpointermove = ({ movementX }) => void (movementX && loadLinks());
page.onclick = ({ target }) => void loadLinks().then(({ press }) => press(target as Element));
if (performance.getEntriesByType('navigation')[0]?.name.includes(':~:')) void loadLinks();
