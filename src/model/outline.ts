// The graph of an article's arguments → a tree to be read from the top down: a claim, what supports or attacks it, the
// premises of that, and so on. Every argument is in it once, and no claim is unfolded twice. Trees may be as deep as an
// article has arguments, so readers must not use recursion either.

import type { ArgumentGraph } from './argument-graph.ts';
import { type ArgumentEntry, premisesOf } from './corpus.ts';
import { walkDown } from './walk-down.ts';

/** A step of the outline: a claim with the arguments on it, each with its premises, down to claims argued for nowhere. */
export interface OutlineClaim {
  readonly claim: string;
  readonly arguments: readonly OutlineArgument[];
  /** Shown in full elsewhere in the outline, so not unfolded again here. */
  readonly seen: boolean;
}

export interface OutlineArgument {
  readonly argument: string;
  readonly premises: readonly OutlineClaim[];
  /** The arguments that attack this step. */
  readonly undercuts: readonly OutlineArgument[];
}

/**
 * The graph as a tree from the thesis down, then from each further claim that supports nothing, so that every argument is shown once.
 * A claim met again is named, not unfolded.
 */
export function outline(graph: ArgumentGraph, thesis?: string): readonly OutlineClaim[] {
  const seen = new Set<string>();
  const tree: OutlineClaim[] = [];
  const unfold = (claim: string) => {
    if (seen.has(claim)) return;
    const root = bareClaim(claim);
    tree.push(root);
    walkDown<Growing>([root], (node) => ('claim' in node ? growClaim(node, graph, seen) : growStep(node, graph)));
  };
  if (thesis !== undefined && graph.claims.has(thesis)) unfold(thesis);
  const argued = [...graph.claims].filter((claim) => graph.onClaims.has(claim));
  for (const claim of argued) if (!graph.premises.has(claim)) unfold(claim);
  // The claims that remain are in cycles.
  for (const claim of argued) unfold(claim);
  return tree;
}

/** A tree is made from the top down: each node when it is met, with bare nodes below it. */
type Growing = GrowingClaim | GrowingArgument;
type GrowingClaim = { -readonly [K in keyof OutlineClaim]: OutlineClaim[K] };
type GrowingArgument = { -readonly [K in keyof OutlineArgument]: OutlineArgument[K] };

function bareClaim(claim: string): GrowingClaim {
  return { claim, arguments: [], seen: false };
}

function bareStep({ id }: ArgumentEntry): GrowingArgument {
  return { argument: id, premises: [], undercuts: [] };
}

function growClaim(node: GrowingClaim, { onClaims }: ArgumentGraph, seen: Set<string>): readonly Growing[] {
  if (seen.has(node.claim)) {
    node.seen = onClaims.has(node.claim);
    return [];
  }
  seen.add(node.claim);
  const steps = (onClaims.get(node.claim) ?? []).map(bareStep);
  node.arguments = steps;
  return steps;
}

function growStep(node: GrowingArgument, graph: ArgumentGraph): readonly Growing[] {
  const argument = graph.arguments.get(node.argument);
  const premises = argument === undefined ? [] : premisesOf(argument).map(bareClaim);
  const undercuts = (graph.onArguments.get(node.argument) ?? []).map(bareStep);
  Object.assign(node, { premises, undercuts });
  return [...premises, ...undercuts];
}
