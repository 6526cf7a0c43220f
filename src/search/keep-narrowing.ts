/*
 * Keeps the choice by which a list is narrowed in the address, so that it can be linked to and survives another
 * order, and says how many entries are left. The narrowing itself is the style sheet's.
 */
const form = document.querySelector<HTMLFormElement>('form.narrowing');
const shown = document.querySelector('.shown .count');
const orders = document.querySelectorAll<HTMLAnchorElement>('thead a');

function write(): void {
  if (!form) return;
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(chosen as [string, string][]).toString();
  const search = query && `?${query}`;
  history.replaceState(null, '', location.pathname + search + location.hash);
  for (const link of orders) link.search = search;
  if (shown) shown.textContent = String([...document.querySelectorAll('[data-is]')].filter(isShown).length);
}

const isShown = (row: Element): boolean => getComputedStyle(row).display !== 'none';

function read(): void {
  const wanted = new URLSearchParams(location.search);
  for (const input of form?.querySelectorAll('input') ?? []) {
    input.checked = input.value === (wanted.get(input.name) ?? '') || (input.value === '' && input.checked);
  }
  const details = form?.querySelector('details');
  if (details && wanted.size > 0) details.open = true;
}

read();
write();
addEventListener('popstate', () => {
  read();
  write();
});
form?.addEventListener('change', write);
form?.addEventListener('reset', () => setTimeout(write));
