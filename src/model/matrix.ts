// Who stands where: the voices of an article against the claims that are not simply the author's own.
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

export interface Matrix {
  readonly claims: readonly ClaimEntry[];
  /** The author first, then who holds most. */
  readonly rows: readonly MatrixRow[];
}

/** The claims are those that someone besides the author holds, or that are disputed, in the order given. */
export function matrixOf(corpus: Corpus, articleId: string, ordered: readonly ClaimEntry[]): Matrix {
  const article = corpus.articles.get(articleId);
  const authors = article?.data.authors ?? [];
  const disputers = new Map(ordered.map((claim) => [claim.id, disputersOf(corpus, claim)]));
  const claims = ordered.filter(
    (claim) => isLive(claim) && (!isOwnVoice(claim, article) || (disputers.get(claim.id)?.size ?? 0) > 0),
  );
  const positionOf = (actor: string, claim: ClaimEntry): Position | undefined => {
    if (holdersOf(claim, article).includes(actor)) return claim.data.via.length > 0 ? 'ascribed' : 'holds';
    return disputers.get(claim.id)?.has(actor) ? 'disputes' : undefined;
  };
  const actors = [
    ...new Set(claims.flatMap((claim) => [...holdersOf(claim, article), ...(disputers.get(claim.id) ?? [])])),
  ].filter((actor) => !authors.includes(actor));
  const rows = actors.map((actor) => ({ actor, cells: claims.map((claim) => positionOf(actor, claim)) }));
  rows.sort((a, b) => filled(b) - filled(a));
  return {
    claims,
    rows: [...authors.map((actor) => ({ actor, cells: claims.map((claim) => claim.data.stance) })), ...rows],
  };
}

/** Who holds a claim that speaks against this one. */
function disputersOf(corpus: Corpus, claim: ClaimEntry): ReadonlySet<string> {
  const against = corpus.argumentsOn(claim.id).filter(({ data }) => data.relation === 'rebut');
  const premises = against.flatMap(premisesOf).flatMap((id) => corpus.claims.get(id) ?? []);
  return new Set(premises.flatMap((premise) => holdersOf(premise, corpus.articles.get(articleOf(premise.id)))));
}

function filled(row: MatrixRow): number {
  return row.cells.filter((cell) => cell !== undefined).length;
}
