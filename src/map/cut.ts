// A tree of the outline that is too large for one map → pieces that fit, the upper ones first. Trees may be as deep as an
// article has arguments, so they are processed from the leaves up, without recursion.

import type { OutlineArgument, OutlineClaim } from '../model/outline.ts';
import { nodesBelow, type Piece, sizeOf } from './pieces.ts';

/** Minimum number of claims and arguments in a line of argument that gets its own map. */
export const OWN_MAP = 10;

/** Maximum depth of undercuts of undercuts in one piece; deeper ones start another piece. */
export const DEEPEST = 8;

/**
 * A claim with too large a subtree keeps its own arguments and short lines of argument. Longer lines become separate trees;
 * only their first claim remains.
 * @param most maximum number of claims and arguments in a piece
 */
export function cut(tree: OutlineClaim, most: number): readonly Piece[] {
  const nodes = nodesBelow([tree]);
  const depths = undercutDepths(nodes);
  const claims = new Map<OutlineClaim, OutlineClaim>();
  const steps = new Map<OutlineArgument, OutlineArgument>();
  const below: Piece[] = [];
  for (const node of nodes.toReversed()) {
    const kept = 'claim' in node ? node.arguments : node.undercuts;
    const args = kept.flatMap((step) => steps.get(step) ?? []);
    if ('claim' in node) {
      claims.set(node, trimmed({ ...node, arguments: args }, most, below));
      continue;
    }
    const isDeepest = depths.get(node) === DEEPEST;
    if (isDeepest) below.push(...args.map((step) => ({ claims: [], loose: [step] })));
    const premises = node.premises.flatMap((claim) => claims.get(claim) ?? []);
    steps.set(node, { ...node, premises, undercuts: isDeepest ? [] : args });
  }
  return [pieceOf(claims.get(tree) ?? tree), ...below];
}

/** Depth of each argument in its chain of undercuts; the count restarts at DEEPEST. */
function undercutDepths(nodes: ReturnType<typeof nodesBelow>): ReadonlyMap<OutlineArgument, number> {
  const depths = new Map<OutlineArgument, number>();
  for (const node of nodes) {
    if ('claim' in node) continue;
    const depth = depths.get(node) ?? 0;
    depths.set(node, depth);
    for (const undercut of node.undercuts) depths.set(undercut, depth === DEEPEST ? 0 : depth + 1);
  }
  return depths;
}

/** @param below receives the subtrees that the claim doesn't keep */
function trimmed(claim: OutlineClaim, most: number, below: Piece[]): OutlineClaim {
  let top = claim;
  for (const longest of [OWN_MAP, 2]) {
    if (sizeOf(pieceOf(top)) <= most) return top;
    top = withPremises(top, (premise) => {
      if (sizeOf(pieceOf(premise)) < longest) return premise;
      below.push(pieceOf(premise));
      return { ...premise, arguments: [], seen: true };
    });
  }
  const [first = top, ...rest] = split(top, most);
  for (const one of rest) below.push(pieceOf(one));
  return first;
}

function pieceOf(claim: OutlineClaim): Piece {
  return { claims: [claim], loose: [] };
}

/** Recursion is safe: undercuts are at most DEEPEST deep here. */
function withPremises(tree: OutlineClaim, change: (premise: OutlineClaim) => OutlineClaim): OutlineClaim {
  const changed = (args: readonly OutlineArgument[]): readonly OutlineArgument[] =>
    args.map((one) => ({ ...one, premises: one.premises.map(change), undercuts: changed(one.undercuts) }));
  return { ...tree, arguments: changed(tree.arguments) };
}

/** Splits a claim with too many arguments for one map into as many pieces as needed. */
function split(tree: OutlineClaim, most: number): readonly OutlineClaim[] {
  const runs: OutlineArgument[][] = [];
  let size = most;
  for (const argument of tree.arguments) {
    const more = sizeOf({ claims: [], loose: [argument] });
    if (size + more > most) {
      runs.push([]);
      size = 1;
    }
    runs.at(-1)?.push(argument);
    size += more;
  }
  return runs.map((run) => ({ ...tree, arguments: run }));
}
