// An article's sentences → its actors, and the ranges in which the text names them. Different names of one actor are merged.

import { findNames, indexNames, type Mention } from '../../../anchor/find-names.ts';
import type { TextLayer } from '../../../anchor/text-layer.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { freeSlug, slugFrom } from '../../../text/slug.ts';
import type { FullPack } from '../../languages/pack.ts';
import { type FoundActor, type KnownActor, type Sighting, sighting } from './actor-draft.ts';
import { sightingsAnywhere } from './any-language.ts';
import { stresses } from './capital-runs.ts';
import { actingStates } from './capitals.ts';
import { clustered, type Doubt } from './clusters.ts';
import { withEpithets } from './epithets.ts';
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
}

/** Name of the rule for people in the byline or the signature. */
export const AUTHOR_RULE = 'author-in-byline';

/** Sightings with this confidence or less are used only if a sighting with a higher confidence contains the same name. */
const UNSURE = 0.3;

/**
 * @param authors names of the authors; all authors are actors, even if the text does not name them
 * @param pack the words of the text's language; undefined for a language without a pack
 */
export function castOf(
  layer: TextLayer,
  sentences: readonly Sentence[],
  authors: readonly string[],
  known: readonly KnownActor[],
  pack: FullPack | undefined,
): Cast {
  const byline = authors.map((name) => sighting({ name, type: 'person', rule: AUTHOR_RULE, confidence: 0.95 }));
  const named = pack ? byRules(layer, sentences, pack) : sightingsAnywhere(sentences);
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

function byRules(layer: TextLayer, sentences: readonly Sentence[], pack: FullPack): readonly Sighting[] {
  const named = sentences.flatMap(({ text }) => [...sightingsIn(text), ...actingStates(text), ...groupsIn(text, pack)]);
  return believable(named, layer, sentences).filter(
    (found) => found.rule !== 'state-in-gazetteer' || isMoreThanPlace(found, layer.text),
  );
}

/** Words before the name of a state that is only mentioned as a place: "across Norway", "countries like Norway, Chad". */
const PLACED =
  /\b(?:in|across|throughout|inside|within|near|outside|like|including|such as|into|around|visit(?:ed|ing)?) (?:(?:both|the|northern|southern|eastern|western|neighbou?ring) )*(?:\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)?(?:, (?:and )?| and ))*$/u;

/** Whether at least one mention of a state means more than a place. */
function isMoreThanPlace({ name, aliases }: Sighting, text: string): boolean {
  return [name, ...aliases].some((words) => {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      const after = text.charAt(at + words.length);
      if (!/[\p{L}]/u.test(after) && !PLACED.test(text.slice(Math.max(0, at - 90), at))) return true;
    }
    return false;
  });
}

/** Doubts about surnames of persons in the library. A surname alone may mean somebody else, so the editor decides. */
function knownSurnames(actors: readonly FoundActor[], known: readonly KnownActor[]): readonly Doubt[] {
  const persons = known.filter(({ type, name }) => type === 'person' && name.includes(' '));
  const bySurname = new Map(persons.map(({ name }) => [name.slice(name.lastIndexOf(' ') + 1), name]));
  return actors.flatMap(({ type, name, known: isKnown }) => {
    const other = type === 'person' && !isKnown ? bySurname.get(name) : undefined;
    return other === undefined ? [] : [{ name, other, reason: 'known-surname' as const }];
  });
}

/**
 * Removes sightings that are probably not names. These are sightings with a low confidence, if no other sighting of the
 * name has a higher one. They are also single words that only the tagger found, if these words also occur in lower case,
 * abbreviate a thing, or are emphasized.
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
  const longer = sightings.filter(({ type }) => type === 'group').map(({ name }) => name.toLowerCase());
  return sightings.filter(
    ({ confidence, name, rule }) =>
      (rule === GROUP_RULE ? isOften(name, confidence, longer) : confidence > UNSURE || sure.has(name)) &&
      !(rule === GROUP_RULE && isShortForm(name, longer)) &&
      (rule !== TAGGER_RULE ||
        name.includes(' ') ||
        !(
          small.has(name.toLowerCase()) ||
          things.has(name) ||
          (stressed && /^\p{Lu}{2,}$/u.test(name) && !expanded.has(name))
        )),
  );
}

/**
 * Minimum number of mentions of a group. A group that does not act in the text is an actor only if it is mentioned this
 * often.
 */
const OFTEN = 3;

function isOften(name: string, confidence: number, mentioned: readonly string[]): boolean {
  const own = name.toLowerCase();
  return confidence > UNSURE || mentioned.filter((other) => other === own).length >= OFTEN;
}

/** Whether a group's noun is short for a longer name in the same text: "militants" for "Libyan militants". */
function isShortForm(name: string, others: readonly string[]): boolean {
  const own = name.toLowerCase();
  return (
    !name.includes(' ') &&
    others.some(
      (other) =>
        other.endsWith(` ${own}`) || (other.startsWith(own) && /^ (?:of|at|in|from) /.test(other.slice(own.length))),
    )
  );
}

const SMALL_WORD = /(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}\p{M}]*/gu;

/** The abbreviation after lower-case words, which shows that it means a thing: "VAR" in "video assistant referee (VAR)". */
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

/** Actors with ids. An actor whose name is in the library gets the library's id; other actors get new ids. */
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
