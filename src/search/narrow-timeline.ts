/*
 * Narrows the timeline by several things at once; the address says by which, so that it can be kept and sent. What an
 * entry is, is read from the page; the people and places of all entries come from one small file.
 */

export {};

const FACETS = ['kind', 'person', 'place', 'witness', 'label'] as const;
type Facet = (typeof FACETS)[number];
type Narrowing = Partial<Record<Facet, string>>;

interface Entry {
  element: HTMLElement;
  values: Record<Facet, Set<string>>;
}

const words = (elements: Iterable<Element>): Set<string> =>
  new Set([...elements].map(({ textContent }) => textContent.trim()));

const entries = [...document.querySelectorAll<HTMLElement>('.timeline .entry')].map((element): Entry => ({
  element,
  values: {
    kind: words(element.querySelectorAll('.kind')),
    person: new Set(),
    place: new Set(),
    witness: words(element.querySelectorAll('.siglum')),
    label: new Set(element.dataset['labels']?.split(' ')),
  },
}));
const form = document.querySelector<HTMLFormElement>('#narrowing');
const selects = new Map<Facet, HTMLSelectElement>();
const reset = document.createElement('button');

/** Whether an entry has all that is asked for, one facet left aside. */
const fits = ({ values }: Entry, narrowing: Narrowing, aside?: Facet): boolean =>
  FACETS.every((facet) => {
    const wanted = narrowing[facet];
    return facet === aside || !wanted || values[facet].has(wanted);
  });

function readNarrowing(): Narrowing {
  const label = document
    .querySelector<HTMLInputElement>('.label-filter input:checked')
    ?.id.replace('label-', '');
  return {
    ...Object.fromEntries([...selects].map(([facet, { value }]) => [facet, value])),
    ...(label && label !== 'any' ? { label } : {}),
  };
}

function show(): void {
  const narrowing = readNarrowing();
  const isNarrowed = FACETS.some((facet) => narrowing[facet]);
  let shown = 0;
  for (const entry of entries) {
    const isShown = fits(entry, narrowing);
    entry.element.hidden = !isShown;
    shown += Number(isShown);
  }
  // A mark is pale when its entry is not shown; agreements are no entries, and pale whenever the list is narrowed.
  for (const mark of document.querySelectorAll('.picture a:not(.year)')) {
    const entry = document.getElementById(mark.getAttribute('href')?.split('#')[1] ?? '');
    mark.classList.toggle('out', isNarrowed && entry?.hidden !== false);
  }
  for (const year of document.querySelectorAll<HTMLElement>('.timeline > li'))
    year.hidden = isNarrowed && !year.querySelector('.entry:not([hidden])');
  for (const [facet, select] of selects)
    for (const option of select.options) {
      const count = entries.filter(
        (entry) => fits(entry, narrowing, facet) && (!option.value || entry.values[facet].has(option.value)),
      ).length;
      option.textContent = `${option.dataset['name']} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  const output = form?.querySelector('output');
  if (output) output.textContent = isNarrowed ? `${shown} of ${entries.length} entries` : '';
  reset.hidden = !isNarrowed;
}

function showAll(): void {
  for (const select of selects.values()) select.value = '';
  const any = document.getElementById('label-any');
  if (any instanceof HTMLInputElement) any.checked = true;
  keep();
}

/** A link to an entry that is not shown takes the narrowing back. */
function leadToEntry(): void {
  const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!entry?.matches('.entry[hidden], .timeline > li[hidden] *')) return;
  showAll();
  entry.scrollIntoView();
}

function keep(): void {
  const address = new URL(location.href);
  const narrowing = readNarrowing();
  for (const facet of FACETS) {
    const value = narrowing[facet];
    if (value) address.searchParams.set(facet, value);
    else if (facet === 'label' || selects.has(facet)) address.searchParams.delete(facet);
  }
  history.replaceState(history.state, '', address);
  show();
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
  select.value = new URL(location.href).searchParams.get(facet) ?? '';
  if (select.selectedIndex === -1) select.value = '';
  selects.set(facet, select);
  const label = document.createElement('label');
  label.append(facet.charAt(0).toUpperCase() + facet.slice(1), select);
  form?.querySelector('output')?.before(label);
}

const valuesOf = (facet: Facet): (readonly [string, string])[] =>
  [...new Set(entries.flatMap(({ values }) => [...values[facet]]))].sort().map((value) => [value, value]);

/** People and places; without the file there is no narrowing by them, and all else works. */
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
  show();
}

if (form && entries.length > 0) {
  addSelect('kind', valuesOf('kind'));
  addSelect('witness', valuesOf('witness'));
  const label = document.getElementById(`label-${new URL(location.href).searchParams.get('label')}`);
  if (label instanceof HTMLInputElement) label.checked = true;
  reset.type = 'button';
  reset.textContent = 'Show all again';
  form.append(reset);
  form.hidden = false;
  document.addEventListener('change', keep);
  reset.addEventListener('click', showAll);
  window.addEventListener('hashchange', leadToEntry);
  show();
  addRegisters(form.dataset['registers'] ?? '').catch(() => undefined);
}
