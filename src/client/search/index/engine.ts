import { listWords } from '#text/words/words.ts';

/** As much of Pagefind's own script as the site uses. */
export interface Pagefind {
  options(options: {
    basePath?: string;
    baseUrl?: string;
    noWorker?: boolean;
    metaCacheTag?: string;
    excerptLength?: number;
    ranking?: object;
  }): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options?: { filters?: object; sort?: object },
  ): Promise<{ results: PagefindResult[] }>;
}

/** A page that holds the words of a search. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Where in the text of the page the words stand, counted in words. */
  readonly words: readonly number[];
  data(): Promise<PagefindPage>;
}

/** A page as Pagefind keeps it. */
interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Pages that hold some words, by the place of their record in the vocabulary, the best first. */
export type Hits = ReadonlyMap<number, PagefindResult>;

/** Finds pages by exact words. */
export interface Engine {
  find(words: string): Promise<Hits>;
  /** Finds pages that hold a phrase, also with signs between its words; for that, some pages are read. */
  findPhrase(words: string): Promise<Hits>;
  /** Finds pages that hold some words one after the other as the index has them. */
  findVerbatim(words: string): Promise<Hits>;
}

/** The vocabulary and the index of Pagefind are of two editions. */
export class MixedEditionsError extends Error {
  override name = 'MixedEditionsError';
}

/** A phrase that Pagefind finds on fewer pages than this may stand on others with signs between its words. */
const FEW = 4;

/** Of so many pages at most the text is read to see whether it holds a phrase, of those that Pagefind found of so many. */
const [MAX_READ, MAX_JUDGED] = [40, 12];

/** Those that hold a phrase by their texts; all that are known where none seems to. */
const orAll = (known: Hits, holders: Hits): Hits => (holders.size > 0 ? holders : known);

/** Asks Pagefind for exact words, so that it invents no matches, and remembers its answers. */
export function createEngine(pagefind: Pagefind, byMark: ReadonlyMap<string, number>): Engine {
  const asked = new Map<string, Promise<Hits>>();
  const remember = (key: string, askNow: () => Promise<Hits>): Promise<Hits> => {
    const known = asked.get(key);
    if (known) return known;
    const answer = askNow();
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return answer;
  };
  const ask = async (words: string): Promise<Hits> => {
    const { results } = await pagefind.search(words);
    return new Map(
      results.map((result) => {
        const number = byMark.get(markOf(result.id));
        if (number === undefined)
          throw new MixedEditionsError(`The vocabulary of the search does not know “${result.id}”.`);
        return [number, result];
      }),
    );
  };
  /** Of some pages those whose text holds some words one after the other. */
  const keepHolders = async (
    hits: readonly [number, PagefindResult][],
    words: readonly string[],
  ): Promise<Hits> => {
    const phrase = ` ${words.join(' ')} `;
    const read = await Promise.all(hits.map(async (hit) => ({ hit, page: await hit[1].data() })));
    return new Map(
      read
        .filter(({ page }) => ` ${listWords(page.content).join(' ')} `.includes(phrase))
        .map(({ hit }) => hit),
    );
  };
  /** A phrase that Pagefind does not find because of signs between its words: among the pages that hold each of them. */
  const askForPhrase = async (words: readonly string[], known: Hits): Promise<Hits> => {
    // Digits and initials that stand together with signs are other words there: a page may hold as few as half of all.
    const held = new Map<number, { hit: [number, PagefindResult]; count: number }>();
    const each = await Promise.all([...new Set(words)].map(engine.find));
    for (const hit of each.flatMap((hits) => [...hits])) {
      const count = (held.get(hit[0])?.count ?? 0) + 1;
      if (!known.has(hit[0])) held.set(hit[0], { hit, count });
    }
    const others = [...held.values()]
      .filter(({ count }) => count * 2 >= each.length)
      .sort((a, b) => b.count - a.count)
      .map(({ hit }) => hit);
    return keepHolders([...known, ...others].slice(0, MAX_READ), words);
  };
  const askExactly = (words: string): Promise<Hits> => ask(`"${words.replaceAll('"', ' ')}"`);
  /** Asks with signs between the words only where few pages hold them without. */
  const askIn = async (words: string, enough: number): Promise<Hits> => {
    const hits = await engine.findVerbatim(words);
    const several = listWords(words);
    if (several.length < 2 || hits.size > MAX_JUDGED) return hits;
    // Pagefind takes “25th” for “25” where that is the last of the words: few pages are read to tell.
    if (hits.size >= enough && enough > 1) return orAll(hits, await keepHolders([...hits], several));
    return hits.size >= enough ? hits : orAll(hits, await askForPhrase(several, hits));
  };
  const engine: Engine = {
    find: (words) => remember(words, () => askIn(words, 1)),
    findPhrase: (words) => remember(`"${words}"`, () => askIn(words, FEW)),
    findVerbatim: (words) => remember(`=${words}`, () => askExactly(words)),
  };
  return engine;
}

/** What tells Pagefind's ids apart: they begin with the language of the index. */
export const markOf = (id: string): string => id.slice(id.lastIndexOf('_') + 1);
