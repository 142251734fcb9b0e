// The matrix of an article has a row for each author, and for each other actor who holds or disputes a claim. It has a
// column for each claim that an actor other than the author holds or disputes. The matrices of a library have a row for
// each article or actor, and a column for each claim that several articles share. They are computed from claims and
// arguments, and not stored.

import type { Stance } from './claim.ts';
import {
  type ArticleEntry,
  articleOf,
  type ClaimEntry,
  type Corpus,
  holdersOf,
  isLive,
  isOwnVoice,
  premisesOf,
} from './corpus.ts';
import type { SharedClaim } from './shared-claims.ts';

/**
 * The position of an actor on a claim. `ascribed` means that somebody other than the author says that the actor holds
 * the claim: in “According to Ann, Bob wants a tram”, the claim is ascribed to Bob.
 */
export type MatrixPosition = 'holds' | 'ascribed' | 'disputes';

export interface MatrixRow {
  readonly actor: string;
  /**
   * The cells of the row, one for each claim. In the author's row, a cell has the author's stance. In other rows, it
   * has the actor's position.
   */
  readonly cells: readonly (MatrixPosition | Stance | undefined)[];
}

/** Claims with the same holders. Their columns are next to each other. */
export interface MatrixGroup {
  /** The holders of the claims. Empty if the text does not name them. */
  readonly holders: readonly string[];
  readonly claims: readonly ClaimEntry[];
}

export interface Matrix {
  /** The groups of claims, in the order of their holders' rows. So all claims of one actor are next to each other. */
  readonly groups: readonly MatrixGroup[];
  /** The claims of all groups, in the order of the groups. */
  readonly claims: readonly ClaimEntry[];
  /**
   * The rows of the authors, then the rows of the other actors. Among these, the actor who holds or disputes most
   * claims comes first.
   */
  readonly rows: readonly MatrixRow[];
}

/**
 * @param ordered the claims of the article. Claims that only the author holds, and that nobody disputes, get no column
 */
export function matrixOf(corpus: Corpus, articleId: string, ordered: readonly ClaimEntry[]): Matrix {
  const article = corpus.articles.get(articleId);
  const authors = article?.data.authors ?? [];
  const shown = ordered.filter(
    (claim) => isLive(claim) && (!isOwnVoice(claim, article) || disputersOf(corpus, claim).size > 0),
  );
  const positions = new Map(shown.map((claim) => [claim.id, positionsOn(corpus, claim)]));
  const involved = shown.flatMap((claim) => [...holdersOf(claim, article), ...disputersOf(corpus, claim)]);
  const sides = (actor: string) => involved.filter((other) => other === actor).length;
  const others = [...new Set(involved)].filter((actor) => !authors.includes(actor));
  const actors = [...authors, ...others.sort((a, b) => sides(b) - sides(a))];
  const groups = [...Map.groupBy(shown, (claim) => holdersOf(claim, article).join(' ')).values()]
    .map((own) => ({ holders: own[0] ? holdersOf(own[0], article) : [], claims: own }))
    .sort((a, b) => rank(a.holders, actors) - rank(b.holders, actors));
  const claims = groups.flatMap((group) => group.claims);
  const rows = actors.map((actor) => ({ actor, cells: claims.map(({ id }) => positions.get(id)?.get(actor)) }));
  return { groups, claims, rows };
}

/**
 * The positions on a claim in its article: the author's stance, and the positions of the other actors who take a side.
 */
function positionsOn(corpus: Corpus, claim: ClaimEntry): ReadonlyMap<string, MatrixPosition | Stance> {
  const article = corpus.articles.get(articleOf(claim.id));
  const held = claim.data.via.length > 0 ? 'ascribed' : 'holds';
  return new Map<string, MatrixPosition | Stance>([
    ...[...disputersOf(corpus, claim)].map((actor) => [actor, 'disputes'] as const),
    ...holdersOf(claim, article).map((actor) => [actor, held] as const),
    ...(article?.data.authors ?? []).map((actor) => [actor, claim.data.stance] as const),
  ]);
}

/** A position on a shared claim, and the claim in which the position is found. */
export interface SharedPosition {
  readonly position: MatrixPosition | Stance;
  readonly claim: ClaimEntry;
}

export interface SharedMatrix {
  /**
   * A row for an article or an actor, with its id. It has one cell for each shared claim: the positions on this claim,
   * or an empty list.
   */
  readonly rows: readonly { readonly id: string; readonly cells: readonly (readonly SharedPosition[])[] }[];
}

/** The stances of the authors: a row for each article with one of the claims, in the order of `articles`. */
export function articleMatrix(claims: readonly SharedClaim[], articles: readonly ArticleEntry[]): SharedMatrix {
  const rows = articles.map(({ id }) => ({
    id,
    cells: claims.map(({ claims: own }) =>
      own.filter((claim) => articleOf(claim.id) === id).map((claim) => ({ position: claim.data.stance, claim })),
    ),
  }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.length > 0)) };
}

/** The positions of all actors in all articles: a row for each actor, those with positions on most claims first. */
export function actorMatrix(corpus: Corpus, claims: readonly SharedClaim[]): SharedMatrix {
  const taken = claims.map(({ claims: own }) => {
    const all = own.flatMap((claim) =>
      [...positionsOn(corpus, claim)].map(([actor, position]) => ({ actor, position, claim })),
    );
    return Map.groupBy(all, ({ actor }) => actor);
  });
  const actors = [...new Set(taken.flatMap((byActor) => [...byActor.keys()]))];
  const rows = actors.map((id) => ({ id, cells: taken.map((byActor) => byActor.get(id) ?? []) }));
  const filled = ({ cells }: SharedMatrix['rows'][number]) => cells.filter((cell) => cell.length > 0).length;
  return { rows: rows.sort((a, b) => filled(b) - filled(a)) };
}

/** The position of a group among the groups: the row of its first holder. A group without a holder is last. */
function rank([holder]: readonly string[], actors: readonly string[]): number {
  return holder === undefined ? actors.length : actors.indexOf(holder);
}

/** The actors who dispute a claim: the holders of the premises of all arguments that rebut it. */
function disputersOf(corpus: Corpus, claim: ClaimEntry): ReadonlySet<string> {
  const against = corpus.argumentsOn(claim.id).filter(({ data }) => data.relation === 'rebut');
  const premises = against.flatMap(premisesOf).flatMap((id) => corpus.claims.get(id) ?? []);
  return new Set(premises.flatMap((premise) => holdersOf(premise, corpus.articles.get(articleOf(premise.id)))));
}
