// Who appears with whom: actors in one claim's passage, or in one argument, counted for all actors at once.
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

export interface Companion {
  readonly actor: string;
  /** The claims that both hold or report or whose passage names them. */
  readonly passages: number;
  /** The arguments from, to or against claims of which one has the one, one the other. */
  readonly arguments: number;
}

type Counts = Record<'passages' | 'arguments', number>;

/**
 * The companions of each actor who has any, those of most passages and arguments first.
 * @param namedIn the actors whom a claim's passage names, by the claim's id
 */
export function companionsIn(
  corpus: Corpus,
  namedIn: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Companion[]> {
  const actors = new Set(corpus.listed('actors').map(({ id }) => id));
  const met = new Map<string, Map<string, Counts>>();
  const meet = (kind: keyof Counts, involved: readonly string[]) => {
    const members = new Set(involved.filter((id) => actors.has(id)));
    for (const one of members) for (const other of members) if (one !== other) countOf(met, one, other)[kind] += 1;
  };
  const inClaim = (claim: ClaimEntry) => [...speakersOf(corpus, claim), ...(namedIn.get(claim.id) ?? [])];
  for (const claim of corpus.listed('claims')) meet('passages', inClaim(claim));
  for (const argument of corpus.listed('arguments'))
    meet('arguments', [...[argument.data.holder ?? []].flat(), ...claimsOf(corpus, argument).flatMap(inClaim)]);
  return new Map([...met].map(([actor, others]) => [actor, ranked(others)]));
}

/** Who asserts a claim or is said to report it; not the author in the author's own voice. */
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

/** What is counted of two actors, from the first one's side. */
function countOf(met: Map<string, Map<string, Counts>>, one: string, other: string): Counts {
  const others = met.get(one) ?? new Map<string, Counts>();
  const counts = others.get(other) ?? { passages: 0, arguments: 0 };
  met.set(one, others.set(other, counts));
  return counts;
}

function ranked(others: ReadonlyMap<string, Counts>): readonly Companion[] {
  return [...others]
    .map(([actor, counts]) => ({ actor, ...counts }))
    .sort((a, b) => b.passages + b.arguments - a.passages - a.arguments || (a.actor < b.actor ? -1 : 1));
}
