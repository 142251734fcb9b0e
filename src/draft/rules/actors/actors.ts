// An article's sentences → its actors, one for each real actor as far as names show, and the ranges where the text names them.

import { findNames, indexNames, type Mention } from '../../../anchor/find-names.ts';
import type { TextLayer } from '../../../anchor/text-layer.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { freeSlug, slugFrom } from '../../../text/slug.ts';
import { type FoundActor, type KnownActor, type Sighting, sighting } from './actor-draft.ts';
import { sightingsAnywhere } from './any-language.ts';
import { actingStates } from './capitals.ts';
import { clustered, type Doubt } from './clusters.ts';
import { withEpithets } from './epithets.ts';
import { TAGGER_RULE } from './person-sightings.ts';
import { withRoles } from './roles.ts';
import { sightingsIn } from './sightings.ts';
import { stresses } from './stress.ts';

export interface Cast {
  readonly actors: readonly FoundActor[];
  /** Doubts for the editor to decide. */
  readonly doubts: readonly Doubt[];
  /** In reading order, in the text layer. */
  readonly mentions: readonly Mention[];
}

/** Rule name for people named in the byline or the signature. */
export const AUTHOR_RULE = 'author-in-byline';

/** Confidence at or below which one sighting is not enough: a second is needed. */
const UNSURE = 0.3;

/**
 * @param authors their names: they are actors even where the text never names them
 * @param ruled whether there are drafting rules for the text's language
 */
export function castOf(
  layer: TextLayer,
  sentences: readonly Sentence[],
  authors: readonly string[],
  known: readonly KnownActor[],
  ruled: boolean,
): Cast {
  const byline = authors.map((name) => sighting({ name, type: 'person', rule: AUTHOR_RULE, confidence: 0.95 }));
  const named = ruled ? byRules(layer, sentences) : sightingsAnywhere(sentences);
  const { actors: found, doubts } = clustered([...byline, ...named], AUTHOR_RULE);
  const actors = identified(withEpithets(withRoles(found, layer.text), layer), known);
  return {
    actors,
    doubts: [...doubts, ...knownSurnames(actors, known)],
    mentions: findNames(
      layer.text,
      indexNames([...actors, ...known.map((actor) => ({ ...actor, here: [] }))].flatMap(namesOf)),
    ),
  };
}

function byRules(layer: TextLayer, sentences: readonly Sentence[]): readonly Sighting[] {
  const named = sentences.flatMap(({ text }) => [...sightingsIn(text), ...actingStates(text)]);
  return believable(named, layer, sentences);
}

/** Surnames already in the library; not resolved automatically: the editor decides who is meant. */
function knownSurnames(actors: readonly FoundActor[], known: readonly KnownActor[]): readonly Doubt[] {
  const persons = known.filter(({ type, name }) => type === 'person' && name.includes(' '));
  const bySurname = new Map(persons.map(({ name }) => [name.slice(name.lastIndexOf(' ') + 1), name]));
  return actors.flatMap(({ type, name, known: isKnown }) => {
    const other = type === 'person' && !isKnown ? bySurname.get(name) : undefined;
    return other === undefined ? [] : [{ name, other, reason: 'known-surname' as const }];
  });
}

/**
 * A single word at the beginning of a sentence is a name only if it is one elsewhere too. If the text also has it in lower
 * case, it is not a name: it was emphasized, or only began a sentence.
 */
function believable(
  sightings: readonly Sighting[],
  layer: TextLayer,
  sentences: readonly Sentence[],
): readonly Sighting[] {
  const sure = new Set(
    sightings.filter(({ confidence }) => confidence > UNSURE).flatMap(({ name }) => [name, ...name.split(' ')]),
  );
  const small = new Set(layer.text.match(SMALL_WORD));
  const things = new Set(
    layer.text.split(' (').flatMap((words, i, all) => expandedThing(words, all[i + 1] ?? '') ?? []),
  );
  const expanded = new Set(sightings.flatMap(({ aliases }) => aliases));
  const stressed = stresses(sentences);
  return sightings.filter(
    ({ confidence, name, rule }) =>
      (confidence > UNSURE || sure.has(name)) &&
      (rule !== TAGGER_RULE ||
        name.includes(' ') ||
        !(
          small.has(name.toLowerCase()) ||
          things.has(name) ||
          (stressed && /^\p{Lu}{2,}$/u.test(name) && !expanded.has(name))
        )),
  );
}

const SMALL_WORD = /(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}\p{M}]*/gu;

/** "video assistant referee (VAR)": lower case before the bracket. */
function expandedThing(before: string, after: string): string | undefined {
  const letters = /^(\p{Lu}{2,8})\)/u.exec(after.slice(0, 12))?.[1];
  return letters !== undefined && /(?:^| )\p{Ll}+$/u.test(before.slice(-40)) ? letters : undefined;
}

function namesOf({
  id,
  name,
  aliases,
  here,
}: Pick<FoundActor, 'id' | 'name' | 'aliases' | 'here'>): { id: string; name: string }[] {
  return [name, ...aliases, ...here].map((text) => ({ id, name: text }));
}

/** An actor with a name from the library gets the library's id; others get new ids. */
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
