// Cuts a text at every boundary of its annotations: a segment is a maximal run covered by one and the same set of them.
// Segments join to the whole text. Overlapping, nested, identical and discontinuous annotations are all just sets.

import type { Range } from './range.ts';

export interface Segment<T> extends Range {
  /** The items that cover the run, in the order given; may be empty. */
  readonly covered: readonly T[];
}

/** One item with its pieces; a discontinuous annotation has several. */
export interface Covering<T> {
  readonly item: T;
  readonly ranges: readonly Range[];
}

/**
 * @param within the stretch to cut; pieces are clipped to it
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
  /** Which covering opens (+1) or closes (−1) here. */
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

/** Pieces of one annotation that touch leave an edge between equal sets; such neighbours are one segment. */
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
