// Values that take a while to make, by their keys: those that were asked for last are kept, so that memory has a bound.

/** The value of a key, made where it is not kept. */
export type Recent<K, V> = (key: K, make: () => V) => V;

/** @param most how many values are kept; the one asked for longest ago goes first */
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
