// The matrix of an article: a row for each voice, and a column for each claim that another actor holds or disputes. The
// matrices of a library: a row for each article, or for each actor, and a column for each claim that several articles
// share. They are computed from claims and arguments, and not stored.

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
 * `ascribed`: the author reports that somebody else says that the actor holds the claim. In “According to Ann, Bob
 * wants a tram”, the claim is ascribed to Bob.
 */
export type MatrixPosition = 'holds' | 'ascribed' | 'disputes';

export interface MatrixRow {
  readonly actor: string;
  /**
   * One cell for each claim. In the author's row, a cell has the author's stance; in other rows, the actor's
   * position.
   */
  readonly cells: readonly (MatrixPosition | Stance | undefined)[];
}

/** Claims with the same holders, in adjacent columns. */
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

/** The positions on a claim in its article: the author's stance, and the positions of the other actors who take a side. */
function positionsOn(corpus: Corpus, claim: ClaimEntry): ReadonlyMap<string, MatrixPosition | Stance> {
  const article = corpus.articles.get(articleOf(claim.id));
  const held = claim.data.via.length > 0 ? 'ascribed' : 'holds';
  return new Map<string, MatrixPosition | Stance>([
    ...[...disputersOf(corpus, claim)].map((actor) => [actor, 'disputes'] as const),
    ...holdersOf(claim, article).map((actor) => [actor, held] as const),
    ...(article?.data.authors ?? []).map((actor) => [actor, claim.data.stance] as const),
  ]);
}

/** A position on a shared claim, and the claim of the article that contains this position. */
export interface SharedPosition {
  readonly position: MatrixPosition | Stance;
  readonly claim: ClaimEntry;
}

export interface SharedMatrix {
  /**
   * One row for each article or actor, with its id. A row has one cell for each shared claim; a cell has the positions
   * on this claim, and is empty if there are none.
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

/** The sort key of a group: the row of its first holder; groups without a holder come last. */
function rank([holder]: readonly string[], actors: readonly string[]): number {
  return holder === undefined ? actors.length : actors.indexOf(holder);
}

/** The holders of the premises of all arguments that rebut this claim. */
function disputersOf(corpus: Corpus, claim: ClaimEntry): ReadonlySet<string> {
  const against = corpus.argumentsOn(claim.id).filter(({ data }) => data.relation === 'rebut');
  const premises = against.flatMap(premisesOf).flatMap((id) => corpus.claims.get(id) ?? []);
  return new Set(premises.flatMap((premise) => holdersOf(premise, corpus.articles.get(articleOf(premise.id)))));
}
