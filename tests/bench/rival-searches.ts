import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { PROJECT } from '#commands/project.ts';

/** One thing to be found, for any engine. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The search page of a rival: a field, and results like ours; `find` is the body of a function of the query. */
const pageOf = (
  find: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<input id="q" type="search"><div id="results" aria-busy="false"></div>
<script type="module">
const q = document.querySelector('#q'), results = document.querySelector('#results');
let engine, run = 0;
${find}
const search = async () => {
  const mine = ++run;
  results.setAttribute('aria-busy', 'true');
  const found = await find(q.value);
  if (mine !== run) return;
  const list = document.createElement('ol');
  for (const { url, title, excerpt } of found) {
    const item = document.createElement('li'), link = document.createElement('a'), text = document.createElement('p');
    link.href = url; link.textContent = title; text.textContent = excerpt;
    item.append(link, text); list.append(item);
  }
  results.replaceChildren(list);
  results.setAttribute('aria-busy', 'false');
};
q.oninput = search;
q.onfocus = () => start();
q.value = new URLSearchParams(location.search).get('q') ?? '';
if (q.value) search();
</script></html>`;

/** Pagefind as its own pages tell to use it, over the same pages. */
export async function writePagefindSite(folder: string, documents: readonly Document[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind does not start.');
  for (const { id, title, text } of documents)
    await index.addCustomRecord({ url: id, content: `${title} ${text}`, language: 'en', meta: { title } });
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await close();
  const find = `const start = () => engine ??= import('/pagefind/pagefind.js').then(async (p) => (await p.init(), p));
const find = async (words) => {
  const { results } = await (await start()).search(words);
  const pages = await Promise.all(results.slice(0, 10).map((r) => r.data()));
  return pages.map(({ url, meta, plain_excerpt }) => ({ url, title: meta.title, excerpt: plain_excerpt }));
};`;
  await writeFile(path.join(folder, 'index.html'), pageOf(find));
}

const MINISEARCH_OPTIONS = {
  fields: ['title', 'text'],
  storeFields: ['title'],
  searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
};

export function createMiniSearch(documents: readonly Document[]): MiniSearch<Document> {
  const index = new MiniSearch<Document>(MINISEARCH_OPTIONS);
  index.addAll(documents);
  return index;
}

/** MiniSearch with its whole index. */
export async function writeMiniSearchSite(folder: string, documents: readonly Document[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const script = path.join(PROJECT, 'node_modules', 'minisearch', 'dist', 'es', 'index.js');
  await cp(script, path.join(folder, 'minisearch.js'));
  await writeFile(path.join(folder, 'index.json'), JSON.stringify(createMiniSearch(documents)));
  const find = `const start = () => engine ??= Promise.all([import('/minisearch.js'), fetch('/index.json').then((r) => r.text())])
  .then(([{ default: MiniSearch }, json]) => MiniSearch.loadJSON(json, ${JSON.stringify(MINISEARCH_OPTIONS)}));
const find = async (words) => (await start()).search(words).slice(0, 10).map(({ id, title }) => ({ url: id, title, excerpt: '' }));`;
  await writeFile(path.join(folder, 'index.html'), pageOf(find));
}
