/*
 * Stands on the search page after the script of the search. Where the address holds a query, it asks ahead for what
 * that script will ask for first; and when the script does not come, it says so and what to do instead. The script sets
 * data-ready of the results itself.
 */
const page = document;
const results = page.getElementById('results') as HTMLElement;

/** When the script of the search counts as lost; longer than that script waits for its own files (load.ts). */
const TIMEOUT_MS = 19_000;

const report = (): void => {
  if (results.dataset['ready'] || !location.search) return;
  results.textContent =
    'The search could not be loaded. Try again in a moment, or use the lists below: they hold everything.';
  results.setAttribute('role', 'alert');
  results.setAttribute('aria-busy', 'false');
};
(page.getElementById('search-script') as HTMLScriptElement).onerror = report;
setTimeout(report, TIMEOUT_MS);

const preload = (file: string): void => {
  const href = `${results.dataset['base']}pagefind/${file}`;
  page.head.append(
    Object.assign(page.createElement('link'), {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      fetchPriority: 'high',
      href,
    }),
  );
};
if (location.search) preload('vocabulary.json');
