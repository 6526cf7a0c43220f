import { nextTask } from '#client/next-task.ts';
import { withTimeout } from '#client/timeout.ts';
import { createEngine, MixedEditionsError, type Engine, type Pagefind } from './engine.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Whatever has not come by then will not come, in milliseconds. */
export const TIMEOUT_MS = 18_000;

/** An index of so many parts is read as a whole. */
const MAX_CHUNKS_READ_AHEAD = 24;

/** All that a search needs; each part is asked for once, and again after it failed. */
export interface Loader {
  vocabulary(): Promise<Vocabulary>;
  engine(): Promise<Engine>;
  /** Asks ahead for the parts of the index that hold some words. */
  prefetch(words: readonly string[], vocabulary: Vocabulary): void;
  /** Has Pagefind read its whole index, where it is small, so that the first letter finds it ready. */
  warm(): Promise<void>;
  /** Lets Pagefind go after it failed, so that the next search asks anew. */
  forget(): void;
  /** Lets everything go after vocabulary and index proved to be of two editions: the next search asks past the cache. */
  renew(): void;
}

/** `folder` is the address of Pagefind's folder, `tag` changes with the edition. */
export function createLoader(folder: string, tag: string): Loader {
  const base = new URL(folder, location.href).href;
  let vocabulary: Promise<Vocabulary> | null = null;
  let engine: Promise<Engine> | null = null;
  let attempt = 0;
  let cache: RequestCache = 'default';
  const askVocabulary = (): Promise<Vocabulary> => {
    const asked = withTimeout(loadVocabulary(base, cache), TIMEOUT_MS);
    asked.catch(() => (vocabulary = null));
    return asked;
  };
  const askEngine = (): Promise<Engine> => {
    const asked = withTimeout(loadEngine(base, tag, attempt, loader.vocabulary()), TIMEOUT_MS);
    asked.catch(() => engine === asked && loader.forget());
    return asked;
  };
  const loader: Loader = {
    vocabulary: () => (vocabulary ??= askVocabulary()),
    engine: () => (engine ??= askEngine()),
    prefetch(words, { meta, index }) {
      const parts = words.map((word) => partOf(word, index)).filter((name) => name !== undefined);
      for (const name of new Set([meta, ...parts])) preload(base + name);
    },
    async warm() {
      const ready = loader.engine();
      ready.catch(() => {});
      const { words, index, meta } = await loader.vocabulary();
      preload(base + meta);
      const ahead = index.length > MAX_CHUNKS_READ_AHEAD ? [] : index;
      for (const [, name] of ahead) preload(base + name);
      const engine = await ready;
      for (const [, name] of ahead) {
        await nextTask();
        // Not its first one: the last word of a part is cut short, so that the next may still stand in it.
        const held = [...words.keys()].filter((word) => partOf(word, index) === name);
        const word = held[held.length >> 1];
        if (word !== undefined) await engine.find(word);
      }
    },
    forget() {
      engine = null;
      attempt += 1;
    },
    renew() {
      loader.forget();
      vocabulary = null;
      cache = 'reload';
    },
  };
  return loader;
}

/** The part of the index that holds a word: the first whose last word is not before it. */
const partOf = (word: string, index: Vocabulary['index']): string | undefined =>
  index.find(([last]) => last >= word)?.[1];

async function fetchOk(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function loadVocabulary(base: string, cache: RequestCache): Promise<Vocabulary> {
  const response = await fetchOk(`${base}vocabulary.json`, cache);
  const fetchFile = async (name: string): Promise<string> => (await fetchOk(base + name)).text();
  return readVocabulary(await response.json(), (name) => withTimeout(fetchFile(name), TIMEOUT_MS));
}

/** Pagefind and the list of its ids. Rejects with `MixedEditionsError` where its index is not that of the vocabulary. */
async function loadEngine(
  base: string,
  edition: string,
  attempt: number,
  vocabulary: Promise<Vocabulary>,
): Promise<Engine> {
  const tag = attempt === 0 ? edition : `${edition}-${attempt}`;
  const entry = `${base}pagefind-entry.json?ts=${tag}`;
  const [pagefind, { byMark, meta }] = await Promise.all([
    loadPagefind(base, tag, attempt, entry),
    vocabulary,
  ]);
  const [marks, languages] = await Promise.all([byMark(), fetchOk(entry).then(readLanguages)]);
  if (!languages.some(({ hash }) => meta.includes(hash)))
    throw new MixedEditionsError(`The index is not ${meta}, which the vocabulary was made from.`);
  return createEngine(pagefind, marks);
}

const readLanguages = async (entry: Response): Promise<{ hash: string }[]> =>
  Object.values((await entry.json()).languages);

/**
 * Asks for everything at once: Pagefind alone would fetch one part after the other. It remembers what failed, so
 * that each attempt needs a script, and a table of contents, of its own.
 */
async function loadPagefind(base: string, tag: string, attempt: number, entry: string): Promise<Pagefind> {
  // Not again after a failure: a browser hands out what was asked for ahead, and did not come, once more.
  const ahead = attempt === 0 ? [entry, `${base}wasm.unknown.pagefind`] : [];
  for (const address of ahead) preload(address);
  const address = `${base}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ basePath: new URL(base).pathname, noWorker: true, metaCacheTag: tag });
  await pagefind.init();
  return pagefind;
}

function preload(address: string): void {
  if (
    [...document.querySelectorAll('link[rel=preload]')].some(
      (link) => (link as HTMLLinkElement).href === address,
    )
  )
    return;
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: address });
  link.crossOrigin = 'anonymous';
  // What did not come is handed out once more to the next who asks: so we ask, lest a search be given the failure.
  link.onerror = () => void fetch(address).catch(() => link.remove());
  link.fetchPriority = 'high';
  document.head.append(link);
}
