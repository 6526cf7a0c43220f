import { fillChosen, readFields } from './facet-fields.ts';
import { createSearchHistory, type Place } from '#client/search/history.ts';
import { readState, writeState, type SearchState } from '#client/search/query/query-state.ts';

/** Debounce: after a pause of so many milliseconds while typing, the address says what is searched for and excerpts are fetched. */
export const DEBOUNCE_MS = 400;

/** How a search came about. */
export interface Occasion {
  /** Whether more letters may follow: then the browser is let go on between the steps. */
  readonly isTyped?: boolean;
  /** Where in the list a reader comes back to. */
  readonly place?: Place | null;
}

/** What the form, the address and the links among the results lead to. */
interface SearchControls {
  readonly form: HTMLFormElement;
  readonly query: HTMLInputElement;
  readonly results: HTMLElement;
  search(state: SearchState, occasion?: Occasion): Promise<void>;
  /** Loads what a search needs, all of it once the reader turns to the field. */
  prepare(): void;
  /** Loads the choices. */
  prepareFacets(state: SearchState): void;
}

/** Searches for what the form or the address says, and keeps the two alike. */
export function startSearchForm(controls: SearchControls): void {
  const { form, query, results, search, prepare, prepareFacets } = controls;
  const leave = (): void => steps.leave(results.querySelectorAll(':scope > ol > li').length);
  const steps = createSearchHistory(leave);
  let timer = 0;
  const readForm = (): SearchState => {
    const typed = readState(new URLSearchParams([['q', query.value], ...readFields(form)]));
    const { order } = readState(new URLSearchParams(location.search));
    return { ...typed, order };
  };
  const addressOf = (state: SearchState): string => location.pathname + writeState(state).replace(/^\?$/, '');
  const go = (state: SearchState): void => {
    clearTimeout(timer);
    steps.settle(addressOf(state));
    fillChosen(form, state);
    void search(state);
  };
  const searchAddress = (): void => {
    const state = readState(new URLSearchParams(location.search));
    clearTimeout(timer);
    steps.settle(location.pathname + location.search);
    query.value = state.query;
    fillChosen(form, state);
    void search(state, { place: steps.place() });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Puts away the keyboard of a screen, which would cover the results.
    query.blur();
    go(readForm());
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) go(readForm());
  });
  query.addEventListener('input', () => {
    const state = readForm();
    clearTimeout(timer);
    timer = window.setTimeout(() => steps.type(addressOf(state)), DEBOUNCE_MS);
    void search(state, { isTyped: true });
  });
  query.addEventListener('focus', prepare, { once: true });
  const narrow = form.querySelector('#narrow');
  for (const turn of ['focusin', 'pointerenter'])
    narrow?.addEventListener(turn, () => prepareFacets(readForm()), { once: true });
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!link.getAttribute('href')?.startsWith('?')) return leave();
    event.preventDefault();
    steps.settle(location.pathname + new URL(link.href).search);
    searchAddress();
  });
  window.addEventListener('popstate', searchAddress);
  if (location.search) searchAddress();
}
