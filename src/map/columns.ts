// Boxes and the arguments between them → the input of the layout: columns of boxes, and lines between columns. Premises
// of one argument share a column if they have no arguments themselves. Every other box is a separate column.

import type { Relation } from '../model/argument.ts';
import type { Box } from './boxes.ts';

/** An argument: the keys of the boxes of its inference (`step`), of its aim, and of its premises. */
export interface Join {
  readonly step: string;
  readonly relation: Relation;
  /** The claim or inference that the argument supports or attacks; undefined if the argument names none. */
  readonly aim: string | undefined;
  /** The premises, each only once. */
  readonly premises: readonly string[];
}

/** Boxes placed directly below each other. */
export interface Column {
  readonly id: string;
  readonly boxes: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** A line between two columns, from the upper to the lower one. */
export interface ColumnLine {
  readonly upper: Column;
  readonly lower: Column;
  readonly relation: Relation;
  /** Whether the line goes from an argument to its conclusion or target, and not to its premises. */
  readonly headed: boolean;
  /** The keys of all boxes that the line joins. */
  readonly joins: readonly string[];
}

/** Maximum number of boxes in a column. Higher columns would leave large gaps next to them. */
const MOST_IN_COLUMN = 4;

/** The columns, in the order of their first boxes. */
export function columnsOf(boxes: readonly Box[], joins: readonly Join[]): readonly Column[] {
  const columnOf = new Map(
    joins.flatMap((join) => inColumns(join, joins)).flatMap((ids) => ids.map((id) => [id, ids] as const)),
  );
  const groups = new Map<unknown, Box[]>();
  for (const box of boxes) {
    const group = columnOf.get(box.key) ?? box.key;
    groups.set(group, [...(groups.get(group) ?? []), box]);
  }
  return [...groups.values()].map((column, i) => ({
    id: `column ${i}`,
    boxes: column,
    width: Math.max(...column.map(({ width }) => width)),
    height: column.reduce((sum, { height }) => sum + height, 0),
  }));
}

/**
 * The lines of each argument: one to its conclusion or target, and one to each column of its premises. Lines to boxes
 * of other maps are left out.
 */
export function linesOf(columns: readonly Column[], joins: readonly Join[]): readonly ColumnLine[] {
  const columnOf = new Map(columns.flatMap((column) => column.boxes.map(({ key }) => [key, column] as const)));
  return joins.flatMap(({ step, relation, aim, premises }) => {
    const own = columnOf.get(step);
    const above = aim === undefined ? undefined : columnOf.get(aim);
    if (own === undefined) return [];
    const below = Map.groupBy(
      premises.filter((id) => columnOf.has(id)),
      (id) => columnOf.get(id) as Column,
    );
    return [
      ...(above === undefined
        ? []
        : [{ upper: above, lower: own, relation, headed: true, joins: [aim as string, step] }]),
      ...[...below].map(([lower, ids]) => ({ upper: own, lower, relation, headed: false, joins: [step, ...ids] })),
    ];
  });
}

/**
 * The premises that belong to this argument only and have no arguments themselves, in groups. Each group becomes a
 * column.
 */
function inColumns({ step, premises }: Join, joins: readonly Join[]): readonly (readonly string[])[] {
  const others = joins.filter((join) => join.step !== step);
  const ends = premises.filter(
    (id) => !joins.some(({ aim }) => aim === id) && !others.some((join) => join.premises.includes(id)),
  );
  const count = Math.ceil(ends.length / MOST_IN_COLUMN);
  const height = Math.ceil(ends.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, i) => ends.slice(i * height, (i + 1) * height));
}
