// A sorted list whose first items meet a condition → the number of these items, by binary search.

/**
 * @param items sorted so that all items that meet the condition are before all others
 * @returns the number of items that meet the condition, which is also the index of the first item that does not
 */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
