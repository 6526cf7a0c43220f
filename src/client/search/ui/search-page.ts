import { answer as findAnswer, type Answer } from '#client/search/rank/answer.ts';
import { createParagraph } from './elements.ts';
import type { Engine } from '#client/search/index/engine.ts';
import { fillFacets, renderChips } from './facet-fields.ts';
import { FACETS } from '#client/search/rank/facets.ts';
import { wordsAskedFor } from '#client/search/rank/match-terms.ts';
import { createLoader, TIMEOUT_MS } from '#client/search/index/load.ts';
import { withTimeout } from '#client/timeout.ts';
import { readState, writeState, type SearchState } from '#client/search/query/query-state.ts';
import { readQuery } from '#client/search/query/read-query.ts';
import { renderFault, renderNotices } from './render-notices.ts';
import { addExcerpts, renderResults } from './render-results.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** After a pause this long while typing the address says what is searched for, in milliseconds. */
const PAUSE = 400;

const form = document.querySelector<HTMLFormElement>('#search');
const results = document.querySelector<HTMLElement>('#results');
if (form && results) startSearch(form, results);

function startSearch(form: HTMLFormElement, results: HTMLElement): void {
  results.dataset['ready'] = 'yes';
  const { base = '/', tag = '' } = results.dataset;
  const toUrl = (path: string): string => base.replace(/\/$/, '') + path;
  const loader = createLoader(`${base}pagefind/`, tag);
  const query = form.elements.namedItem('q') as HTMLInputElement;
  let run = 0;
  /** Whether Pagefind has answered, so that it will again without delay. */
  let isReady = false;

  const setBusy = (isBusy: boolean): void => results.setAttribute('aria-busy', String(isBusy));

  function show(answer: Answer, state: SearchState, vocabulary: Vocabulary): HTMLElement | null {
    const notices = renderNotices(answer, state, vocabulary, toUrl);
    const list = answer.results.length > 0 ? renderResults(answer, vocabulary, toUrl) : null;
    results.replaceChildren(...renderChips(state), ...notices, ...(list ? [list] : []));
    fillFacets(form, answer, state, vocabulary);
    return list;
  }

  /** Shows what the list of records answers at once, and all that the texts do when Pagefind is there. */
  async function search(state: SearchState): Promise<void> {
    const mine = ++run;
    const isOutdated = (): boolean => mine !== run;
    const isEmpty = !state.query && Object.keys(state.facets).length === 0;
    if (isEmpty) {
      results.replaceChildren();
      setBusy(false);
      const vocabulary = await loader.vocabulary().catch(() => null);
      if (!isOutdated() && vocabulary)
        fillFacets(form, await findAnswer('', {}, vocabulary, null), state, vocabulary);
      return;
    }
    setBusy(true);
    if (!results.querySelector('ol')) results.replaceChildren(createParagraph('quiet', 'Searching…'));
    let vocabulary: Vocabulary | null = null;
    try {
      vocabulary = await loader.vocabulary();
      if (!isReady) await showAtOnce(state, vocabulary, isOutdated);
      const { terms } = readQuery(state.query, vocabulary, state.asTyped);
      loader.prefetch(wordsAskedFor(terms, vocabulary), vocabulary);
      const engine = loader.engine();
      engine.catch(() => {});
      const answer = await withTimeout(answerWith(engine, state, vocabulary), TIMEOUT_MS);
      isReady = true;
      if (!isOutdated()) showAll(answer, state, vocabulary, isOutdated);
    } catch (error) {
      if (isOutdated()) return;
      loader.forget();
      isReady = false;
      console.error(error);
      await showFault(state, vocabulary);
    }
    if (!isOutdated()) setBusy(false);
  }

  async function showAtOnce(
    state: SearchState,
    vocabulary: Vocabulary,
    isOutdated: () => boolean,
  ): Promise<void> {
    const answer = await findAnswer(state.query, state.facets, vocabulary, null, state.asTyped);
    if (!isOutdated() && answer.results.some(({ near }) => near === null)) show(answer, state, vocabulary);
  }

  async function answerWith(
    engine: Promise<Engine>,
    state: SearchState,
    vocabulary: Vocabulary,
  ): Promise<Answer> {
    return findAnswer(state.query, state.facets, vocabulary, await engine, state.asTyped);
  }

  function showAll(
    answer: Answer,
    state: SearchState,
    vocabulary: Vocabulary,
    isOutdated: () => boolean,
  ): void {
    const list = show(answer, state, vocabulary);
    if (!list) return;
    addExcerpts(list, answer, vocabulary).catch((error: unknown) => {
      console.error(error);
      if (!isOutdated()) list.before(...renderFault('could not fetch the words around the matches.', toUrl));
    });
  }

  /** Without Pagefind the list of records still answers, as far as it goes. */
  async function showFault(state: SearchState, vocabulary: Vocabulary | null): Promise<void> {
    const answer =
      vocabulary && (await findAnswer(state.query, state.facets, vocabulary, null, state.asTyped));
    const list = vocabulary && answer && answer.results.length > 0 ? show(answer, state, vocabulary) : null;
    const fault = renderFault(
      list
        ? 'of the texts does not work; these results are from titles, names and dates alone.'
        : 'could not be loaded.',
      toUrl,
    );
    if (list) results.prepend(...fault);
    else results.replaceChildren(...fault);
  }

  const readForm = (): SearchState => {
    const data = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    return readState(new URLSearchParams(data));
  };
  const fill = ({ query: words, facets }: SearchState): void => {
    query.value = words;
    for (const facet of FACETS) {
      const field = form.elements.namedItem(facet);
      const value = facets[facet] ?? '';
      if (!(field instanceof HTMLSelectElement)) continue;
      if (value && ![...field.options].some((option) => option.value === value)) field.add(new Option(value));
      field.value = value;
    }
  };
  let timer = 0;
  const addressOf = (state: SearchState): string => location.pathname + writeState(state).replace(/^\?$/, '');
  const go = (state: SearchState): void => {
    clearTimeout(timer);
    history.pushState(null, '', addressOf(state));
    void search(state);
  };
  const searchAddress = (): void => {
    const state = readState(new URLSearchParams(location.search));
    fill(state);
    void search(state);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm());
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) go(readForm());
  });
  query.addEventListener('input', () => {
    const state = readForm();
    clearTimeout(timer);
    timer = window.setTimeout(() => history.replaceState(null, '', addressOf(state)), PAUSE);
    void search(state);
  });
  /** Fetches everything, and answers a query nobody asked, so that the first one asked finds all of it at work. */
  const prepare = async (): Promise<void> => {
    const vocabulary = await loader.vocabulary();
    const rehearsal = `${vocabulary.names[0]?.name} visit 2000`;
    await findAnswer(rehearsal, {}, vocabulary, null);
    await loader.warm();
    await findAnswer(rehearsal, {}, vocabulary, await loader.engine());
    isReady = true;
  };
  query.addEventListener('focus', () => void prepare().catch(loader.forget), { once: true });
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.getAttribute('href')?.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    searchAddress();
  });
  window.addEventListener('popstate', searchAddress);
  if (location.search) searchAddress();
}
