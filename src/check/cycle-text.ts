// The ids of a cycle → one line for a message.

/** Maximum number of ids printed for a cycle. For longer cycles, the number of further ids is printed. */
const MOST_IDS = 8;

/** @param cycle ids, each of which refers to the next one, and the last one to the first */
export function cycleText(cycle: readonly string[]): string {
  const shown = cycle.slice(0, MOST_IDS);
  const more = cycle.length > shown.length ? [`${cycle.length - shown.length} more`] : [];
  return [...shown, ...more, cycle[0]].join(' ▸ ');
}
