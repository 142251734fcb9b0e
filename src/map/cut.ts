// A tree of the outline that is too large for one map → pieces that fit, the top piece first. A tree may be very deep, so it is
// processed from the leaves to the root, without recursion.

import type { OutlineArgument, OutlineClaim } from '../model/outline.ts';
import { nodesBelow, type Piece, sizeOf } from './pieces.ts';

/** Minimum number of claims and arguments in a line of argument that gets its own map. */
export const OWN_MAP = 10;

/** Maximum depth of undercuts of undercuts in one piece. Deeper undercuts start a new piece. */
export const DEEPEST = 8;

/**
 * Cuts a tree into pieces. If the subtree of a claim is too large, the claim keeps its own arguments and the short lines of
 * argument below them. Longer lines become separate pieces; only their first claim remains.
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

/** The depth of each argument in its chain of undercuts. After the depth DEEPEST, the depth is 0 again. */
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

/**
 * The claim without subtrees that are too large for one map.
 * @param below a list to which these subtrees are added
 */
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

/** Changes the premises of a claim's arguments. Recursion is safe here, because undercuts are at most DEEPEST deep. */
function withPremises(tree: OutlineClaim, change: (premise: OutlineClaim) => OutlineClaim): OutlineClaim {
  const changed = (args: readonly OutlineArgument[]): readonly OutlineArgument[] =>
    args.map((one) => ({ ...one, premises: one.premises.map(change), undercuts: changed(one.undercuts) }));
  return { ...tree, arguments: changed(tree.arguments) };
}

/** Splits a claim with too many arguments for one map: each result is the same claim with a part of the arguments. */
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
