/*
 * The search of the edition in one file: every section that has a title is found by its words, by words that begin so,
 * and by words with a slip. It asks nobody for anything.
 */
import MiniSearch from 'minisearch';

/** How many results are shown. */
const MAX_RESULTS = 50;

interface Section {
  id: string;
  title: string;
  text: string;
}

const sections = Array.from(document.querySelectorAll<HTMLElement>('[id][data-find]'), (element): Section => {
  const { id, dataset } = element;
  return { id, title: dataset.find ?? '', text: element.textContent };
});

const fold = (word: string): string => word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
const index = new MiniSearch<Section>({
  fields: ['title', 'text'],
  storeFields: ['title'],
  processTerm: fold,
});
index.addAll(sections);

const form = document.querySelector('form') as HTMLFormElement;
const [field] = form.querySelectorAll('input');
const status = document.querySelector('output') as HTMLOutputElement;
const list = document.querySelector('#found') as HTMLElement;
form.hidden = false;

const search = (): void => {
  const query = (field?.value ?? '').trim();
  const found = index.search(query, {
    boost: { title: 4 },
    combineWith: 'AND',
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : 0.25),
  });
  const count = found.length === 1 ? '1 place' : `${found.length} places`;
  status.textContent =
    query === '' ? '' : found.length === 0 ? `Nothing has “${query}”.` : `${count} for “${query}”.`;
  const items = found.slice(0, MAX_RESULTS).map(({ id, title }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = title as string;
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
};
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
field?.addEventListener('input', search);

// Asked from the search field of a copy of the site on a disk.
const asked = new URLSearchParams(location.search).get('q');
if (asked && field) {
  field.value = asked;
  search();
}
