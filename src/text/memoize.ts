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
