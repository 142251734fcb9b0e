// The matrix of an article: a row for each voice, and a column for each claim that another actor holds or disputes.
// It is computed from claims and arguments, and not stored.

import type { Stance } from './claim.ts';
import { articleOf, type ClaimEntry, type Corpus, holdersOf, isLive, isOwnVoice, premisesOf } from './corpus.ts';

/** `ascribed`: somebody whom the author reports says that the actor holds the claim. */
export type Position = 'holds' | 'ascribed' | 'disputes';

export interface MatrixRow {
  readonly actor: string;
  /**
   * One cell for each claim. In the author's row, a cell has the author's stance; in other rows, the actor's
   * position.
   */
  readonly cells: readonly (Position | Stance | undefined)[];
}

/** Claims with the same holders. */
export interface MatrixGroup {
  /** Empty if the text does not say who holds the claims. */
  readonly holders: readonly string[];
  readonly claims: readonly ClaimEntry[];
}

export interface Matrix {
  /** The groups, in the order of their holders' rows, so that the columns of one actor's claims are adjacent. */
  readonly groups: readonly MatrixGroup[];
  /** The claims of all groups, in the order of the groups. */
  readonly claims: readonly ClaimEntry[];
  /** The author's row, then the other actors', by the number of claims that they hold or dispute, highest first. */
  readonly rows: readonly MatrixRow[];
}

/** @param ordered the article's claims; claims that only the author holds and nobody disputes are left out */
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

/** The sort key of a group: the row of its first holder; groups without a holder come last. */
function rank([holder]: readonly string[], actors: readonly string[]): number {
  return holder === undefined ? actors.length : actors.indexOf(holder);
}

/** The holders of the premises of arguments that rebut this claim. */
function disputersOf(corpus: Corpus, claim: ClaimEntry): ReadonlySet<string> {
  const against = corpus.argumentsOn(claim.id).filter(({ data }) => data.relation === 'rebut');
  const premises = against.flatMap(premisesOf).flatMap((id) => corpus.claims.get(id) ?? []);
  return new Set(premises.flatMap((premise) => holdersOf(premise, corpus.articles.get(articleOf(premise.id)))));
}
