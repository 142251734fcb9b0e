// The outline of an article's arguments → sections, each small enough for one map. A small graph is one section. A large graph
// has an overview of the thesis, and a section for each main line of argument. Every argument is in exactly one section. The
// result depends only on the graph.

import type { ArgumentGraph } from '../model/argument-graph.ts';
import { type ArgumentEntry, premisesOf } from '../model/corpus.ts';
import type { OutlineArgument, OutlineClaim } from '../model/outline.ts';
import { cut, DEEPEST, OWN_MAP } from './cut.ts';
import { nodesIn, type Piece, sizeOf } from './pieces.ts';

/** The content of one map. A claim whose arguments are in another map has `seen`, and no arguments. */
export interface MapSection extends Piece {
  /** The id of the first claim; if the section has only attacks on arguments, the id of the first argument. */
  readonly id: string;
}

/**
 * @param trees `outline(graph, thesis)`
 * @param most maximum number of claims and arguments in a map
 */
export function sectionsOf(graph: ArgumentGraph, trees: readonly OutlineClaim[], most: number): readonly MapSection[] {
  const loose = looseArguments(graph, trees);
  const whole = { claims: trees, loose };
  const nodes = nodesIn(whole);
  if (nodes.length === 0) return [];
  if (nodes.length <= most) return [named(whole)];
  const order = new Map(nodes.map(({ id }, i) => [id, i] as const).toReversed());
  const inOrder = (a: Piece, b: Piece) => (order.get(named(a).id) ?? 0) - (order.get(named(b).id) ?? 0);
  const pieces: readonly Piece[] = [
    ...trees.flatMap((tree) => cut(tree, most).toSorted(inOrder)),
    ...loose.map((argument) => ({ claims: [], loose: [argument] })),
  ];
  return grouped(pieces, most).map(named);
}

/** Joins consecutive short pieces that fit into one map. */
function grouped(pieces: readonly Piece[], most: number): readonly Piece[] {
  const groups: Piece[] = [];
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

function named(piece: Piece): MapSection {
  return { id: piece.claims[0]?.claim ?? piece.loose[0]?.argument ?? '', ...piece };
}

/**
 * Arguments that are not in any tree: attacks on a withdrawn argument, and arguments that attack each other in a cycle. Each is
 * returned with the undercuts against it, down to the depth DEEPEST. The next undercut starts a new piece.
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
