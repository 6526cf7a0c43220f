import { headFacet, nameFacet } from '#client/facet-names.ts';
import { isWithin, type Answer } from '#client/search/rank/answer.ts';
import { createElement, createLink } from './elements.ts';
import { countValues, FACETS, type Facet } from '#client/search/rank/facets.ts';
import { listChosen, withoutChosen, writeState, type SearchState } from '#client/search/query/query-state.ts';
import type { Vocabulary } from '#client/search/index/vocabulary.ts';

/*
 * Each facet is a row of selects: one for each value that is chosen, and an empty one for another, so that several are
 * chosen without a key being held down. The first has the name of the facet and stands in the page from the start.
 */

/** The selects of one facet, the first of them that of the page. */
const fieldsOf = (form: HTMLFormElement, facet: Facet): HTMLSelectElement[] => [
  ...form.querySelectorAll<HTMLSelectElement>(`select[data-facet=${facet}]`),
];

/** What is chosen of each facet, as parameters of an address. */
export const readFields = (form: HTMLFormElement): [Facet, string][] =>
  FACETS.flatMap((facet) => fieldsOf(form, facet).map(({ value }): [Facet, string] => [facet, value]));

/** Shows what is chosen, before it is known what else there is to choose. */
export function fillChosen(form: HTMLFormElement, { facets }: SearchState): void {
  for (const facet of FACETS) {
    const values = facets[facet] ?? [];
    adjustFields(form, facet, values.length).forEach((field, index) => {
      const value = values[index] ?? '';
      if (value && ![...field.options].some((option) => option.value === value)) field.add(new Option(value));
      field.value = value;
    });
  }
  const count = listChosen(facets).length;
  const summary = form.querySelector('summary');
  if (summary) summary.textContent = count > 0 ? `Narrow (${count})` : 'Narrow';
}

/** Fills the facets with the values that are among the results, and how many results have each. */
export function fillFacets(
  form: HTMLFormElement,
  answer: Answer,
  state: SearchState,
  vocabulary: Vocabulary,
): void {
  fillChosen(form, state);
  const { facets } = state;
  for (const facet of FACETS) {
    const chosen = facets[facet] ?? [];
    const among = answer.unfiltered
      .map(({ record }) => record)
      .filter((record) => isWithin(record, facets, vocabulary, facet));
    const counts = countValues(facet, among, vocabulary);
    const known = new Set(counts.map(([value]) => value));
    for (const value of chosen) if (!known.has(value)) counts.unshift([value, 0]);
    fieldsOf(form, facet).forEach((field, index) => {
      const own = chosen[index] ?? '';
      const options = counts
        .filter(([value]) => value === own || !chosen.includes(value))
        .map(([value, count]) => new Option(`${value} (${count})`, value));
      field.replaceChildren(new Option(index === 0 ? 'any' : 'or …', ''), ...options);
      field.value = own;
    });
  }
}

/** Makes as many selects as there are values, and one more; returns them. */
function adjustFields(form: HTMLFormElement, facet: Facet, count: number): HTMLSelectElement[] {
  const fields = fieldsOf(form, facet);
  const [first] = fields;
  for (const field of fields.splice(count + 1)) field.remove();
  while (first && fields.length < count + 1) {
    const field = createElement('select', new Option('or …', '')) as HTMLSelectElement;
    field.dataset['facet'] = facet;
    field.ariaLabel = `Or another ${nameFacet(facet)}`;
    fields.at(-1)?.after(field);
    fields.push(field);
  }
  return fields;
}

/** The chosen values, each with a link that removes it. */
export function renderChips(state: SearchState): HTMLElement[] {
  const chosen = listChosen(state.facets);
  if (chosen.length === 0) return [];
  const items = chosen.map(([facet, value]) => {
    const link = createLink(
      writeState({ ...state, facets: withoutChosen(state.facets, facet, value) }),
      `${headFacet(facet)}: ${value} `,
      createElement('span', '×'),
    );
    link.setAttribute('aria-label', `Do not narrow by ${nameFacet(facet)} ${value}`);
    return createElement('li', link);
  });
  const list = createElement('ul', ...items);
  list.className = 'chips';
  return [list];
}

/** What of the address no record has: “There is no kind “foo”.” */
export const listUnknown = ({ facets }: SearchState, vocabulary: Vocabulary): [Facet, string][] => {
  const chosen = listChosen(facets);
  const known = new Map(
    [...new Set(chosen.map(([facet]) => facet))].map((facet) => [
      facet,
      new Set(countValues(facet, vocabulary.records, vocabulary).map(([value]) => value)),
    ]),
  );
  return chosen.filter(([facet, value]) => !known.get(facet)?.has(value));
};
