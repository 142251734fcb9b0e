// Parts of an outline that stand in one map, and what is in them.

import type { OutlineArgument, OutlineClaim } from '../model/outline.ts';
import { walkDown } from '../model/walk-down.ts';

export interface Piece {
  readonly claims: readonly OutlineClaim[];
  /** Attacks on steps that are not in the piece. */
  readonly loose: readonly OutlineArgument[];
}

/** A claim or an argument as it stands in a map; `argued`: with arguments of its own there. */
export interface MapNode {
  readonly kind: 'claim' | 'argument';
  readonly id: string;
  readonly argued: boolean;
}

/** Everything in a piece from the top down, each as often as it stands there. */
export function nodesIn({ claims, loose }: Piece): readonly MapNode[] {
  return nodesBelow([...claims, ...loose]).map((node) =>
    'claim' in node
      ? { kind: 'claim', id: node.claim, argued: node.arguments.length > 0 }
      : { kind: 'argument', id: node.argument, argued: node.undercuts.length > 0 },
  );
}

/** How many claims and arguments a map shows; a claim shown twice counts twice. */
export function sizeOf({ claims, loose }: Piece): number {
  return nodesBelow([...claims, ...loose]).length;
}

type Node = OutlineClaim | OutlineArgument;

/** The nodes given and all below them, from the top down. */
export function nodesBelow(roots: readonly Node[]): readonly Node[] {
  const nodes: Node[] = [];
  walkDown(roots, (node) => {
    nodes.push(node);
    return 'claim' in node ? node.arguments : [...node.premises, ...node.undercuts];
  });
  return nodes;
}
