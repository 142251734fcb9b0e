// The outline of an article's arguments → sections, each small enough for one map. A small graph is one section. A
// large graph has an overview of the thesis, and a section for each main line of argument. Every argument is in exactly
// one section. The result depends only on the graph.

import type { ArgumentGraph } from '../model/argument-graph.ts';
import { type ArgumentEntry, premisesOf } from '../model/corpus.ts';
import type { OutlineArgument, OutlineClaim } from '../model/outline.ts';
import { type MapPiece, nodesBelow, nodesIn, sizeOf } from './pieces.ts';

/**
 * The content of one map. If a claim's arguments are in another map, the claim's `seen` is true, and it has no
 * arguments here.
 */
export interface MapSection extends MapPiece {
  /** The id of the first claim; if the section has only attacks on arguments, the id of the first argument. */
  readonly id: string;
}

/**
 * @param trees the result of `outline(graph, thesis)`
 * @param most maximum number of claims and arguments in a map
 */
export function sectionsOf(graph: ArgumentGraph, trees: readonly OutlineClaim[], most: number): readonly MapSection[] {
  const loose = looseArguments(graph, trees);
  const whole = { claims: trees, loose };
  const nodes = nodesIn(whole);
  if (nodes.length === 0) return [];
  if (nodes.length <= most) return [named(whole)];
  const order = new Map(nodes.map(({ id }, i) => [id, i] as const).toReversed());
  const inOrder = (a: MapPiece, b: MapPiece) => (order.get(named(a).id) ?? 0) - (order.get(named(b).id) ?? 0);
  const pieces: readonly MapPiece[] = [
    ...trees.flatMap((tree) => cut(tree, most).toSorted(inOrder)),
    ...loose.map((argument) => ({ claims: [], loose: [argument] })),
  ];
  return grouped(pieces, most).map(named);
}

/** Joins consecutive short pieces that fit into one map. */
function grouped(pieces: readonly MapPiece[], most: number): readonly MapPiece[] {
  const groups: MapPiece[] = [];
  let open = false;
  for (const piece of pieces) {
    const last = groups.at(-1);
    const joined = {
      claims: [...(last?.claims ?? []), ...piece.claims],
      loose: [...(last?.loose ?? []), ...piece.loose],
    };
    const isShort = sizeOf(piece) < OWN_MAP;
    if (open && isShort && sizeOf(joined) <= most) groups[groups.length - 1] = joined;
    else groups.push(piece);
    open = isShort;
  }
  return groups;
}

function named(piece: MapPiece): MapSection {
  return { id: piece.claims[0]?.claim ?? piece.loose[0]?.argument ?? '', ...piece };
}

/**
 * Arguments that are in no tree: attacks on a withdrawn argument, and arguments that attack each other in a cycle. Each
 * argument comes with the undercuts against it, down to the depth DEEPEST. A deeper undercut starts a new piece.
 */
function looseArguments(graph: ArgumentGraph, trees: readonly OutlineClaim[]): readonly OutlineArgument[] {
  const shown = new Set(
    nodesIn({ claims: trees, loose: [] }).flatMap(({ kind, id }) => (kind === 'argument' ? [id] : [])),
  );
  const unfold = (argument: ArgumentEntry, depth: number): readonly OutlineArgument[] => {
    if (shown.has(argument.id) || depth > DEEPEST) return [];
    shown.add(argument.id);
    const premises = premisesOf(argument).map((claim) => ({ claim, arguments: [], seen: graph.onClaims.has(claim) }));
    const undercuts = (graph.onArguments.get(argument.id) ?? []).flatMap((other) => unfold(other, depth + 1));
    return [{ argument: argument.id, premises, undercuts }];
  };
  return [...graph.arguments.values()].flatMap((argument) => unfold(argument, 0));
}

// A tree of the outline that is too large for one map → pieces that fit, the top piece first. A tree may be very deep,
// so it is processed from the leaves to the root, without recursion.

/** Minimum number of claims and arguments in a line of argument that gets its own map. */
const OWN_MAP = 10;

/** Maximum depth of undercuts of undercuts in one piece. Deeper undercuts start a new piece. */
const DEEPEST = 8;

/**
 * Cuts a tree into pieces. If the subtree of a claim is too large, the claim keeps its arguments and the short chains
 * of arguments below them. A longer chain becomes a piece of its own, and only its first claim is also shown here.
 * @param most maximum number of claims and arguments in a piece
 */
function cut(tree: OutlineClaim, most: number): readonly MapPiece[] {
  const nodes = nodesBelow([tree]);
  const depths = undercutDepths(nodes);
  const claims = new Map<OutlineClaim, OutlineClaim>();
  const steps = new Map<OutlineArgument, OutlineArgument>();
  const below: MapPiece[] = [];
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

/** The depth of each argument in its chain of undercuts. The depth is counted from 0 again after DEEPEST. */
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
 * The claim without the subtrees that make it too large for one map. First the subtrees of premises with at least
 * `OWN_MAP` claims and arguments are removed, then all other arguments for premises. If this is not enough, some
 * arguments of the claim itself are removed.
 * @param below a list to which the removed subtrees are added
 */
function trimmed(claim: OutlineClaim, most: number, below: MapPiece[]): OutlineClaim {
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

function pieceOf(claim: OutlineClaim): MapPiece {
  return { claims: [claim], loose: [] };
}

/**
 * The claim with changed premises of its arguments. Recursion is safe here, because undercuts are at most DEEPEST deep.
 */
function withPremises(tree: OutlineClaim, change: (premise: OutlineClaim) => OutlineClaim): OutlineClaim {
  const changed = (args: readonly OutlineArgument[]): readonly OutlineArgument[] =>
    args.map((one) => ({ ...one, premises: one.premises.map(change), undercuts: changed(one.undercuts) }));
  return { ...tree, arguments: changed(tree.arguments) };
}

/** Splits a claim that has too many arguments for one map. Each result is the same claim with some of the arguments. */
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
