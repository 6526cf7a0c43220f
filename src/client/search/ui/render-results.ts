import { describe, type Answer, type Result } from '#client/search/rank/answer.ts';
import { createElement, createLink, createParagraph, createSegments } from './elements.ts';
import { createMarker, cutExcerpt, markWords } from './excerpt.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** For how many results an excerpt is fetched, after the list is shown. */
const WITH_EXCERPT = 10;

/** The results as an ordered list; the first link of each item is the permalink of the record. */
export function renderResults(
  answer: Answer,
  vocabulary: Vocabulary,
  toUrl: (path: string) => string,
): HTMLElement {
  const isMarked = createMarker(answer.asked, vocabulary);
  const list = createElement('ol');
  const { pageSize } = vocabulary.titles;
  const listFrom = (from: number): Result[] => answer.results.slice(from, from + pageSize);
  const show = (from: number): void => {
    const shown = listFrom(from);
    const items = shown.map(({ record, near }) => {
      const link = createLink(toUrl(record.path), ...createSegments(markWords(record.title, isMarked)));
      const facts = [record.dateWords, record.kind, record.sigla.join(' ')].filter(Boolean).join(' · ');
      const item = createElement('li', createElement('h2', link), createParagraph('quiet', facts));
      if (near !== null) item.append(createParagraph('near', `Near match: ${near}.`));
      return item;
    });
    list.append(...items);
    const left = answer.results.length - from - shown.length;
    if (left <= 0) return;
    const more = createElement('button', `Show ${Math.min(left, pageSize)} more of ${left}`);
    more.addEventListener('click', async () => {
      await describe(listFrom(from + pageSize), vocabulary);
      if (!more.isConnected) return;
      more.parentElement?.remove();
      show(from + pageSize);
      (list.children[from + pageSize]?.querySelector('a') as HTMLElement | null)?.focus();
    });
    // Not an item of the list: it stands below it, once the list stands in the page.
    queueMicrotask(() => list.after(createParagraph('more', more)));
  };
  show(0);
  return list;
}

/** Adds an excerpt of its page to each of the first results. Rejects when a page cannot be fetched. */
export async function addExcerpts(list: HTMLElement, answer: Answer, vocabulary: Vocabulary): Promise<void> {
  const isMarked = createMarker(answer.asked, vocabulary);
  const add = async ({ record }: Result, index: number): Promise<void> => {
    const page = await answer.hits.get(record.number)?.data();
    const title = page?.meta['title'] ?? '';
    const text = page?.content.replace(record.dateWords, '').trim().replace(title, '') ?? '';
    const excerpt = cutExcerpt(text.trim(), isMarked);
    if (excerpt.length > 0) list.children[index]?.append(createElement('p', ...createSegments(excerpt)));
  };
  await Promise.all(answer.results.slice(0, WITH_EXCERPT).map(add));
}
