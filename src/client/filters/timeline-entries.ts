/*
 * The entries of the timeline as the page has them: what each can be narrowed by, and the mark it has in the drawing.
 */

export const FACETS = ['kind', 'person', 'place', 'witness', 'label'] as const;
export type Facet = (typeof FACETS)[number];
export type Filters = Partial<Record<Facet, string>>;

export interface Entry {
  element: HTMLElement;
  values: Record<Facet, Set<string>>;
}

const words = (elements: Iterable<Element>): Set<string> =>
  new Set([...elements].map(({ textContent }) => textContent.trim()));

export const entries = [...document.querySelectorAll<HTMLElement>('.timeline .entry')].map(
  (element): Entry => ({
    element,
    values: {
      kind: words(element.querySelectorAll('.kind')),
      person: new Set(),
      place: new Set(),
      witness: words(element.querySelectorAll('.siglum')),
      label: new Set(element.dataset['labels']?.split(' ')),
    },
  }),
);
/** Whether an entry has all that is asked for, one facet left aside. */
export const fits = ({ values }: Entry, filters: Filters, aside?: Facet): boolean =>
  FACETS.every((facet) => {
    const wanted = filters[facet];
    return facet === aside || !wanted || values[facet].has(wanted);
  });

/** What entries can be narrowed to by a facet, each value with its name. */
export const valuesOf = (facet: Facet): (readonly [string, string])[] =>
  [...new Set(entries.flatMap(({ values }) => [...values[facet]]))]
    .sort((a, b) => (facet === 'witness' ? a.length - b.length : 0) || (a < b ? -1 : 1))
    .map((value) => [value, value]);

/** A mark is pale, and passed over, when its entry is not shown; agreements are no entries, so all of theirs are. */
export function showMark(mark: Element, isFiltered: boolean): void {
  const entry = document.getElementById(mark.getAttribute('href')?.split('#')[1] ?? '');
  const isOut = isFiltered && entry?.hidden !== false;
  mark.classList.toggle('out', isOut);
  for (const [name, value] of [
    ['tabindex', '-1'],
    ['aria-hidden', 'true'],
  ] as const)
    if (isOut) mark.setAttribute(name, value);
    else mark.removeAttribute(name);
}
