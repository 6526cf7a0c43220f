/*
 * The filters of the timeline, made by this script: selects for what the entries of the page say of themselves, and for
 * the people and places of one small file. Without it each kind and each year has its own page.
 */
import { headFacet } from '#client/facet-names.ts';
import { createRadioControl, createSelectControl } from './filter-controls.ts';
import { applyChoice, readAddress, saveChoice, type Choice, type FilterControl } from './list-filter.ts';
import {
  entries,
  FACETS,
  showEntries,
  showMarks,
  valuesOf,
  type Entry,
  type Facet,
} from './timeline-entries.ts';
import { formatChoice, formatUnknown } from './timeline-status.ts';

type Register = readonly { id: string; name: string; events: string[] }[];

const form = document.querySelector<HTMLFormElement>('form.filters');
const output = form?.querySelector('output');
const reset = document.createElement('button');
const controls: FilterControl[] = [];
const selects = new Map<string, HTMLSelectElement>();
/** Whether people and places are there, or will not come. */
let isComplete = false;

const list = {
  entries,
  controls,
  has: ({ values }: Entry, name: string, value: string) => values[name]?.has(value) ?? false,
  show(matching: readonly Entry[], choice: Choice) {
    const isFiltered = choice.size > 0;
    showEntries(matching, isFiltered);
    showMarks(isFiltered);
    reset.hidden = !isFiltered;
    const said = [
      formatChoice(matching.length, entries.length, choice, nameOf),
      isComplete && formatUnknown(new URL(location.href), choice),
    ];
    say(said.filter(Boolean).join('; '));
  },
};

const nameOf = (facet: string, value: string): string =>
  selects.get(facet)?.selectedOptions[0]?.dataset['name'] ?? value;

function say(words: string): void {
  if (output) output.textContent = words;
}

function readPageAddress(): void {
  readAddress(controls, new URL(location.href));
  applyChoice(list);
}

function save(): void {
  saveChoice(controls);
  applyChoice(list);
  if (!isHidden(findTarget())) return;
  // An address does not name an entry that it hides.
  const address = new URL(location.href);
  address.hash = '';
  history.replaceState(history.state, '', address);
}

function showAll(): void {
  for (const control of controls) control.choose('');
  save();
  say(`All ${entries.length} entries are shown again`);
}

/** Puts the focus on the first entry that is shown. */
function focusList(event: Event): void {
  event.preventDefault();
  const links = [...document.querySelectorAll<HTMLElement>('.entry a')];
  links.find((link) => link.getClientRects().length > 0)?.focus();
}

/** Shows all entries again when the address names a hidden one, or a year whose entries are hidden. */
function revealTarget(): void {
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
    // The fragment is no valid encoding, and so names nothing.
    return null;
  }
}

function addControl(control: FilterControl): void {
  controls.push(control);
  controls.sort((a, b) => FACETS.indexOf(a.name as Facet) - FACETS.indexOf(b.name as Facet));
}

function addSelect(facet: Facet, options: readonly (readonly [value: string, name: string])[]): void {
  const select = document.createElement('select');
  select.name = facet;
  for (const [value, name] of [['', 'any'] as const, ...options]) {
    const option = new Option('', value);
    option.dataset['name'] = name;
    select.append(option);
  }
  const label = document.createElement('label');
  label.append(headFacet(facet), select);
  output?.before(label);
  selects.set(facet, select);
  addControl(createSelectControl(select));
}

const addSelectOfEntries = (facet: Facet): void =>
  addSelect(
    facet,
    valuesOf(facet).map((value) => [value, value]),
  );

/** Adds the filters by people and places. Rejects when their file does not come: all else works without. */
async function addRegisters(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const registers: Record<'person' | 'place', Register> = await response.json();
  for (const facet of ['person', 'place'] as const) {
    for (const { id, events } of registers[facet])
      for (const { element, values } of entries) if (events.includes(element.id)) values[facet]?.add(id);
    if (registers[facet].length > 0)
      addSelect(
        facet,
        registers[facet].map(({ id, name }) => [id, name]),
      );
  }
  readAddress(controls, new URL(location.href));
}

if (form && entries.length > 0) {
  addSelectOfEntries('kind');
  addSelectOfEntries('witness');
  const labels = [...document.querySelectorAll<HTMLInputElement>('.label-filter input')];
  addControl(createRadioControl('label', labels, ({ id }) => id.replace(/^label-(any$)?/, '')));
  reset.type = 'button';
  reset.textContent = 'Show all again';
  form.append(reset);
  form.hidden = false;
  document.addEventListener('change', save);
  form.addEventListener('submit', focusList);
  reset.addEventListener('click', () => {
    selects.get('kind')?.focus();
    showAll();
  });
  addEventListener('hashchange', revealTarget);
  addEventListener('popstate', readPageAddress);
  // A link that is followed once more does not change the address.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href*="#"]')) setTimeout(revealTarget);
  });
  readPageAddress();
  revealTarget();
  addRegisters(form.dataset['registers'] ?? '')
    .catch(() => undefined)
    .finally(() => {
      isComplete = true;
      applyChoice(list);
      revealTarget();
    });
}
