import { withTimeout } from '#client/timeout.ts';
import { createEngine, MixedEditionsError, type Engine, type SearchText } from './engine.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';
import { fetchEachOnce } from './word-parts.ts';

/** Whatever has not come by then will not come, in milliseconds. */
export const TIMEOUT_MS = 18_000;

/** An index of so many parts is fetched as a whole once the reader turns to the search. */
const MAX_PARTS_AHEAD = 40;

/** All that a search needs; each part is asked for once, and again after it failed. */
export interface Loader {
  vocabulary(): Promise<Vocabulary>;
  engine(): Promise<Engine>;
  /** Asks ahead for the parts of the index that hold some words. */
  prefetch(words: readonly string[]): void;
  /** Fetches the whole index, where it is small, so that the first letter finds it there. */
  warm(): Promise<void>;
  /** Lets the index go after it failed, so that the next search asks anew. */
  forget(): void;
  /** Lets everything go after vocabulary and index proved to be of two editions: the next search asks past the cache. */
  renew(): void;
}

/** `folder` is the address of the folder of the search, `edition` changes with the edition. */
export function createLoader(folder: string, edition: string): Loader {
  const base = new URL(folder, location.href).href;
  let vocabulary: Promise<Vocabulary> | null = null;
  let index: Promise<WordIndex> | null = null;
  let engine: Promise<Engine> | null = null;
  let attempt = 0;
  /** After a failure nothing is taken from a cache, which may have it from there. */
  let cache: RequestCache = 'default';
  const askVocabulary = (): Promise<Vocabulary> => {
    const asked = withTimeout(loadVocabulary(base, cache), TIMEOUT_MS);
    asked.catch(() => (vocabulary = null));
    return asked;
  };
  const askIndex = async (): Promise<WordIndex> => {
    const own = cache;
    const { index } = await loader.vocabulary();
    return createWordIndex(index, (name) => fetchPacked(base + name, own));
  };
  const ready = (): Promise<WordIndex> => (index ??= askIndex());
  const askEngine = (): Promise<Engine> => {
    const entry = `${base}pagefind-entry.json?ts=${edition}${attempt === 0 ? '' : `-${attempt}`}`;
    const asked = withTimeout(loadEngine(base, entry, cache, loader.vocabulary(), ready()), TIMEOUT_MS);
    asked.catch(() => engine === asked && loader.forget());
    return asked;
  };
  const loader: Loader = {
    vocabulary: () => (vocabulary ??= askVocabulary()),
    engine: () => (engine ??= askEngine()),
    // What does not come is asked for again, and missed, by the search itself.
    prefetch: (words) =>
      void ready()
        .then((parts) => parts.load(words))
        .catch(() => {}),
    async warm() {
      const [parts] = await Promise.all([ready(), loader.engine()]);
      await parts.loadAll(MAX_PARTS_AHEAD);
    },
    forget() {
      engine = index = null;
      attempt += 1;
      cache = 'reload';
    },
    renew() {
      loader.forget();
      vocabulary = null;
    },
  };
  return loader;
}

async function fetchOk(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The first byte of what gzip has packed. */
const PACKED = 0x1f;

/** Fetches a packed file as text; some servers have unpacked it on the way. */
async function fetchPacked(address: string, cache?: RequestCache): Promise<string> {
  const content = new Uint8Array(await (await fetchOk(address, cache)).arrayBuffer());
  if (content[0] !== PACKED) return new TextDecoder().decode(content);
  const { readable, writable } = new DecompressionStream('gzip');
  // A pipe would take a slow machine ten times as long. What cannot be unpacked fails where it is read, too.
  const writer = writable.getWriter();
  void Promise.all([writer.write(content), writer.close()]).catch(() => {});
  return new Response(readable).text();
}

async function loadVocabulary(base: string, cache: RequestCache): Promise<Vocabulary> {
  const response = await fetchOk(`${base}vocabulary.json`, cache);
  const fetchFile = async (name: string): Promise<string> => (await fetchOk(base + name)).text();
  return readVocabulary(await response.json(), (name) => withTimeout(fetchFile(name), TIMEOUT_MS));
}

/** What finds words. Rejects with `MixedEditionsError` where the index on the server is not that of the vocabulary. */
async function loadEngine(
  base: string,
  entry: string,
  cache: RequestCache,
  vocabulary: Promise<Vocabulary>,
  index: Promise<WordIndex>,
): Promise<Engine> {
  const [{ tag, marks }, words, languages] = await Promise.all([
    vocabulary,
    index,
    fetchOk(entry, cache).then(readLanguages),
  ]);
  if (!languages.some(({ hash }) => hash === tag))
    throw new MixedEditionsError(`The index is not ${tag}, which the vocabulary was made with.`);
  const once = fetchEachOnce((name) => fetchPacked(base + name));
  return createEngine(words, async (number) => {
    const names = await marks();
    return once(`fragment/${names[number]}.pf_fragment`, readText);
  });
}

const readLanguages = async (entry: Response): Promise<{ hash: string }[]> =>
  Object.values((await entry.json()).languages);

/** What the file of a text holds. */
function readText(file: string): SearchText {
  const { content, meta } = JSON.parse(file);
  return { content, title: meta.title ?? '', summary: meta.summary ?? '' };
}
