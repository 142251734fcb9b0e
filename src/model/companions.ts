// The actors that appear together with an actor in a claim or an argument (its companions), for all actors at once.
// Most claims are the author's own. In such a claim, the author is a companion of the other actors only if the passage
// names the author.

import {
  type ArgumentEntry,
  aimOf,
  articleOf,
  type ClaimEntry,
  type Corpus,
  holdersOf,
  isOwnVoice,
  premisesOf,
} from './corpus.ts';
import { actorsNamedBy } from './references.ts';

export interface Companion {
  readonly actor: string;
  /** Number of claims in which both actors appear: as holder, as reporter, or as a name in the passage. */
  readonly passages: number;
  /** Number of arguments in which both actors appear: as holder, or in one of the argument's claims. */
  readonly arguments: number;
}

/** A gathering: the actors who appear together in a claim (`passages`) or in an argument. */
interface Gathering {
  readonly kind: 'passages' | 'arguments';
  readonly actors: ReadonlySet<string>;
}

/**
 * Returns a function that lists an actor's companions, sorted by the number of common passages and arguments, highest
 * first.
 * @param namedIn the actors named in the passage of each claim, by the claim's id
 */
export function companionsIn(
  corpus: Corpus,
  namedIn: ReadonlyMap<string, readonly string[]>,
): (actor: string) => readonly Companion[] {
  const listed = new Set(corpus.listed('actors').map(({ id }) => id));
  const inClaim = (claim: ClaimEntry) => [...speakersOf(corpus, claim), ...(namedIn.get(claim.id) ?? [])];
  const inArgument = (argument: ArgumentEntry) => [
    ...actorsNamedBy(argument),
    ...claimsOf(corpus, argument).flatMap(inClaim),
  ];
  const gather = (kind: Gathering['kind'], involved: readonly string[]): Gathering => ({
    kind,
    actors: new Set(involved.filter((id) => listed.has(id))),
  });
  const all = new Map<string, Gathering[]>([...listed].map((actor) => [actor, []]));
  for (const gathering of [
    ...corpus.listed('claims').map((claim) => gather('passages', inClaim(claim))),
    ...corpus.listed('arguments').map((argument) => gather('arguments', inArgument(argument))),
  ])
    for (const actor of gathering.actors) all.get(actor)?.push(gathering);
  return (actor) => ranked(actor, all.get(actor) ?? []);
}

/**
 * The holders of a claim, and the actors through whom it is reported. If the claim is the author's own, the author is
 * left out.
 */
function speakersOf(corpus: Corpus, claim: ClaimEntry): readonly string[] {
  const article = corpus.articles.get(articleOf(claim.id));
  const holders = isOwnVoice(claim, article) ? [] : holdersOf(claim, article);
  return [...holders, ...claim.data.via.map(({ actor }) => actor)];
}

/**
 * The claims of an argument: its premises, and its conclusion or target. For an undercut, which has no target claim,
 * they are its premises and those of the attacked argument.
 */
function claimsOf(corpus: Corpus, argument: ArgumentEntry): readonly ClaimEntry[] {
  const aim = aimOf(argument) ?? '';
  const attacked = argument.data.relation === 'undercut' ? corpus.arguments.get(aim) : undefined;
  const ends = attacked === undefined ? [aim] : premisesOf(attacked);
  return [...premisesOf(argument), ...ends].flatMap((id) => corpus.claims.get(id) ?? []);
}

/**
 * The companions of an actor: the other actors in the actor's gatherings, those with most common gatherings first.
 * @param gatherings the claims and arguments in which the actor appears, each with all its actors
 */
function ranked(actor: string, gatherings: readonly Gathering[]): readonly Companion[] {
  const met = new Map<string, { actor: string; passages: number; arguments: number }>();
  for (const { kind, actors } of gatherings)
    for (const other of actors) {
      const companion = met.get(other) ?? { actor: other, passages: 0, arguments: 0 };
      companion[kind] += 1;
      met.set(other, companion);
    }
  met.delete(actor);
  return [...met.values()].sort(
    (a, b) => b.passages + b.arguments - a.passages - a.arguments || (a.actor < b.actor ? -1 : 1),
  );
}
