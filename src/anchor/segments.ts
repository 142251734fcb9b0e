// A text with annotations → its segments. A segment is a longest possible range in which all characters have the same
// annotations. All segments together are the whole text. Annotations may overlap, contain each other, be identical, or
// have several ranges.

import type { Range } from './range.ts';

export interface Segment<T> extends Range {
  /** The items that cover the segment, in the order given; may be empty. */
  readonly covered: readonly T[];
}

/** An item with its ranges; an interrupted annotation has several ranges. */
export interface Covering<T> {
  readonly item: T;
  readonly ranges: readonly Range[];
}

/**
 * @param within the range to divide into segments; parts of annotations outside this range are ignored
 */
export function segmentsOf<T>(within: Range, coverings: readonly Covering<T>[]): readonly Segment<T>[] {
  const edges = edgesOf(within, coverings);
  const open = new Map<number, number>();
  const segments: Segment<T>[] = [];
  let at = within.start;
  for (let i = 0; i <= edges.length; i += 1) {
    const edge = edges[i];
    const to = edge?.at ?? within.end;
    if (to > at) {
      const covered = [...open.keys()].sort((a, b) => a - b).map((n) => (coverings[n] as Covering<T>).item);
      segments.push({ start: at, end: to, covered });
      at = to;
    }
    if (edge === undefined) break;
    const depth = (open.get(edge.covering) ?? 0) + edge.step;
    if (depth === 0) open.delete(edge.covering);
    else open.set(edge.covering, depth);
  }
  return joined(segments);
}

interface Edge {
  readonly at: number;
  /** The index of the item with its ranges. A range of the item begins (`step` is 1) or ends (`step` is −1) at `at`. */
  readonly covering: number;
  readonly step: 1 | -1;
}

function edgesOf<T>(within: Range, coverings: readonly Covering<T>[]): readonly Edge[] {
  const edges: Edge[] = [];
  coverings.forEach(({ ranges }, covering) => {
    for (const range of ranges) {
      const start = Math.max(range.start, within.start);
      const end = Math.min(range.end, within.end);
      if (start < end) edges.push({ at: start, covering, step: 1 }, { at: end, covering, step: -1 });
    }
  });
  return edges.sort((a, b) => a.at - b.at);
}

/** Joins neighboring segments with the same items. They arise where an annotation has two adjacent ranges. */
function joined<T>(segments: readonly Segment<T>[]): readonly Segment<T>[] {
  const runs: Segment<T>[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last !== undefined && sameItems(last.covered, segment.covered))
      runs[runs.length - 1] = { ...last, end: segment.end };
    else runs.push(segment);
  }
  return runs;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
