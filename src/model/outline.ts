// The graph of an article's arguments → a tree: a claim, the arguments for and against it, their premises, and so on.
// The tree has every argument once. If a claim occurs again, its arguments are not repeated. A tree can be as deep as
// the number of arguments, so code that reads it must not use recursion.

import type { ArgumentGraph } from './argument-graph.ts';
import { type ArgumentEntry, premisesOf } from './corpus.ts';
import { walkDown } from './walk-down.ts';

/** A claim with the arguments for and against it, each with its premises, down to claims without arguments. */
export interface OutlineClaim {
  readonly claim: string;
  readonly arguments: readonly OutlineArgument[];
  /** Whether the claim's arguments are left out here, because another part of the tree has them. */
  readonly seen: boolean;
}

export interface OutlineArgument {
  readonly argument: string;
  readonly premises: readonly OutlineClaim[];
  /** The arguments that attack this argument's inference. */
  readonly undercuts: readonly OutlineArgument[];
}

/**
 * Makes trees: first from the thesis, then from each other claim that is not a premise, then from claims in cycles.
 * Every argument is in one tree. Where a claim occurs again, its arguments are left out.
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
  // Claims that have no tree yet are in cycles.
  for (const claim of argued) unfold(claim);
  return tree;
}

/**
 * A node of a tree that is being made from the top down. A new node has no children. It gets them when it is visited.
 */
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
