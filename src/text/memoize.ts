/**
 * Memoizes a function: it computes its result once for each object it is given, and caches it for as long as the object
 * lives: what every page asks of an edition or of one of its lists costs a build no more than one page. The object must
 * not change once it has been asked about.
 */
export function memoize<K extends object, V extends NonNullable<unknown>>(
  compute: (key: K) => V,
): (key: K) => V {
  const results = new WeakMap<K, V>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}

/** So many texts an edition of some thousand records has; more, and the ones asked for longest ago are forgotten. */
const MAX_TEXTS = 20_000;

/**
 * Memoizes a function of a text: while developing, one changed file leaves all others to be read as they were. The
 * result is shared, and must not be changed.
 */
export function memoizeText<V extends NonNullable<unknown> | null>(
  compute: (text: string) => V,
  maxTexts = MAX_TEXTS,
): (text: string) => V {
  const results = new Map<string, V>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    results.set(text, result);
    if (results.size > maxTexts) {
      for (const oldest of results.keys()) {
        results.delete(oldest);
        break;
      }
    }
    return result;
  };
}

/** Computes something when it is first asked for, once. */
export function lazy<T extends object>(compute: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= compute());
}
