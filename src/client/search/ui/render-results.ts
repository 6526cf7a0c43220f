import { describe, type Answer } from '#client/search/rank/answer.ts';
import type { Result } from '#client/search/rank/score-record.ts';
import { createElement, createLink, createParagraph, createSegments } from './elements.ts';
import { chooseExcerpt, createMarker, markWords } from './excerpt.ts';
import type { ChosenOrder, SearchState } from '#client/search/query/query-state.ts';
import { writeState } from '#client/search/query/query-state.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';
import { nameCsv, saveFile, writeResults } from './results-csv.ts';

/** For how many results an excerpt is fetched, after the list is shown. */
const WITH_EXCERPT = 10;

/** The results as an ordered list of at least so many; the first link of each item is the permalink of the record. */
export function renderResults(
  answer: Answer,
  vocabulary: Vocabulary,
  toUrl: (path: string) => string,
  atLeast = 0,
): HTMLElement {
  const isMarked = createMarker(answer.asked, vocabulary);
  const list = createElement('ol');
  const { pageSize } = vocabulary.titles;
  const show = (from: number, to: number): void => {
    const items = answer.results.slice(from, to).map(({ record, near }) => {
      const link = createLink(toUrl(record.path), ...createSegments(markWords(record.title, isMarked)));
      const facts = [record.dateWords, record.kind, record.sigla.join(' ')].filter(Boolean).join(' · ');
      const item = createElement('li', createElement('h2', link), createParagraph('quiet', facts));
      if (near !== null) item.append(createParagraph('near', `Near match: ${near}.`));
      return item;
    });
    list.append(...items);
    const left = answer.results.length - to;
    if (left <= 0) return;
    const more = createElement('button', `Show ${Math.min(left, pageSize)} more of ${left}`);
    more.addEventListener('click', async () => {
      await describe(answer.results.slice(to, to + pageSize), vocabulary);
      if (!more.isConnected) return;
      more.parentElement?.remove();
      show(to, to + pageSize);
      (list.children[to]?.querySelector('a') as HTMLElement | null)?.focus();
    });
    // Not an item of the list: it stands below it, once the list stands in the page.
    queueMicrotask(() => list.after(createParagraph('more', more)));
  };
  show(0, Math.max(pageSize, atLeast));
  return list;
}

/** Adds an excerpt of its page to each of the first results. Rejects when a page cannot be fetched. */
export async function addExcerpts(list: HTMLElement, answer: Answer, vocabulary: Vocabulary): Promise<void> {
  const isMarked = createMarker(answer.asked, vocabulary);
  const add = async ({ record }: Result, index: number): Promise<void> => {
    const page = await answer.hits.get(record.number)?.text();
    if (!page) return;
    const { title, summary, content } = page;
    const text = content.replace(record.dateWords, '').replace(title, '').replace(summary, '');
    const excerpt = chooseExcerpt(summary, text, isMarked);
    if (excerpt.some(({ text }) => text !== ''))
      list.children[index]?.append(createElement('p', ...createSegments(excerpt)));
  };
  await Promise.all(answer.results.slice(0, WITH_EXCERPT).map(add));
}

/** Ways to order the results, and to take them away as a file; `fail` is told when they cannot be fetched. */
export function renderTools(
  answer: Answer,
  state: SearchState,
  vocabulary: Vocabulary,
  toUrl: (path: string) => string,
  fail: (error: unknown) => void,
): HTMLElement {
  const order = state.order ?? (answer.asked.order === null ? 'relevance' : null);
  const orderBy = (own: ChosenOrder): HTMLElement =>
    own === order
      ? createElement('strong', own)
      : createLink(
          writeState({ ...state, order: own === 'relevance' && !answer.asked.order ? null : own }),
          own,
        );
  const save = createElement('button', 'Save CSV');
  save.addEventListener('click', () => {
    const toAddress = (path: string): string => new URL(toUrl(path), location.href).href;
    writeResults(answer.results, vocabulary.titles, toAddress).then(
      (text) => saveFile(nameCsv(state.query), text),
      fail,
    );
  });
  const orders = answer.asked.isEmpty ? [] : ['Order:', orderBy('relevance'), orderBy('date')];
  return createParagraph('tools', ...orders, save);
}
