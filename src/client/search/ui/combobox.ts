import { nextTask } from '#client/next-task.ts';
import { createElement } from './elements.ts';
import type { Loader } from '#client/search/index/load.ts';
import { normaliseQuery } from '#client/search/query/query-state.ts';
import { suggest, type Suggestion } from './suggest.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/*
 * Suggestions under a search field: the combobox pattern of the ARIA Authoring Practices, with a list that is chosen
 * from by keyboard while the focus stays in the field.
 */

const STYLE = `
.suggestions { position: absolute; z-index: 9; inset: 100% 0 auto auto; width: min(26rem, 92vw); margin: 0.2rem 0 0;
  padding: 0.2rem; list-style: none; background: var(--paper); border: 1px solid var(--ink-quiet);
  box-shadow: 0 0.3rem 1rem rgb(0 0 0 / 0.2); max-height: 70vh; overflow: auto; text-align: left; }
.suggestions li { padding: 0.45rem 0.6rem; cursor: pointer; }
.suggestions [aria-selected='true'], .suggestions li:hover { background: var(--paper-deep); outline: 2px solid var(--link); }
.suggestions small { display: block; color: var(--ink-quiet); }
.suggestions[hidden] { display: none; }
.line > .suggestions { inset: 100% auto auto 0; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }`;

/** How a field suggests. */
interface SuggestOptions {
  readonly loader: Loader;
  /** The address of the site. */
  readonly base: string;
  /** What the ids of its list begin with. */
  readonly id?: string;
  /** Whether something else on the page says what was found. */
  readonly isSilent?: boolean;
}

let hasStyle = false;

/** Makes a combobox of a field; its list stands at the end of `host`. Returns what suggests for the text in the field. */
export function startSuggesting(
  field: HTMLInputElement,
  host: HTMLElement,
  { loader, base, id = '', isSilent = false }: SuggestOptions,
): () => Promise<void> {
  const list = createElement('ul');
  const said = createElement('div');
  let shown: readonly Suggestion[] = [];
  let chosen = -1;

  addStyle();
  Object.assign(list, {
    id: `${id}suggestions`,
    className: 'suggestions',
    hidden: true,
    role: 'listbox',
    ariaLabel: 'Suggestions',
  });
  Object.assign(said, { className: 'said', role: 'status' });
  host.append(list, ...(isSilent ? [] : [said]));
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  const close = (): void => {
    list.hidden = true;
    choose(-1);
    field.setAttribute('aria-expanded', 'false');
  };
  const choose = (index: number): void => {
    chosen = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    if (index < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${id}suggestion-${index}`);
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (suggestion: Suggestion | undefined): void => {
    if (suggestion) location.assign(base.replace(/\/$/, '') + suggestion.path);
  };
  const show = async (vocabulary: Vocabulary): Promise<void> => {
    const typed = field.value;
    const suggestions = await suggest(typed, vocabulary);
    if (typed !== field.value || document.activeElement !== field) return;
    shown = suggestions;
    list.replaceChildren(
      ...shown.map((suggestion, index) => createOption(suggestion, `${id}suggestion-${index}`)),
    );
    choose(-1);
    list.hidden = shown.length === 0;
    field.setAttribute('aria-expanded', String(shown.length > 0));
    said.textContent = normaliseQuery(field.value).length < 2 ? '' : countSuggestions(shown.length);
  };
  // A field without suggestions is a field: it still leads to the search page.
  const update = async (): Promise<void> => {
    try {
      const vocabulary = await loader.vocabulary();
      await nextTask();
      await show(vocabulary);
    } catch {
      close();
    }
  };

  field.addEventListener('input', update);
  field.addEventListener('blur', close);
  // Before the field loses the focus, which would close the list under the pointer.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    open(shown[[...list.children].indexOf(item as Element)]);
  });
  field.addEventListener('keydown', (event) => {
    const last = shown.length - 1;
    const isOpen = !list.hidden;
    if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Enter' && isOpen && chosen >= 0) open(shown[chosen]);
    else if (event.key === 'ArrowDown' && !isOpen) void update();
    else if (event.key === 'ArrowDown' && isOpen) choose(chosen < last ? chosen + 1 : 0);
    else if (event.key === 'ArrowUp' && isOpen) choose(chosen > 0 ? chosen - 1 : last);
    else return;
    event.preventDefault();
  });
  return update;
}

function createOption({ title, about }: Suggestion, id: string): HTMLElement {
  const option = createElement('li', title, createElement('small', about));
  Object.assign(option, { id, role: 'option', ariaSelected: 'false' });
  return option;
}

/** Adds the styles as a constructed sheet, once, which the content security policy of the page allows. */
function addStyle(): void {
  if (hasStyle) return;
  hasStyle = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const countSuggestions = (count: number): string =>
  count === 0 ? 'No suggestions' : count === 1 ? '1 suggestion' : `${count} suggestions`;
