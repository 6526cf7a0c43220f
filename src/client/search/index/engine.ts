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
export interface PagefindPage {
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
}

/** The vocabulary and the index of Pagefind are of two editions. */
export class MixedEditionsError extends Error {
  override name = 'MixedEditionsError';
}

/** Of so many pages at most the text is read to see whether it holds a phrase. */
const MAX_READ = 40;

/** Asks Pagefind for exact words, so that it invents no matches, and remembers its answers. */
export function createEngine(pagefind: Pagefind, byMark: ReadonlyMap<string, number>): Engine {
  const asked = new Map<string, Promise<Hits>>();
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
  /** A phrase that Pagefind does not find because of signs between its words: among the pages that hold each of them. */
  const askForPhrase = async (words: readonly string[], find: Engine['find']): Promise<Hits> => {
    const [first, ...more] = await Promise.all([...new Set(words)].map(find));
    const all = [...(first ?? [])].filter(([number]) => more.every((hits) => hits.has(number)));
    const phrase = ` ${words.join(' ')} `;
    const read = await Promise.all(
      all.slice(0, MAX_READ).map(async (hit) => ({ hit, page: await hit[1].data() })),
    );
    return new Map(
      read
        .filter(({ page }) => ` ${listWords(page.content).join(' ')} `.includes(phrase))
        .map(({ hit }) => hit),
    );
  };
  const engine: Engine = {
    find(words) {
      const known = asked.get(words);
      if (known) return known;
      const several = listWords(words);
      const answer = ask(`"${words.replaceAll('"', ' ')}"`).then((hits) =>
        hits.size > 0 || several.length < 2 ? hits : askForPhrase(several, engine.find),
      );
      asked.set(words, answer);
      answer.catch(() => asked.delete(words));
      return answer;
    },
  };
  return engine;
}

/** What tells Pagefind's ids apart: they begin with the language of the index. */
export const markOf = (id: string): string => id.slice(id.lastIndexOf('_') + 1);
