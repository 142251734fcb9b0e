// A sorted list and a condition that holds for its first items alone → the number of those items, by binary search.

/**
 * @param items in an order in which no item that meets the condition follows one that does not
 * @returns also the index of the first item that does not meet it
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
