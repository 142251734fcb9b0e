// A cache of limited size, which keeps the most recently requested values.

/** Returns the cached value of a key, or makes and caches the value. */
export type Recent<K, V> = (key: K, make: () => V) => V;

/** @param most maximum number of values kept; the least recently requested is dropped first */
export function recent<K, V>(most: number): Recent<K, V> {
  const kept = new Map<K, V>();
  return (key, make) => {
    const value = kept.has(key) ? (kept.get(key) as V) : make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most) kept.delete(oldest as K);
    return value;
  };
}
