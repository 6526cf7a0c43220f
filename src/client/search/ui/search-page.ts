import { answer as findAnswer, type Answer } from '#client/search/rank/answer.ts';
import { createParagraph } from './elements.ts';
import { MixedEditionsError, type Engine } from '#client/search/index/engine.ts';
import { fillFacets, renderChips } from './facet-fields.ts';
import { FACETS } from '#client/search/rank/facets.ts';
import { wordsAskedFor } from '#client/search/rank/match-terms.ts';
import { createLoader, TIMEOUT_MS } from '#client/search/index/load.ts';
import { withTimeout } from '#client/timeout.ts';
import { readState, writeState, type SearchState } from '#client/search/query/query-state.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';
import { understand } from '#client/search/query/understand.ts';
import { renderFault, renderNotices } from './render-notices.ts';
import { addExcerpts, renderResults } from './render-results.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** After a pause this long while typing the address says what is searched for, in milliseconds. */
const PAUSE = 400;

/** What a reader is told who has two editions half and half, in the cache of a browser or a server. */
const MIXED = 'of the texts has been updated while this page was open';

/** A search whose words have been read: once, and for all that is shown of it. */
interface ReadSearch {
  readonly state: SearchState;
  readonly asked: UnderstoodQuery;
  readonly vocabulary: Vocabulary;
}

const readSearch = async (state: SearchState, vocabulary: Vocabulary): Promise<ReadSearch> => ({
  state,
  asked: await understand(state.query, vocabulary, state.asTyped),
  vocabulary,
});

const answerWith = (engine: Engine | null, { state, asked, vocabulary }: ReadSearch): Promise<Answer> =>
  findAnswer(asked, state.facets, vocabulary, engine);

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
  /** Whether everything has been asked for anew, past the cache. */
  let isRenewed = false;

  const setBusy = (isBusy: boolean): void => results.setAttribute('aria-busy', String(isBusy));

  function show(answer: Answer, { state, vocabulary }: ReadSearch): HTMLElement | null {
    const notices = renderNotices(answer, state, vocabulary, toUrl);
    const list = answer.results.length > 0 ? renderResults(answer, vocabulary, toUrl) : null;
    results.replaceChildren(...renderChips(state), ...notices, ...(list ? [list] : []));
    fillFacets(form, answer, state, vocabulary);
    return list;
  }

  /** Shows what the list of records answers at once, and what the texts answer when Pagefind is there. */
  async function search(state: SearchState): Promise<void> {
    const own = ++run;
    const isOutdated = (): boolean => own !== run;
    const isEmpty = !state.query && Object.keys(state.facets).length === 0;
    if (isEmpty) return showNothing(state, isOutdated);
    setBusy(true);
    if (!results.querySelector('ol')) results.replaceChildren(createParagraph('quiet', 'Searching…'));
    let read: ReadSearch | null = null;
    try {
      const mine = await readSearch(state, await loader.vocabulary());
      read = mine;
      if (!isReady) await showAtOnce(mine, isOutdated);
      loader.prefetch(wordsAskedFor(mine.asked.terms, mine.vocabulary), mine.vocabulary);
      const answer = await withTimeout(
        loader.engine().then((engine) => answerWith(engine, mine)),
        TIMEOUT_MS,
      );
      isReady = true;
      if (!isOutdated()) showAll(answer, mine, isOutdated);
    } catch (error) {
      if (isOutdated()) return;
      isReady = false;
      console.error(error);
      const isMixed = error instanceof MixedEditionsError;
      if (isMixed && !isRenewed) {
        isRenewed = true;
        loader.renew();
        return search(state);
      }
      if (isMixed) loader.renew();
      else loader.forget();
      await showFault(isMixed ? MIXED : 'of the texts does not work', read, isOutdated);
    }
    if (!isOutdated()) setBusy(false);
  }

  async function showNothing(state: SearchState, isOutdated: () => boolean): Promise<void> {
    results.replaceChildren();
    setBusy(false);
    const vocabulary = await loader.vocabulary().catch(() => null);
    if (!vocabulary) return;
    const answer = await answerWith(null, await readSearch(state, vocabulary));
    if (!isOutdated()) fillFacets(form, answer, state, vocabulary);
  }

  async function showAtOnce(read: ReadSearch, isOutdated: () => boolean): Promise<void> {
    const answer = await answerWith(null, read);
    if (!isOutdated() && answer.results.some(({ near }) => near === null)) show(answer, read);
  }

  function showAll(answer: Answer, read: ReadSearch, isOutdated: () => boolean): void {
    const list = show(answer, read);
    if (!list) return;
    addExcerpts(list, answer, read.vocabulary).catch((error: unknown) => {
      console.error(error);
      if (!isOutdated()) list.before(...renderFault('could not fetch the words around the matches.', toUrl));
    });
  }

  /** Without Pagefind the list of records still answers, as far as it goes; without that list nothing does. */
  async function showFault(fault: string, read: ReadSearch | null, isOutdated: () => boolean): Promise<void> {
    const answer = read && (await answerWith(null, read).catch(() => null));
    if (isOutdated()) return;
    const list = read && answer && answer.results.length > 0 ? show(answer, read) : null;
    const said = renderFault(
      list ? `${fault}; these results are from titles, names and dates alone.` : 'could not be loaded.',
      toUrl,
    );
    if (list) results.prepend(...said);
    else results.replaceChildren(...said);
  }

  const readForm = (): SearchState => {
    const data = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    );
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
  /** Loads everything, and answers a query of its own, so that the reader's first one is answered without delay. */
  const prepare = async (): Promise<void> => {
    const vocabulary = await loader.vocabulary();
    const warmUp = { query: `${vocabulary.names[0]?.name} visit 2000`, facets: {}, asTyped: false };
    const read = await readSearch(warmUp, vocabulary);
    await answerWith(null, read);
    await loader.warm();
    await answerWith(await loader.engine(), read);
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
