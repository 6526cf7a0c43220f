/*
 * Narrows the timeline by several things at once; the address says by which, so that it can be kept and sent. What an
 * entry is, is read from the page; the people and places of all entries come from one small file.
 */

import { entries, FACETS, fits, showMark, valuesOf, type Facet, type Filters } from './timeline-entries.ts';

const form = document.querySelector<HTMLFormElement>('#narrowing');
const selects = new Map<Facet, HTMLSelectElement>();
const reset = document.createElement('button');
/** Whether people and places are there, or will not be. */
let hasAll = false;

function readFilters(): Filters {
  const label = document
    .querySelector<HTMLInputElement>('.label-filter input:checked')
    ?.id.replace('label-', '');
  return {
    ...Object.fromEntries([...selects].map(([facet, { value }]) => [facet, value])),
    ...(label && label !== 'any' ? { label } : {}),
  };
}

function show(): void {
  const filters = readFilters();
  const isFiltered = FACETS.some((facet) => filters[facet]);
  let shown = 0;
  for (const entry of entries) {
    const isShown = fits(entry, filters);
    entry.element.hidden = !isShown;
    shown += Number(isShown);
  }
  for (const year of document.querySelectorAll<HTMLElement>('.timeline > li'))
    year.hidden = isFiltered && !year.querySelector('.entry:not([hidden])');
  for (const [facet, select] of selects) showCounts(facet, select, filters);
  for (const mark of document.querySelectorAll('.picture a:not(.year)')) showMark(mark, isFiltered);
  const words = [
    isFiltered && `${shown} of ${entries.length} entries${formatFilters(filters)}`,
    hasAll && formatUnknownFilters(filters),
  ];
  say(words.filter(Boolean).join('; '));
  reset.hidden = !isFiltered;
}

function showCounts(facet: Facet, select: HTMLSelectElement, filters: Filters): void {
  for (const option of select.options) {
    const count = entries.filter(
      (entry) => fits(entry, filters, facet) && (!option.value || entry.values[facet].has(option.value)),
    ).length;
    option.textContent = `${option.dataset['name']} (${count})`;
    option.disabled = count === 0 && !option.selected;
  }
}

function say(words: string): void {
  const output = form?.querySelector('output');
  if (output) output.textContent = words;
}

/** By what the list is narrowed, in words, for those who hear it or have it on paper. */
function formatFilters(filters: Filters): string {
  const words = FACETS.flatMap((facet) => {
    const value = filters[facet];
    return value ? [`${facet} ${selects.get(facet)?.selectedOptions[0]?.dataset['name'] ?? value}`] : [];
  });
  return `: ${words.join(', ')}`;
}

/** What the address asks for and the list does not know, in words; nothing where it knows all. */
function formatUnknownFilters(filters: Filters): string {
  const wanted = new URL(location.href).searchParams;
  const ignored = FACETS.filter((facet) => wanted.get(facet) && wanted.get(facet) !== filters[facet]);
  const words = ignored.map((facet) => `${facet} “${wanted.get(facet)}”`);
  return words.length > 0 ? `not narrowed by ${words.join(', ')}, which is not known here` : '';
}

function showAll(): void {
  for (const select of selects.values()) select.value = '';
  const any = document.getElementById('label-any');
  if (any instanceof HTMLInputElement) any.checked = true;
  keep();
  say(`All ${entries.length} entries are shown again`);
}

/** A link to a hidden entry resets the filters: an entry, or a year without one. */
function leadToHidden(): void {
  const target = findTarget();
  if (!target || !isHidden(target)) return;
  showAll();
  target.scrollIntoView();
}

const isHidden = (element: HTMLElement | null): boolean =>
  Boolean(element?.closest('.entry[hidden], .timeline > li[hidden]'));

function findTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Sets the choices as the address has them; what it names and is not there counts as nothing. */
function readAddress(): void {
  const wanted = new URL(location.href).searchParams;
  for (const [facet, select] of selects) {
    select.value = wanted.get(facet) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
  const label = document.getElementById(`label-${wanted.get('label') ?? 'any'}`);
  const any = document.getElementById('label-any');
  for (const input of [label, any])
    if (input instanceof HTMLInputElement) {
      input.checked = true;
      break;
    }
}

function keep(): void {
  const address = new URL(location.href);
  const filters = readFilters();
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value) address.searchParams.set(facet, value);
    else if (facet === 'label' || selects.has(facet)) address.searchParams.delete(facet);
  }
  show();
  // A place that is no longer shown is not to be sent with the address.
  if (isHidden(findTarget())) address.hash = '';
  history.replaceState(history.state, '', address);
}

function addSelect(facet: Facet, options: Iterable<readonly [value: string, name: string]>): void {
  const select = document.createElement('select');
  select.name = facet;
  for (const [value, name] of [['', 'any'] as const, ...options]) {
    const option = document.createElement('option');
    option.value = value;
    option.dataset['name'] = name;
    select.append(option);
  }
  selects.set(facet, select);
  const label = document.createElement('label');
  label.append(facet.charAt(0).toUpperCase() + facet.slice(1), select);
  form?.querySelector('output')?.before(label);
}

/** People and places; without the file there are no filters by them, and all else works. */
async function addRegisters(address: string): Promise<void> {
  const registers: Record<'person' | 'place', { id: string; name: string; events: string[] }[]> = await fetch(
    address,
  ).then((response) => (response.ok ? response.json() : { person: [], place: [] }));
  for (const facet of ['person', 'place'] as const) {
    for (const { id, events } of registers[facet])
      for (const { element, values } of entries) if (events.includes(element.id)) values[facet].add(id);
    if (registers[facet].length > 0)
      addSelect(
        facet,
        registers[facet].map(({ id, name }) => [id, name]),
      );
  }
  readAddress();
}

if (form && entries.length > 0) {
  addSelect('kind', valuesOf('kind'));
  addSelect('witness', valuesOf('witness'));
  readAddress();
  reset.type = 'button';
  reset.textContent = 'Show all again';
  form.append(reset);
  form.hidden = false;
  document.addEventListener('change', keep);
  reset.addEventListener('click', () => {
    selects.get('kind')?.focus();
    showAll();
  });
  addEventListener('hashchange', leadToHidden);
  addEventListener('popstate', () => {
    readAddress();
    show();
  });
  // The same link followed once more changes no address.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href*="#"]')) setTimeout(leadToHidden);
  });
  show();
  leadToHidden();
  addRegisters(form.dataset['registers'] ?? '')
    .catch(() => undefined)
    .then(() => {
      hasAll = true;
      show();
      leadToHidden();
    });
}
