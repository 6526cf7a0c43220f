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

/** Pages that hold some words, by Pagefind’s id, the best first. */
export type Hits = ReadonlyMap<string, PagefindResult>;

/** Finds pages by exact words. */
export interface Engine {
  find(words: string): Promise<Hits>;
  /** Pages by Pagefind's filters. */
  browse(filters: object): Promise<Hits>;
}

/** Asks Pagefind for exact words, so that it invents no matches, and remembers its answers. */
export function createEngine(pagefind: Pagefind): Engine {
  const asked = new Map<string, Promise<Hits>>();
  const ask = async (words: string | null, options?: object): Promise<Hits> => {
    const { results } = await pagefind.search(words, options);
    return new Map(results.map((result) => [result.id, result]));
  };
  return {
    find(words) {
      const known = asked.get(words);
      if (known) return known;
      const answer = ask(`"${words.replaceAll('"', ' ')}"`);
      asked.set(words, answer);
      answer.catch(() => asked.delete(words));
      return answer;
    },
    browse: (filters) => ask(null, { filters }),
  };
}
