/*
 * The entries of the timeline as the page has them: what each can be filtered by, and the mark it has in the drawing.
 */

/** What the timeline is filtered by, in the order in which the address and the status line say it. */
export const FACETS = ['kind', 'person', 'place', 'witness', 'label'] as const;
export type Facet = (typeof FACETS)[number];

/** One entry and its values. Those of people and places come from a file, later. */
export interface Entry {
  readonly element: HTMLElement;
  readonly values: Readonly<Record<string, Set<string>>>;
}

const textsOf = (elements: Iterable<Element>): Set<string> =>
  new Set([...elements].map(({ textContent }) => textContent.trim()));

/** The entries of the page, in its order. */
export const entries = [...document.querySelectorAll<HTMLElement>('.timeline .entry')].map(
  (element): Entry => ({
    element,
    values: {
      kind: textsOf(element.querySelectorAll('.kind')),
      person: new Set(),
      place: new Set(),
      witness: textsOf(element.querySelectorAll('.siglum')),
      label: new Set(element.dataset['labels']?.split(' ')),
    },
  }),
);

/** The values of a facet that any entry has, in alphabetical order; sigla as the edition orders them, Z before AA. */
export const valuesOf = (facet: Facet): string[] =>
  [...new Set(entries.flatMap(({ values }) => [...(values[facet] ?? [])]))].sort(
    (a, b) => (facet === 'witness' ? a.length - b.length : 0) || (a < b ? -1 : 1),
  );

/** Hides the entries that do not match, and while the list is filtered the years without an entry. */
export function showEntries(matching: readonly Entry[], isFiltered: boolean): void {
  const shown = new Set(matching);
  for (const entry of entries) entry.element.hidden = !shown.has(entry);
  for (const year of document.querySelectorAll<HTMLElement>('.timeline > li'))
    year.hidden = isFiltered && !year.querySelector('.entry:not([hidden])');
}

/**
 * Makes pale, and takes from keyboard and screen reader, the marks of the drawing whose entry is not shown; those of
 * agreements, which have no entry, as soon as the list is filtered.
 */
export function showMarks(isFiltered: boolean): void {
  for (const mark of document.querySelectorAll('.picture a:not(.year)')) {
    const entry = document.getElementById(mark.getAttribute('href')?.split('#')[1] ?? '');
    const isOut = isFiltered && entry?.hidden !== false;
    mark.classList.toggle('out', isOut);
    for (const [name, value] of Object.entries({ tabindex: '-1', 'aria-hidden': 'true' }))
      if (isOut) mark.setAttribute(name, value);
      else mark.removeAttribute(name);
  }
}
