// The arguments of an article → an overview: the main claims, the arguments for them, and what answers these, in about ten
// claims. The result depends only on the graph.

import { type ArgumentGraph, argumentGraph } from '../model/argument-graph.ts';
import { type ArgumentEntry, aimOf, premisesOf } from '../model/corpus.ts';
import { outline } from '../model/outline.ts';
import type { Piece } from './pieces.ts';

/** Maximum number of claims in an overview. With the arguments between them, such a drawing fills one screen. */
const MOST_CLAIMS = 12;

/**
 * Adds the argument with the highest rank, with all its premises, as long as there is room.
 * @param theses ids of the article's main claims; without any, the overview begins with the claim that has the most below it
 */
export function overviewOf(graph: ArgumentGraph, theses: readonly string[]): Piece {
  const all = [...graph.arguments.values()].filter((argument) => aimOf(argument) !== undefined);
  const weights = new Map(all.map((argument) => [argument.id, weightOf(argument, graph)]));
  const chosen = new Map<string, ArgumentEntry>();
  /** Each claim of the overview with its number of arguments to the main claims. */
  const depths = new Map(theses.filter((id) => graph.claims.has(id)).map((id) => [id, 0]));
  const left = new Set(all);
  for (let next = best(); next !== undefined; next = best()) {
    left.delete(next);
    const more = claimsOf(next);
    if (new Set([...depths.keys(), ...more]).size > MOST_CLAIMS) continue;
    const below = depthOf(next) + 1;
    chosen.set(next.id, next);
    for (const claim of more) depths.set(claim, depths.get(claim) ?? (claim === aimOf(next) ? 0 : below));
  }
  return { claims: outline(argumentGraph([...chosen.values()]), theses[0]), loose: [] };

  function best(): ArgumentEntry | undefined {
    return [...left].filter(isReachable).toSorted(byRank)[0];
  }

  function isReachable(argument: ArgumentEntry): boolean {
    const aim = aimOf(argument) ?? '';
    return argument.data.relation === 'undercut' ? chosen.has(aim) : depths.has(aim) || depths.size === 0;
  }

  /**
   * First attacks on what is in the overview, because a text must answer them. Then the arguments nearest to the main claims; among
   * these, first the text's own and then those that the editors supply, and first those with the most claims below them.
   */
  function byRank(a: ArgumentEntry, b: ArgumentEntry): number {
    return (
      Number(isAttack(b)) - Number(isAttack(a)) ||
      depthOf(a) - depthOf(b) ||
      Number(a.data.editorial ?? false) - Number(b.data.editorial ?? false) ||
      (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0)
    );
  }

  function depthOf(argument: ArgumentEntry): number {
    const aim = aimOf(argument) ?? '';
    const attacked = argument.data.relation === 'undercut' ? chosen.get(aim) : undefined;
    return attacked === undefined ? (depths.get(aim) ?? 0) : depthOf(attacked);
  }
}

function isAttack({ data }: ArgumentEntry): boolean {
  return data.relation !== 'support';
}

/** The claims that an argument joins: its premises and, unless it attacks an inference, its conclusion or target. */
function claimsOf(argument: ArgumentEntry): readonly string[] {
  return [...premisesOf(argument), ...(argument.data.relation === 'undercut' ? [] : [aimOf(argument) ?? []].flat())];
}

/** The number of claims below an argument. A claim that occurs several times is counted once. */
function weightOf(argument: ArgumentEntry, graph: ArgumentGraph): number {
  const below = new Set<string>();
  const ahead = [...premisesOf(argument)];
  for (let claim = ahead.pop(); claim !== undefined; claim = ahead.pop()) {
    if (below.has(claim)) continue;
    below.add(claim);
    ahead.push(...(graph.onClaims.get(claim) ?? []).flatMap(premisesOf));
  }
  return below.size;
}
