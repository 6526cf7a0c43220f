import { loadPagefind, type Pagefind } from './pagefind.ts';
import { FACETS, normaliseQuery, readState, writeState, type SearchState } from './query-state.ts';
import { createElement, renderResults } from './render-results.ts';

const PAGE_SIZE = 30;
/** A pause this long while typing starts a search, in milliseconds. */
const PAUSE = 120;

const form = document.querySelector<HTMLFormElement>('#search');
const results = document.querySelector<HTMLElement>('#results');
if (form && results) startSearch(form, results);

function startSearch(form: HTMLFormElement, results: HTMLElement): void {
  const bundle = results.dataset['pagefindBundle'] ?? '/pagefind/';
  let pagefind: Promise<Pagefind> | null = null;
  let run = 0;

  const show = (...children: (Node | string)[]) => results.replaceChildren(...children);
  const settle = () => results.setAttribute('aria-busy', 'false');

  async function search(state: SearchState): Promise<void> {
    const mine = ++run;
    if (!state.query && Object.keys(state.facets).length === 0) {
      show();
      return settle();
    }
    results.setAttribute('aria-busy', 'true');
    try {
      pagefind ??= loadPagefind(bundle);
      const engine = await pagefind;
      const sort = state.query ? {} : { sort: { date: 'asc' as const } };
      const found = await engine.search(state.query || null, { filters: state.facets, ...sort });
      const pages = await Promise.all(found.results.slice(0, PAGE_SIZE).map((result) => result.data()));
      if (mine !== run) return;
      if (pages.length === 0)
        show(createElement('p', `Nothing matches “${state.query}” with what you narrowed by.`));
      else show(createElement('p', countResults(found.results.length)), renderResults(pages));
    } catch (error) {
      if (mine !== run) return;
      pagefind = null;
      console.error(error);
      show(
        createElement(
          'p',
          'The search could not be loaded. Try again, or use the lists below: they hold everything.',
        ),
      );
    }
    settle();
  }

  const fill = ({ query, facets }: SearchState) => {
    const fields = new Map([['q', query], ...FACETS.map((facet) => [facet, facets[facet] ?? ''] as const)]);
    for (const [name, value] of fields) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
  };
  const readForm = (): SearchState => {
    const data = new URLSearchParams(
      [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
    );
    return readState(data);
  };
  const searchForm = (remember: 'push' | 'replace') => {
    const state = readForm();
    const address = `${location.pathname}${writeState(state) ? `?${writeState(state)}` : ''}`;
    if (remember === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void search(state);
  };

  let timer = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchForm('push');
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) searchForm('push');
  });
  form.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    clearTimeout(timer);
    results.setAttribute('aria-busy', 'true');
    timer = window.setTimeout(() => searchForm('replace'), PAUSE);
  });
  window.addEventListener('popstate', () => {
    const state = readState(new URLSearchParams(location.search));
    fill(state);
    void search(state);
  });

  const state = readState(new URLSearchParams(location.search));
  fill({ ...state, query: normaliseQuery(state.query) });
  void search(state);
}

function countResults(count: number): string {
  if (count === 1) return '1 result';
  return count > PAGE_SIZE ? `${count} results, the first ${PAGE_SIZE} shown` : `${count} results`;
}
