/*
 * The filters of the agreements: without this script the style sheet hides the rows (FilterRules.astro). The script
 * keeps the choice in the address and in the links to the other orders, and shows the counts.
 */
import { createRadioControl } from './filter-controls.ts';
import { applyChoice, readAddress, readChoice, saveChoice, type FilteredList } from './list-filter.ts';

// A name of one letter, once the file is made small.
const page = document;
const form = page.querySelector<HTMLFormElement>('.filters');
const inputs = [...(form?.querySelectorAll('input') ?? [])];
const names = [...new Set(inputs.map(({ name }) => name))];
const count = page.querySelector('.count');

const list: FilteredList<string[]> = {
  entries: [...page.querySelectorAll<HTMLElement>('[data-is]')].map(
    ({ dataset }) => dataset['is']?.split(' ') ?? [],
  ),
  controls: names.map((name) =>
    createRadioControl(
      name,
      inputs.filter((input) => input.name === name),
    ),
  ),
  // A row names its values by the ids of their radio buttons.
  has: (ids, name, value) =>
    inputs.some((input) => input.name === name && input.value === value && ids.includes(input.id)),
  show(matching) {
    if (count) count.textContent = `${matching.length}`;
  },
};

function update(): void {
  applyChoice(list);
  const { search } = saveChoice(list.controls);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('thead a')) link.search = search;
}

function readPageAddress(): void {
  readAddress(list.controls, new URL(location.href));
  const details = form?.querySelector('details');
  if (details && readChoice(list.controls).size > 0) details.open = true;
  update();
}

readPageAddress();
addEventListener('popstate', readPageAddress);
form?.addEventListener('change', update);
form?.addEventListener('submit', () => page.querySelector('caption')?.focus());
form?.addEventListener('reset', () => {
  // The button is hidden after it was pressed, and the focus would be lost with it.
  form.querySelector('summary')?.focus();
  setTimeout(update);
});
