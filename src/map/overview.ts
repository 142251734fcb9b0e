// The arguments of an article → an overview: the main claims with the arguments for them, the attacks on these, and the
// debates that the text reports. Each argument keeps only its leading premise, so that about ten claims show the whole
// line of thought. The result depends only on the graph.

import { type ArgumentGraph, argumentGraph } from '../model/argument-graph.ts';
import { type ArgumentEntry, aimOf, premisesOf } from '../model/corpus.ts';

/** Maximum number of claims in an overview. With the arguments between them, such a drawing fills one screen. */
const MOST_CLAIMS = 12;

/**
 * Adds arguments until MOST_CLAIMS is reached: first the arguments about the main claims, then the attacks on added
 * claims and arguments, then the debates about other conclusions that are attacked, beginning with the conclusion that
 * has most claims below it.
 * @param theses ids of the main claims; if there are none, the conclusion with most claims below it
 * @returns the graph of the chosen arguments
 */
export function overviewGraph(graph: ArgumentGraph, theses: readonly string[]): ArgumentGraph {
  const weights = new Map<string, number>();
  const main = theses.filter((id) => graph.claims.has(id));
  const roots = main.length > 0 ? main : heaviestFirst(conclusions()).slice(0, 1);
  const chosen = new Map<string, ArgumentEntry>();
  const claims = new Set(roots);
  for (const argument of roots.flatMap(argumentsOn)) add(argument);
  addAttacks();
  for (const view of heaviestFirst(conclusions().filter(isAttacked))) addDebate(view);
  return argumentGraph([...chosen.values()]);

  /** Claims that are argued about and are not premises. */
  function conclusions(): readonly string[] {
    return [...graph.onClaims.keys()].filter((id) => !graph.premises.has(id));
  }

  /** Adds the attacks on all added claims and arguments, and the attacks on these attacks. */
  function addAttacks(): void {
    for (const claim of claims) for (const attack of argumentsOn(claim).filter(isAttack)) add(attack);
    for (const id of chosen.keys()) for (const attack of graph.onArguments.get(id) ?? []) add(attack);
  }

  /**
   * Adds the debate about a conclusion: the most important attack on the conclusion, an argument for it whose leading
   * premise is attacked, and the attacks on both arguments.
   */
  function addDebate(view: string): void {
    const attack = argumentsOn(view).find(isAttack);
    if (attack === undefined || !add(attack)) return;
    const reason = argumentsOn(view).find((one) => !isAttack(one) && isAttacked(leadingPremise(one)));
    if (reason !== undefined) add(reason);
    addAttacks();
  }

  /**
   * Adds an argument with its leading premise. Returns false if it was added before, or if the overview would get too
   * many claims.
   */
  function add(argument: ArgumentEntry): boolean {
    const { premises, relation } = argument.data;
    const premise = leadingPremise(argument);
    const all = new Set([...claims, premise, ...(relation === 'undercut' ? [] : [aimOf(argument) ?? ''])]);
    if (all.size > MOST_CLAIMS || chosen.has(argument.id)) return false;
    for (const id of all) claims.add(id);
    const at = premisesOf(argument).indexOf(premise);
    chosen.set(argument.id, { ...argument, data: { ...argument.data, premises: premises.slice(at, at + 1) } });
    return true;
  }

  function isAttacked(claim: string): boolean {
    return (graph.onClaims.get(claim) ?? []).some(isAttack);
  }

  /**
   * The arguments for and against a claim, the most important first. Arguments of the text come before arguments that
   * the editors supply. Among either, arguments whose leading premise has more claims below it come first.
   */
  function argumentsOn(claim: string): readonly ArgumentEntry[] {
    const editorial = ({ data }: ArgumentEntry) => Number(data.editorial ?? false);
    const weight = (argument: ArgumentEntry) => weightOf(leadingPremise(argument));
    return (graph.onClaims.get(claim) ?? []).toSorted((a, b) => editorial(a) - editorial(b) || weight(b) - weight(a));
  }

  /** The premise with most claims below it. */
  function leadingPremise(argument: ArgumentEntry): string {
    return heaviestFirst(premisesOf(argument))[0] ?? '';
  }

  function heaviestFirst(ids: readonly string[]): readonly string[] {
    return ids.toSorted((a, b) => weightOf(b) - weightOf(a));
  }

  function weightOf(claim: string): number {
    const weight = weights.get(claim) ?? claimsBelow(claim, graph);
    weights.set(claim, weight);
    return weight;
  }
}

function isAttack({ data }: ArgumentEntry): boolean {
  return data.relation !== 'support';
}

/** The number of claims below a claim. A claim that occurs several times is counted once. */
function claimsBelow(claim: string, graph: ArgumentGraph): number {
  const below = new Set<string>();
  const ahead = [claim];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (below.has(next)) continue;
    below.add(next);
    ahead.push(...(graph.onClaims.get(next) ?? []).flatMap(premisesOf));
  }
  return below.size - 1;
}
