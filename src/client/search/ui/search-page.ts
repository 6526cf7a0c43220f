import { answer as findAnswer, describe, type Answer } from '#client/search/rank/answer.ts';
import type { Engine } from '#client/search/index/engine.ts';
import { nextTask } from '#client/next-task.ts';
import { startSuggesting } from './combobox.ts';
import { createParagraph } from './elements.ts';
import { MixedEditionsError } from '#client/search/index/engine.ts';
import { fillFacets, renderChips } from './facet-fields.ts';
import { wordsAskedFor } from '#client/search/rank/match-terms.ts';
import { createLoader, TIMEOUT_MS } from '#client/search/index/load.ts';
import { withTimeout } from '#client/timeout.ts';
import { listChosen, type SearchState } from '#client/search/query/query-state.ts';
import type { UnderstoodQuery } from '#client/search/query/read-query.ts';
import { understand } from '#client/search/query/understand.ts';
import { renderFault } from './render-no-results.ts';
import { readStatus, renderNotices } from './render-notices.ts';
import { addExcerpts, renderResults, renderTools } from './render-results.ts';
import { DEBOUNCE_MS, startSearchForm, type Occasion } from './search-form.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** What a reader is told who has two editions half and half, in the cache of a browser or a server. */
const MIXED = 'of the texts has been updated while this page was open';

/** A search whose words have been read: once, and for all that is shown of it. */
interface ReadSearch extends Occasion {
  readonly state: SearchState;
  readonly asked: UnderstoodQuery;
  readonly vocabulary: Vocabulary;
}

/** Answers a query in the order, and narrowed to the facets, that the reader chose. */
const answerState = (
  asked: UnderstoodQuery,
  { facets, order }: SearchState,
  vocabulary: Vocabulary,
  engine: Engine | null,
): Promise<Answer> => findAnswer(asked, facets, vocabulary, engine, order);

const form = document.querySelector<HTMLFormElement>('#search');
const results = document.querySelector<HTMLElement>('#results');
const status = document.querySelector<HTMLElement>('#search-status');
if (form && results && status) startSearch(form, results, status);

function startSearch(form: HTMLFormElement, results: HTMLElement, status: HTMLElement): void {
  results.dataset['ready'] = 'yes';
  const { base = '/', tag = '' } = results.dataset;
  const toUrl = (path: string): string => base.replace(/\/$/, '') + path;
  const loader = createLoader(`${base}pagefind/`, tag);
  const query = form.elements.namedItem('q') as HTMLInputElement;
  const { title } = document;
  let run = 0;
  /** Whether the index has answered, so that it will again without delay. */
  let isReady = false;
  /** Whether everything has been asked for anew, past the cache. */
  let isRenewed = false;

  const setBusy = (isBusy: boolean): void => results.setAttribute('aria-busy', String(isBusy));
  const report = (what: string, error: unknown): void => {
    console.error(error);
    results.prepend(...renderFault(what, toUrl));
  };

  function show(answer: Answer, { state, vocabulary, place }: ReadSearch): HTMLElement | null {
    const notices = renderNotices(answer, state, vocabulary, toUrl);
    const fail = (error: unknown): void => report('could not fetch the list.', error);
    const list = answer.results.length > 0 ? renderResults(answer, vocabulary, toUrl, place?.shown) : null;
    const tools = list ? [renderTools(answer, state, vocabulary, toUrl, fail), list] : [];
    results.replaceChildren(...renderChips(state), ...notices, ...tools);
    return list;
  }

  /** Shows what the list of records answers at once, and what the texts answer when their index is there. */
  async function search(state: SearchState, occasion: Occasion = {}): Promise<void> {
    const own = ++run;
    const isOutdated = (): boolean => own !== run;
    const words = [state.query, ...listChosen(state.facets).map(([, value]) => value), title];
    document.title = words.filter(Boolean).join(' – ');
    if (words.filter(Boolean).length === 1) return showNothing(state, isOutdated);
    setBusy(true);
    if (!results.querySelector('ol')) results.replaceChildren(createParagraph('quiet', 'Searching…'));
    let read: ReadSearch | null = null;
    try {
      const vocabulary = await loader.vocabulary();
      // Where titles are still to be fetched, they come first: the first results need nothing else.
      const early = vocabulary.titles.areAtHand ? loader.engine() : null;
      early?.catch(() => {});
      await nextTask();
      if (isOutdated()) return;
      const asked = await understand(state.query, vocabulary, state.asTyped);
      const mine = (read = { ...occasion, state, asked, vocabulary });
      const readAhead = (): void => loader.prefetch(wordsAskedFor(asked.terms, vocabulary));
      if (vocabulary.titles.areAtHand) readAhead();
      if (!isReady) await showAtOnce(mine, isOutdated);
      readAhead();
      await nextTask();
      if (isOutdated()) return;
      const answer = await withTimeout(
        (early ?? loader.engine()).then((engine) => answerState(asked, state, vocabulary, engine)),
        TIMEOUT_MS,
      );
      isReady = true;
      await describe(answer.results.slice(0, occasion.place?.shown ?? 0), vocabulary);
      await nextTask();
      if (isOutdated()) return;
      const list = show(answer, mine);
      void showRest(list, answer, mine, isOutdated);
    } catch (error) {
      if (isOutdated()) return;
      isReady = false;
      console.error(error);
      const isMixed = error instanceof MixedEditionsError;
      if (isMixed && !isRenewed) {
        isRenewed = true;
        loader.renew();
        return search(state, occasion);
      }
      if (isMixed) loader.renew();
      else loader.forget();
      await showFault(isMixed ? MIXED : 'of the texts does not work', read, isOutdated);
    }
    if (isOutdated()) return;
    status.textContent = readStatus(results);
    setBusy(false);
  }

  async function showNothing(state: SearchState, isOutdated: () => boolean): Promise<void> {
    results.replaceChildren();
    status.textContent = '';
    setBusy(false);
    const vocabulary = await loader.vocabulary().catch(() => null);
    if (!vocabulary) return;
    const answer = await answerState(await understand('', vocabulary), state, vocabulary, null);
    if (!isOutdated()) fillFacets(form, answer, state, vocabulary);
  }

  async function showAtOnce(read: ReadSearch, isOutdated: () => boolean): Promise<void> {
    await nextTask();
    const answer = isOutdated() ? null : await answerState(read.asked, read.state, read.vocabulary, null);
    await nextTask();
    if (answer && !isOutdated() && answer.results.some(({ near }) => near === null))
      show(answer, { ...read, place: null });
  }

  /** Shows, after a pause where more letters may follow, what there is to choose from and the words around the matches. */
  async function showRest(
    list: HTMLElement | null,
    answer: Answer,
    { state, vocabulary, isTyped, place }: ReadSearch,
    isOutdated: () => boolean,
  ): Promise<void> {
    if (isTyped) await new Promise((resolve) => setTimeout(resolve, DEBOUNCE_MS));
    if (isOutdated()) return;
    fillFacets(form, answer, state, vocabulary);
    await nextTask();
    if (!list || isOutdated()) return;
    await addExcerpts(list, answer, vocabulary).catch((error: unknown) => {
      if (!isOutdated()) report('could not fetch the words around the matches.', error);
    });
    if (place && !isOutdated()) scrollTo(0, place.top);
  }

  /** Without the index the list of records still answers, as far as it goes; without that list nothing does. */
  async function showFault(fault: string, read: ReadSearch | null, isOutdated: () => boolean): Promise<void> {
    const answer =
      read && (await answerState(read.asked, read.state, read.vocabulary, null).catch(() => null));
    if (isOutdated()) return;
    const list = read && answer && answer.results.length > 0 ? show(answer, read) : null;
    const said = renderFault(
      list ? `${fault}; these results are from titles, names and dates alone.` : 'could not be loaded.',
      toUrl,
    );
    if (list) results.prepend(...said);
    else results.replaceChildren(...said);
  }

  /** Loads everything, and answers a query of its own, so that the reader's first one is answered without delay. */
  const prepare = async (): Promise<void> => {
    const warmed = loader.warm();
    warmed.catch(() => {});
    const vocabulary = await loader.vocabulary();
    await nextTask();
    const state: SearchState = { query: '', facets: {}, asTyped: false, order: null };
    const asked = await understand(`${vocabulary.names[0]?.name} visit 2000`, vocabulary);
    await nextTask();
    await answerState(asked, state, vocabulary, null);
    await warmed;
    await nextTask();
    await answerState(asked, state, vocabulary, await loader.engine());
    isReady = true;
  };

  startSearchForm({
    form,
    results,
    query,
    search,
    prepare: () => void prepare().catch(loader.forget),
    prepareFacets: (state) => void (run === 0 && showNothing(state, () => run > 0)),
  });
  startSuggesting(query, query.parentElement ?? form, { loader, base, id: 'q-', isSilent: true });
}
