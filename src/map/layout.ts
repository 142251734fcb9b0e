// Boxes and the arguments between them → positions of the boxes and routes of the lines, by ELK's layered algorithm. A
// conclusion is above its premises, lines have right angles, and no line crosses a box. Columns (`columns.ts`) keep
// maps narrow.

import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Relation } from '../model/argument.ts';
import type { Box } from './boxes.ts';
import { type Column, type ColumnLine, columnsOf, type Join, linesOf } from './columns.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type PlacedBox = Box & Point;

/** A line between boxes, from the upper to the lower one. */
export interface DrawnLine {
  readonly relation: Relation;
  /**
   * Whether the line leads to a conclusion or target. Such a line has a head at its first point, for example an arrow.
   */
  readonly headed: boolean;
  /** Keys of all boxes that the line joins. */
  readonly joins: readonly string[];
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Whether the map is drawn from right to left. */
  readonly mirrored: boolean;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly DrawnLine[];
}

/** Maximum width of a map in pixels: 1,280 (a laptop's screen) minus the page's margins and scroll bar. */
export const MOST_WIDTH = 1160;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  // Space for the focus ring around a box, in pixels.
  'elk.padding': '[top=6,left=6,bottom=6,right=6]',
  'elk.aspectRatio': '1.8',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.componentComponent': '32',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '15',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  // Number of attempts to find few crossings of lines. ELK's default is 7; with 3, the maps are as good, and made in
  // two thirds of the time.
  'elk.layered.thoroughness': '3',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // If no line connects two groups of boxes, the groups have the order of the outline: the thesis is at the top.
  'elk.layered.considerModelOrder.components': 'MODEL_ORDER',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
} as const;

/**
 * Settings of ELK, tried in this order until the map is narrow enough. The first sets no limit. Each of the others
 * allows one column fewer side by side than the one before, and places unconnected groups of boxes below each other.
 */
const LAYERINGS = [
  {},
  ...[6, 5, 4, 3].map((bound) => ({
    'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
    'elk.layered.layering.coffmanGraham.layerBound': `${bound}`,
    'elk.aspectRatio': `${bound / 5}`,
  })),
];

const elk = new ELK();

/** The input of `layOut`. It has no functions, so that it can be sent to a thread. */
export interface LayoutTask {
  readonly boxes: readonly Box[];
  readonly joins: readonly Join[];
  /** Whether to draw from right to left. */
  readonly mirrored: boolean;
  /** The width, in pixels, that a map should not exceed. */
  readonly mostWidth: number;
}

/** Returns the first layout that is narrow enough; if there is none, the narrowest layout. */
export async function layOut({ boxes, joins, mirrored, mostWidth }: LayoutTask): Promise<Layout> {
  let narrowest: Layout | undefined;
  for (const layering of LAYERINGS) {
    const layout = await layOutBy(layering, boxes, joins);
    if (narrowest === undefined || layout.width < narrowest.width) narrowest = layout;
    if (narrowest.width <= mostWidth) break;
  }
  const found = narrowest ?? { width: 0, height: 0, mirrored: false, boxes: [], lines: [] };
  return mirrored ? mirror(found) : found;
}

async function layOutBy(
  layering: Readonly<Record<string, string>>,
  boxes: readonly Box[],
  joins: readonly Join[],
): Promise<Layout> {
  const columns = columnsOf(boxes, joins);
  const lines = linesOf(columns, joins);
  const graph: ElkNode = await elk.layout({
    id: 'map',
    layoutOptions: { ...OPTIONS, ...layering },
    children: columns.map((column, i) => elkNode(column, i === 0 && !lines.some(({ lower }) => lower === column))),
    edges: lines.map((line, i) => ({ id: `line ${i}`, sources: [upperPort(line)], targets: [lowerPort(line)] })),
  });
  const places = new Map(graph.children?.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    width: Math.ceil(graph.width ?? 0),
    height: Math.ceil(graph.height ?? 0),
    mirrored: false,
    boxes: columns.flatMap((column) => placed(column, places.get(column.id))),
    lines: lines.map(({ relation, headed, joins }, i) => ({
      relation,
      headed,
      joins,
      points: pointsOf(graph.edges?.[i]),
    })),
  };
}

/** @param first whether the column must be in the top layer */
function elkNode(column: Column, first: boolean): ElkNode {
  const { id, width, height } = column;
  const layoutOptions = {
    'elk.alignment': 'TOP',
    ...(first ? { 'elk.layered.layering.layerConstraint': 'FIRST' } : {}),
  };
  if (!isStep(column)) return { id, width, height, layoutOptions };
  // Three points at which lines end at the box of an inference: `above` the line to the conclusion, `below` the lines
  // from the premises, `attacked` the lines from attacks on the inference.
  const port = (name: string, x: number, y: number, side: string) => ({
    id: `${id} ${name}`,
    x,
    y,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  });
  const ports = [
    port('above', width / 2, 0, 'NORTH'),
    port('below', width / 2, height, 'SOUTH'),
    port('attacked', width - height / 2, height, 'SOUTH'),
  ];
  return { id, width, height, ports, layoutOptions: { ...layoutOptions, 'elk.portConstraints': 'FIXED_POS' } };
}

function isStep({ boxes }: Column): boolean {
  return boxes[0]?.kind === 'step';
}

function upperPort({ upper, headed }: ColumnLine): string {
  return isStep(upper) ? `${upper.id} ${headed ? 'attacked' : 'below'}` : upper.id;
}

function lowerPort({ lower }: ColumnLine): string {
  return isStep(lower) ? `${lower.id} above` : lower.id;
}

function placed({ boxes }: Column, { x, y }: Point = { x: 0, y: 0 }): readonly PlacedBox[] {
  let top = y;
  return boxes.map((box) => {
    const one = { ...box, x, y: top };
    top += box.height;
    return one;
  });
}

/** The points of a line. ELK's rounding makes small sideways steps; those smaller than `ASKEW` are removed. */
function pointsOf(edge: ElkExtendedEdge | undefined): readonly Point[] {
  const points: Point[] = [];
  for (const { startPoint, bendPoints = [], endPoint } of edge?.sections ?? []) {
    for (const { x, y } of [startPoint, ...bendPoints, endPoint]) {
      const last = points.at(-1);
      points.push({ x: last && Math.abs(x - last.x) < ASKEW ? last.x : x, y });
    }
  }
  return points;
}

/** Maximum size of a sideways step that is removed from a line, in pixels. Intended turns are larger. */
const ASKEW = 1.5;

function mirror(layout: Layout): Layout {
  return {
    ...layout,
    mirrored: true,
    boxes: layout.boxes.map((box) => ({ ...box, x: layout.width - box.x - box.width })),
    lines: layout.lines.map((line) => ({
      ...line,
      points: line.points.map(({ x, y }) => ({ x: layout.width - x, y })),
    })),
  };
}
