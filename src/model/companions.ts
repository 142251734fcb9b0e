// The actors that appear together with an actor in a claim or in an argument, computed for all actors at once. The
// author asserts most of the text, so the author counts as appearing in a claim only if its passage names the author.

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

/** The actors who appear in one claim (`passages`) or in one argument. */
interface ActorGroup {
  readonly kind: 'passages' | 'arguments';
  readonly actors: ReadonlySet<string>;
}

/**
 * Returns a function that lists an actor's companions, sorted by the number of shared passages and arguments, highest
 * first.
 * @param namedIn the actors whom a claim's passage names, by the claim's id
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
  const gather = (kind: ActorGroup['kind'], involved: readonly string[]): ActorGroup => ({
    kind,
    actors: new Set(involved.filter((id) => listed.has(id))),
  });
  const all = new Map<string, ActorGroup[]>([...listed].map((actor) => [actor, []]));
  for (const gathering of [
    ...corpus.listed('claims').map((claim) => gather('passages', inClaim(claim))),
    ...corpus.listed('arguments').map((argument) => gather('arguments', inArgument(argument))),
  ])
    for (const actor of gathering.actors) all.get(actor)?.push(gathering);
  return (actor) => ranked(actor, all.get(actor) ?? []);
}

/** The holders and reporters of a claim. For a claim of the author’s own, only the reporters, without the author. */
function speakersOf(corpus: Corpus, claim: ClaimEntry): readonly string[] {
  const article = corpus.articles.get(articleOf(claim.id));
  const holders = isOwnVoice(claim, article) ? [] : holdersOf(claim, article);
  return [...holders, ...claim.data.via.map(({ actor }) => actor)];
}

/**
 * The claims of an argument: its premises, and its conclusion or target. For an undercut, the premises of the
 * attacked argument count instead of a target claim.
 */
function claimsOf(corpus: Corpus, argument: ArgumentEntry): readonly ClaimEntry[] {
  const aim = aimOf(argument) ?? '';
  const attacked = argument.data.relation === 'undercut' ? corpus.arguments.get(aim) : undefined;
  const ends = attacked === undefined ? [aim] : premisesOf(attacked);
  return [...premisesOf(argument), ...ends].flatMap((id) => corpus.claims.get(id) ?? []);
}

/**
 * The companions of an actor: the other actors in the gatherings, those with most gatherings first.
 * @param gatherings the gatherings in which the actor appears
 */
function ranked(actor: string, gatherings: readonly ActorGroup[]): readonly Companion[] {
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
