// Pieces: parts of an outline that are shown in one map, and their contents.

import type { OutlineArgument, OutlineClaim } from '../model/outline.ts';
import { walkDown } from '../model/walk-down.ts';

export interface Piece {
  readonly claims: readonly OutlineClaim[];
  /** Attacks on arguments that are not in the piece. */
  readonly loose: readonly OutlineArgument[];
}

/** A claim or an argument in a map. `argued`: its own arguments are in the map. */
export interface MapNode {
  readonly kind: 'claim' | 'argument';
  readonly id: string;
  readonly argued: boolean;
}

/** All claims and arguments of a piece from the top down, with repetitions. */
export function nodesIn({ claims, loose }: Piece): readonly MapNode[] {
  return nodesBelow([...claims, ...loose]).map((node) =>
    'claim' in node
      ? { kind: 'claim', id: node.claim, argued: node.arguments.length > 0 }
      : { kind: 'argument', id: node.argument, argued: node.undercuts.length > 0 },
  );
}

/** Number of claims and arguments in a map; a claim shown twice counts twice. */
export function sizeOf({ claims, loose }: Piece): number {
  return nodesBelow([...claims, ...loose]).length;
}

type Node = OutlineClaim | OutlineArgument;

/** The given nodes and all their descendants, from the top down. */
export function nodesBelow(roots: readonly Node[]): readonly Node[] {
  const nodes: Node[] = [];
  walkDown(roots, (node) => {
    nodes.push(node);
    return 'claim' in node ? node.arguments : [...node.premises, ...node.undercuts];
  });
  return nodes;
}
