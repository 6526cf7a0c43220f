/*
 * Keeps the choice by which a list is narrowed in the address, so that it can be linked to and survives another
 * order; says how many entries are left, and how many each other choice would leave. The narrowing itself is the
 * style sheet's.
 */
const form = document.querySelector<HTMLFormElement>('form.narrowing');
const shown = document.querySelector('.shown .count');
const orders = document.querySelectorAll<HTMLAnchorElement>('thead a');
const inputs = [...(form?.querySelectorAll('input') ?? [])];
const names = new Set(inputs.map(({ name }) => name));
const rows = [...document.querySelectorAll<HTMLElement>('[data-is]')].map(
  ({ dataset }) => new Set(dataset['is']?.split(' ')),
);

function write(): void {
  const query = new URL(location.href).searchParams;
  const chosen = inputs.filter(({ checked, value }) => checked && value !== '');
  for (const name of names) query.delete(name);
  for (const { name, value } of chosen) query.set(name, value);
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(history.state, '', location.pathname + search + location.hash);
  for (const link of orders) link.search = search;
  if (shown) shown.textContent = String(countRows(chosen));
  for (const input of inputs) if (input.id) showCount(input, chosen);
}

const countRows = (chosen: readonly { id: string }[]): number =>
  rows.filter((tokens) => chosen.every(({ id }) => tokens.has(id))).length;

/** How many entries a choice would leave beside those made by the other questions; none, and it cannot be made. */
function showCount(input: HTMLInputElement, chosen: readonly HTMLInputElement[]): void {
  const count = countRows([...chosen.filter(({ name }) => name !== input.name), input]);
  const said = input.parentElement?.querySelector('small');
  if (said) said.textContent = String(count);
  input.disabled = count === 0 && !input.checked;
}

function read(): void {
  const wanted = new URLSearchParams(location.search);
  for (const input of inputs)
    input.checked = input.value === (wanted.get(input.name) ?? '') || (input.value === '' && input.checked);
  const details = form?.querySelector('details');
  if (details && inputs.some(({ checked, value }) => checked && value !== '')) details.open = true;
}

read();
write();
addEventListener('popstate', () => {
  read();
  write();
});
form?.addEventListener('change', write);
form?.addEventListener('reset', () => {
  // The button goes with what it takes back, and would take the focus along.
  form.querySelector('summary')?.focus();
  setTimeout(write);
});
