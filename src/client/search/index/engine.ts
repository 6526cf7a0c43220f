import { listWords } from '#text/words/words.ts';
import type { WordIndex } from './word-index.ts';

/** What is kept of a text for excerpts. */
export interface SearchText {
  readonly content: string;
  readonly title: string;
  readonly summary: string;
}

/** A record that holds the words of a search. */
export interface Hit {
  /** The first place in its text at which they stand, counted in words; Infinity where they stand elsewhere. */
  readonly first: number;
  /** Fetches its text. */
  text(): Promise<SearchText>;
}

/** Records that hold some words, by their places in the vocabulary. */
export type Hits = ReadonlyMap<number, Hit>;

/** Finds pages by exact words. */
export interface Engine {
  find(words: string): Promise<Hits>;
  /** Finds pages that hold a phrase, also with signs between its words; for that, some pages are read. */
  findPhrase(words: string): Promise<Hits>;
  /** Finds pages that hold some words one after the other as the index has them. */
  findVerbatim(words: string): Promise<Hits>;
}

/** The vocabulary and the index are of two editions. */
export class MixedEditionsError extends Error {
  override name = 'MixedEditionsError';
}

/** A phrase that the index has on fewer pages than this may stand on others with signs between its words. */
const FEW = 4;

/** Of so many pages at most the text is read to see whether it holds a phrase, of those that the index has of so many. */
const [MAX_READ, MAX_JUDGED] = [40, 12];

/** Those that hold a phrase by their texts; all that are known where none seems to. */
const orAll = (known: Hits, holders: Hits): Hits => (holders.size > 0 ? holders : known);

/** Fetches the text of a record, by its place in the vocabulary. */
type FetchText = (number: number) => Promise<SearchText>;

/** Finds words by the index, and remembers its answers. */
export function createEngine(index: WordIndex, fetchText: FetchText): Engine {
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
    const found = await index.find(words);
    return new Map([...found].map(([number, first]) => [number, { first, text: () => fetchText(number) }]));
  };
  /** Of some pages those whose text holds some words one after the other. */
  const keepHolders = async (hits: readonly [number, Hit][], words: readonly string[]): Promise<Hits> => {
    const phrase = ` ${words.join(' ')} `;
    const read = await Promise.all(hits.map(async (hit) => ({ hit, page: await hit[1].text() })));
    return new Map(
      read
        .filter(({ page }) => ` ${listWords(page.content).join(' ')} `.includes(phrase))
        .map(({ hit }) => hit),
    );
  };
  /** A phrase that the index does not have because of signs between its words: among the pages that hold each of them. */
  const askForPhrase = async (words: readonly string[], known: Hits): Promise<Hits> => {
    // Digits and initials that stand together with signs are other words there: a page may hold as few as half of all.
    const held = new Map<number, { hit: [number, Hit]; count: number }>();
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
  /** Asks with signs between the words only where few pages hold them without. */
  const askIn = async (words: string, enough: number): Promise<Hits> => {
    const hits = await engine.findVerbatim(words);
    const several = listWords(words);
    if (several.length < 2 || hits.size > MAX_JUDGED) return hits;
    // The index has “25” where a text has “25th”: few pages are read to tell.
    if (hits.size >= enough && enough > 1) return orAll(hits, await keepHolders([...hits], several));
    return hits.size >= enough ? hits : orAll(hits, await askForPhrase(several, hits));
  };
  const engine: Engine = {
    find: (words) => remember(words, () => askIn(words, 1)),
    findPhrase: (words) => remember(`"${words}"`, () => askIn(words, FEW)),
    findVerbatim: (words) => remember(`=${words}`, () => ask(words)),
  };
  return engine;
}
