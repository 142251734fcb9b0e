// Actors that appear together: in the passage of a claim, or in an argument; computed for all actors at once.
// The author's own voice is all the text's, so asserting a claim is no appearance of the author; being named in it is.

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
  /** The claims that both hold or report or whose passage names them. */
  readonly passages: number;
  /** The arguments from, to or against claims of which one has the one, one the other. */
  readonly arguments: number;
}

/** Actors in one passage, or in one argument. */
interface Gathering {
  readonly kind: 'passages' | 'arguments';
  readonly actors: ReadonlySet<string>;
}

/**
 * An actor's companions, those of most passages and arguments first.
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

/** The holders and reporters of a claim; without the author's own voice. */
function speakersOf(corpus: Corpus, claim: ClaimEntry): readonly string[] {
  const article = corpus.articles.get(articleOf(claim.id));
  const holders = isOwnVoice(claim, article) ? [] : holdersOf(claim, article);
  return [...holders, ...claim.data.via.map(({ actor }) => actor)];
}

/** The claims an argument joins; where it attacks a step, those from which the step leads. */
function claimsOf(corpus: Corpus, argument: ArgumentEntry): readonly ClaimEntry[] {
  const aim = aimOf(argument) ?? '';
  const attacked = argument.data.relation === 'undercut' ? corpus.arguments.get(aim) : undefined;
  const ends = attacked === undefined ? [aim] : premisesOf(attacked);
  return [...premisesOf(argument), ...ends].flatMap((id) => corpus.claims.get(id) ?? []);
}

/** The other actors of these gatherings, those with most gatherings first. */
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
