import type { Answer } from '#client/search/rank/answer.ts';
import { isWithin } from '#client/search/rank/answer.ts';
import { createElement, createLink } from './elements.ts';
import { countValues, FACETS, type Facet } from '#client/search/rank/facets.ts';
import { writeState, type SearchState } from '#client/search/query/query-state.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/** What one facet is called. */
const HEADINGS: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  year: 'Year',
  person: 'Person',
  place: 'Place',
  witness: 'Witness',
};

/** Fills the filters with the values that are among the results, and how many results have each. */
export function fillFacets(
  form: HTMLFormElement,
  answer: Answer,
  { facets }: SearchState,
  vocabulary: Vocabulary,
): void {
  for (const facet of FACETS) {
    const field = form.elements.namedItem(facet);
    if (!(field instanceof HTMLSelectElement)) continue;
    const chosen = facets[facet];
    const among = answer.unfiltered
      .map(({ record }) => record)
      .filter((record) => isWithin(record, facets, vocabulary, facet));
    const counts = countValues(facet, among, vocabulary);
    if (chosen !== undefined && !counts.some(([value]) => value === chosen)) counts.unshift([chosen, 0]);
    const options = counts.map(([value, count]) => {
      const option = new Option(`${value} (${count})`, value, value === chosen, value === chosen);
      return option;
    });
    field.replaceChildren(new Option('any', ''), ...options);
    field.value = chosen ?? '';
  }
}

/** The chosen filters, each with a link that removes it. */
export function renderChips(state: SearchState): HTMLElement[] {
  const chosen = FACETS.filter((facet) => state.facets[facet] !== undefined);
  if (chosen.length === 0) return [];
  const items = chosen.map((facet) => {
    const { [facet]: value = '', ...facets } = state.facets;
    const link = createLink(
      writeState({ ...state, facets }),
      `${HEADINGS[facet]}: ${value} `,
      createElement('span', '×'),
    );
    link.setAttribute('aria-label', `Do not narrow by ${HEADINGS[facet].toLowerCase()} ${value}`);
    return createElement('li', link);
  });
  const list = createElement('ul', ...items);
  list.className = 'chips';
  return [list];
}
