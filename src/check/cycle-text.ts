// The ids of a cycle → one line for a message.

/** Maximum number of ids printed for a cycle; the others are counted. */
const MOST_IDS = 8;

/** @param cycle ids, of which each leads to the next and the last to the first */
export function cycleText(cycle: readonly string[]): string {
  const shown = cycle.slice(0, MOST_IDS);
  const more = cycle.length > shown.length ? [`${cycle.length - shown.length} more`] : [];
  return [...shown, ...more, cycle[0]].join(' ▸ ');
}
