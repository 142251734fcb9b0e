// Pieces (parts of an outline that one map shows) → the claims and arguments in them, and their number.

import type { OutlineArgument, OutlineClaim } from '../model/outline.ts';
import { walkDown } from '../model/walk-down.ts';

export interface MapPiece {
  readonly claims: readonly OutlineClaim[];
  /**
   * Those arguments of this piece that are below none of its claims, such as an attack on an argument of another piece.
   */
  readonly loose: readonly OutlineArgument[];
}

/** A claim or argument in a map. `argued` is true if the map also shows arguments for or against it. */
export interface MapNode {
  readonly kind: 'claim' | 'argument';
  readonly id: string;
  readonly argued: boolean;
}

/** All claims and arguments of a piece, from the top down. An entry shown several times is returned several times. */
export function nodesIn({ claims, loose }: MapPiece): readonly MapNode[] {
  return nodesBelow([...claims, ...loose]).map((node) =>
    'claim' in node
      ? { kind: 'claim', id: node.claim, argued: node.arguments.length > 0 }
      : { kind: 'argument', id: node.argument, argued: node.undercuts.length > 0 },
  );
}

/** Number of claims and arguments in a piece. A claim shown twice is counted twice. */
export function sizeOf({ claims, loose }: MapPiece): number {
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
