import { createLoader } from '#client/search/index/load.ts';
import { startSuggesting } from './combobox.ts';

/* The search field of every page suggests. What it needs is fetched when the field gets the focus. */

const field = document.querySelector<HTMLInputElement>('#site-search');
if (field?.form) startField(field, field.form);

function startField(field: HTMLInputElement, form: HTMLFormElement): void {
  const { base = '/', tag = '' } = form.dataset;
  const loader = createLoader(`${base}pagefind/`, tag);
  const update = startSuggesting(field, form, { loader, base });
  const prepare = (): void => void loader.vocabulary().catch(() => {});
  field.addEventListener('focus', prepare, { once: true });
  form.addEventListener('pointerenter', prepare, { once: true });
  if (document.activeElement !== field && !form.matches(':hover')) return;
  if (field.value) void update();
  else prepare();
}
