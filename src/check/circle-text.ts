// The ids of a circle as a line that can be read: a long circle is told by its first members.

/** A longer circle is told by so many. */
const MOST_TOLD = 8;

/** @param circle ids, of which each leads to the next and the last to the first */
export function circleText(circle: readonly string[]): string {
  const told = circle.slice(0, MOST_TOLD);
  const rest = circle.length > told.length ? [`${circle.length - told.length} more`] : [];
  return [...told, ...rest, circle[0]].join(' ▸ ');
}
