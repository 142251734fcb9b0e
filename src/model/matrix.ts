// The matrix of an article: its voices against the claims that are not simply the author's own.
// Derived from claims and arguments; nothing of it is stored.

import type { Stance } from './claim.ts';
import { articleOf, type ClaimEntry, type Corpus, holdersOf, isLive, isOwnVoice, premisesOf } from './corpus.ts';

/** `ascribed`: said to hold it, by somebody whom the author reports. */
export type Position = 'holds' | 'ascribed' | 'disputes';

export interface MatrixRow {
  readonly actor: string;
  /** One for each claim: the author's stance in the author's row, else whether the actor holds or disputes it. */
  readonly cells: readonly (Position | Stance | undefined)[];
}

/** Claims of the same holders. */
export interface MatrixGroup {
  /** None where the text doesn't say whose they are. */
  readonly holders: readonly string[];
  readonly claims: readonly ClaimEntry[];
}

export interface Matrix {
  /** In the order of their holders' rows, so that the claims of one actor are next to each other. */
  readonly groups: readonly MatrixGroup[];
  /** Those of the groups, one after the other. */
  readonly claims: readonly ClaimEntry[];
  /** The author first, then who holds most. */
  readonly rows: readonly MatrixRow[];
}

/** The claims are those that someone besides the author holds, or that are disputed; in each group in the order given. */
export function matrixOf(corpus: Corpus, articleId: string, ordered: readonly ClaimEntry[]): Matrix {
  const article = corpus.articles.get(articleId);
  const authors = article?.data.authors ?? [];
  const disputers = new Map(ordered.map((claim) => [claim.id, disputersOf(corpus, claim)]));
  const shown = ordered.filter(
    (claim) => isLive(claim) && (!isOwnVoice(claim, article) || (disputers.get(claim.id)?.size ?? 0) > 0),
  );
  const positionOf = (actor: string, claim: ClaimEntry): Position | undefined => {
    if (holdersOf(claim, article).includes(actor)) return claim.data.via.length > 0 ? 'ascribed' : 'holds';
    return disputers.get(claim.id)?.has(actor) ? 'disputes' : undefined;
  };
  const involved = shown.flatMap((claim) => [...holdersOf(claim, article), ...(disputers.get(claim.id) ?? [])]);
  const sides = (actor: string) => involved.filter((other) => other === actor).length;
  const others = [...new Set(involved)].filter((actor) => !authors.includes(actor));
  const actors = [...authors, ...others.sort((a, b) => sides(b) - sides(a))];
  const groups = [...Map.groupBy(shown, (claim) => holdersOf(claim, article).join(' ')).values()]
    .map((own) => ({ holders: own[0] ? holdersOf(own[0], article) : [], claims: own }))
    .sort((a, b) => rank(a.holders, actors) - rank(b.holders, actors));
  const claims = groups.flatMap((group) => group.claims);
  const rows = actors.map((actor) => ({
    actor,
    cells: claims.map((claim) => (authors.includes(actor) ? claim.data.stance : positionOf(actor, claim))),
  }));
  return { groups, claims, rows };
}

/** Sorts claims by their first holder; claims without a holder come last. */
function rank([holder]: readonly string[], actors: readonly string[]): number {
  return holder === undefined ? actors.length : actors.indexOf(holder);
}

/** The holders of claims that speak against this one. */
function disputersOf(corpus: Corpus, claim: ClaimEntry): ReadonlySet<string> {
  const against = corpus.argumentsOn(claim.id).filter(({ data }) => data.relation === 'rebut');
  const premises = against.flatMap(premisesOf).flatMap((id) => corpus.claims.get(id) ?? []);
  return new Set(premises.flatMap((premise) => holdersOf(premise, corpus.articles.get(articleOf(premise.id)))));
}
