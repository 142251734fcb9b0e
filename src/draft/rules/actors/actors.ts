// An article's sentences → its actors, and the ranges in which the text names them. Different names of one actor are
// merged.

import { findNames, indexNames, type Mention } from '../../../anchor/find-names.ts';
import type { Range } from '../../../anchor/range.ts';
import type { TextLayer } from '../../../anchor/text-layer.ts';
import { THING_WORDS } from '../../../text/actor-words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { freeSlug, slugFrom } from '../../../text/slug.ts';
import { type FullPack, isFull, type LanguagePack } from '../../languages/pack.ts';
import { chanceOf } from '../chance.ts';
import { type FoundActor, type KnownActor, type Sighting, sighting } from './actor-draft.ts';
import { type ActorContext, actorSigns } from './actor-signs.ts';
import { sightingsAnywhere } from './any-language.ts';
import { stresses } from './capital-runs.ts';
import { actingStates } from './capitals.ts';
import { clustered, type Doubt } from './clusters.ts';
import { withEpithets } from './epithets.ts';
import { expansionsIn } from './expansions.ts';
import { GROUP_RULE, groupsIn } from './groups.ts';
import { TAGGER_RULE } from './person-sightings.ts';
import { withRoles } from './roles.ts';
import { sightingsIn } from './sightings.ts';

export interface Cast {
  readonly actors: readonly FoundActor[];
  /** Pairs of names that may mean one actor. The editor decides. */
  readonly doubts: readonly Doubt[];
  /** Ranges of names in the text layer, in reading order. */
  readonly mentions: readonly Mention[];
  /** Ids of the actors who are persons, including persons of the library. */
  readonly persons: ReadonlySet<string>;
}

/** Name of the rule for people in the byline or the signature. */
export const AUTHOR_RULE = 'author-in-byline';

/**
 * @param authors names of the authors; all authors are actors, even if the text does not name them
 * @param holders the ranges of the words that name the holders of reports
 */
export function castOf(
  layer: TextLayer,
  sentences: readonly Sentence[],
  authors: readonly string[],
  known: readonly KnownActor[],
  pack: LanguagePack,
  holders: readonly Range[] = [],
): Cast {
  const full = isFull(pack) ? pack : undefined;
  const byline = authors.map((name) => sighting({ name, type: 'person', rule: AUTHOR_RULE, confidence: 0.95 }));
  const named = full ? byRules(layer, sentences, full) : sightingsAnywhere(sentences);
  const { actors: found, doubts } = clustered([...byline, ...named], AUTHOR_RULE, pack);
  const possible = identified(withEpithets(withRoles(found, layer.text, pack), layer, pack), known);
  const places = findNames(
    layer.text,
    indexNames([...possible, ...known.map((actor) => ({ ...actor, here: [] }))].flatMap(namesOf)),
  );
  const wrong = full ? unlikely(possible, { mentions: places, text: layer.text, sentences, holders }, full) : new Set();
  const actors = possible.filter(({ id }) => !wrong.has(id));
  return {
    actors,
    doubts: [...doubts, ...knownSurnames(actors, known)],
    mentions: places.filter(({ id }) => !wrong.has(id)),
    persons: new Set([...actors, ...known].filter(({ type }) => type === 'person').map(({ id }) => id)),
  };
}

/**
 * Minimum probability, by the learned model, that an actor is one. Below this, it is not drafted. The value was chosen
 * by cross-validation.
 */
const LEAST = 0.35;

/** Ids of the new actors that the learned model judges not to be actors. */
function unlikely(actors: readonly FoundActor[], context: ActorContext, pack: FullPack): ReadonlySet<string> {
  const signs = actorSigns(actors, context, pack);
  return new Set(
    actors
      .filter(
        ({ known, rule }, i) => !known && rule !== AUTHOR_RULE && chanceOf(signs[i] ?? [], pack.weights.actors) < LEAST,
      )
      .map(({ id }) => id),
  );
}

function byRules(layer: TextLayer, sentences: readonly Sentence[], pack: FullPack): readonly Sighting[] {
  const named = sentences.flatMap(({ text }) => [
    ...sightingsIn(text, pack),
    ...actingStates(text, pack),
    ...groupsIn(text, pack),
    ...expansionsIn(text).filter((found) => isBody(found, pack)),
  ]);
  return believable(named, layer, sentences, pack);
}

/** Whether a name with an abbreviation means a body: "Board of Mills (BM)", but not "Mills Act (MA)". */
function isBody({ name }: Sighting, pack: FullPack): boolean {
  const [head = ''] = name.split(pack.names.joint, 1);
  return !THING_WORDS.has(head.slice(head.lastIndexOf(' ') + 1));
}

/**
 * Doubts about new actors with only a surname that a person in the library has too. The surname may mean this person or
 * somebody else, so the editor decides.
 */
function knownSurnames(actors: readonly FoundActor[], known: readonly KnownActor[]): readonly Doubt[] {
  const persons = known.filter(({ type, name }) => type === 'person' && name.includes(' '));
  const bySurname = new Map(persons.map(({ name }) => [name.slice(name.lastIndexOf(' ') + 1), name]));
  return actors.flatMap(({ type, name, known: isKnown }) => {
    const other = type === 'person' && !isKnown ? bySurname.get(name) : undefined;
    return other === undefined ? [] : [{ name, other, reason: 'known-surname' as const }];
  });
}

/**
 * Removes sightings that are probably not names. These are short forms of groups, and some single words that only the
 * tagger found: words that also occur in lower case, abbreviate a thing, or are written in capitals for emphasis.
 */
function believable(
  sightings: readonly Sighting[],
  layer: TextLayer,
  sentences: readonly Sentence[],
  pack: FullPack,
): readonly Sighting[] {
  const small = new Set(layer.text.match(SMALL_WORD));
  const things = new Set(
    layer.text.split(' (').flatMap((words, i, all) => expandedThing(words, all[i + 1] ?? '') ?? []),
  );
  const expanded = new Set(sightings.flatMap(({ aliases }) => aliases));
  const stressed = stresses(sentences, pack);
  const longer = sightings.map(({ name }) => name.toLowerCase());
  return sightings.filter(
    ({ name, rule }) =>
      !(rule === GROUP_RULE && (isShortForm(name, longer, pack) || isHeadOf(name, longer, pack))) &&
      (rule !== TAGGER_RULE ||
        name.includes(' ') ||
        !(
          small.has(name.toLowerCase()) ||
          things.has(name) ||
          (stressed && /^\p{Lu}{2,}$/u.test(name) && !expanded.has(name))
        )),
  );
}

/** Whether a group's name is a short form of a longer name in the same text: "militants" beside "Libyan militants". */
function isShortForm(name: string, others: readonly string[], pack: FullPack): boolean {
  const own = name.toLowerCase();
  return (
    !name.includes(' ') &&
    others.some(
      (other) => other.endsWith(` ${own}`) || (other.startsWith(own) && pack.nouns.which.test(other.slice(own.length))),
    )
  );
}

/** Whether a bloc's name is a short form of a longer name in the same text: "The Church" beside "Church of Hay". */
function isHeadOf(name: string, others: readonly string[], pack: FullPack): boolean {
  const head = pack.nouns.bloc.exec(name)?.[1]?.toLowerCase();
  return (
    head !== undefined &&
    others.some((other) => other.startsWith(`${head} ${pack.grammar.of} `) || other.endsWith(` ${head}`))
  );
}

const SMALL_WORD = /(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}\p{M}]*/gu;

/**
 * The abbreviation in brackets after lower-case words, such as "VAR" in "video assistant referee (VAR)". It means a
 * thing, not an actor. Undefined if there is none.
 */
function expandedThing(before: string, after: string): string | undefined {
  const letters = /^(\p{Lu}{2,8})\)/u.exec(after.slice(0, 12))?.[1];
  return letters !== undefined && /(?:^| )\p{Ll}+$/u.test(before.slice(-40)) ? letters : undefined;
}

function namesOf({ id, name, aliases, here }: Pick<FoundActor, 'id' | 'name' | 'aliases' | 'here'>): {
  id: string;
  name: string;
}[] {
  return [name, ...aliases, ...here].map((text) => ({ id, name: text }));
}

/** Actors with ids. An actor whose name is in the library gets the id that it has there; other actors get new ids. */
export function identified(sightings: readonly Sighting[], known: readonly KnownActor[]): readonly FoundActor[] {
  const ids = new Map(
    known.flatMap(({ id, name, aliases }) => [name, ...aliases].map((text) => [text.toLowerCase(), id] as const)),
  );
  const taken = new Set(known.map(({ id }) => id));
  return sightings.map((found) => {
    const own = [found.name, ...found.aliases]
      .map((name) => ids.get(name.toLowerCase()))
      .find((id) => id !== undefined);
    if (own !== undefined) return { ...found, id: own, known: true };
    const id = freeSlug(slugFrom(found.name, 'actor'), taken, found.name);
    taken.add(id);
    return { ...found, id, known: false };
  });
}
