// A name that only the tagger found → an actor, if the words in the name and around the name confirm that it is one.

import { OFFICES, PARTY_MEMBERS, PLACE_HEADS, THING_ABBREVIATIONS, THING_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, stateNamed, stateOfCapital } from '../../../text/gazetteer.ts';
import { isPlace } from '../../../text/places.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import type { FullPack } from '../../languages/pack.ts';
import type { TaggedName } from '../names/tagger.ts';
import { AFTER, doesBefore } from './acting.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { isStressed } from './capital-runs.ts';
import { isCollective, isPeople } from './people.ts';
import { looksLikePerson, personOf, TAGGER_RULE } from './person-sightings.ts';

export function taggedSighting(tagged: TaggedName, text: string, pack: FullPack): readonly Sighting[] {
  return partsOf(tagged, pack).flatMap((part) => oneSighting(part, text, pack));
}

/**
 * The names in a tagged name that a preposition, a genitive or "the" divides: "Stone" and "Lee" in "Stone to Lee",
 * "Lee" and "Mill" in "Lee's Mill".
 */
function partsOf(tagged: TaggedName, pack: FullPack): readonly TaggedName[] {
  const parts: TaggedName[] = [];
  let from = 0;
  for (const { 0: joint, index } of tagged.text.matchAll(pack.actors.betweenNames)) {
    parts.push({ ...tagged, text: tagged.text.slice(from, index), start: tagged.start + from });
    from = index + joint.length;
  }
  return [...parts, { ...tagged, text: tagged.text.slice(from), start: tagged.start + from }].filter(
    ({ text }) => text !== '',
  );
}

function oneSighting({ text: found, kind, start }: TaggedName, text: string, pack: FullPack): readonly Sighting[] {
  const name = withoutEdges(upToVerb(found, pack).replace(/[’']s?$|[?!]+$/, ''), start <= 1, pack);
  const words = name.split(' ');
  const end = start + found.length;
  const [before, after] = [
    text.slice(Math.max(0, start - 60), start),
    text.slice(start + found.indexOf(name) + name.length, end + AFTER),
  ];
  if (
    name === '' ||
    words.every((word) => pack.actors.believers.test(word) || word === pack.actors.and) ||
    isPeoples(words, pack) ||
    isNoActor(words, pack) ||
    pack.actors.amongPlaces.test(before) ||
    (words.length === 1 && isOnlyBeside(name, before, after, pack))
  )
    return [];
  const opening = start <= 1 || /[“"(:—] ?$/.test(before);
  const type = typeOf(kind, words, before, after, pack);
  const acts =
    doesBefore(after, pack) || pack.actors.led.test(after) || (type === 'person' && isSomebodys(before, after, pack));
  const alone = opening || type === 'person' || isShouted(name, before, after, pack);
  const confidence = words.length === 1 && alone && !acts ? 0.3 : 0.6;
  if (type === 'person')
    return personOf(
      afterDescription(words, pack),
      [],
      pack,
      words.length === 1 ? Math.min(confidence, 0.4) : confidence,
    );
  if (type === undefined || stateOfCapital(name) !== undefined || !isOrganizationName(words)) return [];
  const aliases = acronymAfter(text, end, pack);
  return [sighting({ name, type, aliases, rule: TAGGER_RULE, confidence })];
}

/** The part of a tagged name before the first lower-case word that no name contains: "Stone" in "Stone said Islam". */
function upToVerb(name: string, pack: FullPack): string {
  const words = name.split(' ');
  const at = words.findIndex(
    (word, i) =>
      i > 0 && /^\p{Ll}{3,}$/u.test(word) && !pack.actors.inName.test(word) && !pack.actors.particle.test(word),
  );
  return at === -1 || words.slice(at + 1).every((word) => /^\p{Ll}/u.test(word)) ? name : words.slice(0, at).join(' ');
}

/** Whether a name consists of two peoples, which are two actors: "Abkhazians and Ossetians". */
function isPeoples(words: readonly string[], pack: FullPack): boolean {
  return words.includes(pack.actors.and) && words.filter((word) => /^\p{Lu}.*s$/u.test(word)).length > 1;
}

/** Whether the words around a name show that it is a person's: "Plato's republic", "as Keynes", "my brother, Tom". */
function isSomebodys(before: string, after: string, pack: FullPack): boolean {
  return /^[’']s? \p{Ll}/u.test(after) || pack.actors.beforePerson.test(before) || pack.actors.relation.test(before);
}

/**
 * Whether a word in capitals is probably only emphasized, as in "a FIRM hope", because no word around it shows an
 * organization.
 */
function isShouted(name: string, before: string, after: string, pack: FullPack): boolean {
  return /^\p{Lu}{4,}$/u.test(name) && !/^(?:[’']s| \()/.test(after) && !pack.actors.beforeBody.test(before);
}

/**
 * The words after the last lower-case word of a name, if this is not a particle: "Le député Gaël Ferrand" → "Gaël
 * Ferrand".
 */
function afterDescription(words: readonly string[], pack: FullPack): readonly string[] {
  const small = words.findLastIndex((word) => /^\p{Ll}/u.test(word) && !pack.actors.particle.test(word));
  return words.slice(small + 1);
}

type NamedType = 'person' | 'organization' | 'group' | undefined;

function typeOf(
  kind: TaggedName['kind'],
  words: readonly string[],
  before: string,
  after: string,
  pack: FullPack,
): NamedType {
  const noun = pack.actors.beside.exec(before)?.[1];
  if (
    pack.actors.thinkTank.test(before) ||
    (noun !== undefined && isCollective(noun, pack)) ||
    pack.actors.led.test(after)
  )
    return 'organization';
  if (pack.actors.relation.test(before) && looksLikePerson(words, pack)) return 'person';
  const [first = ''] = words;
  if (words.length === 1 && PARTY_MEMBERS.has(first)) return 'group';
  if (kind === 'PER') return 'person';
  if (kind === 'LOC' && words.length === 1 && doesBefore(after, pack) && !isPlace(first)) return 'organization';
  if (kind !== 'ORG') return undefined;
  return words.length === 1 && pack.actors.members.test(words[0] ?? '') ? 'group' : 'organization';
}

/**
 * The name without lower-case words at its beginning and end. A group of people at the beginning of a sentence is also
 * removed: "Drivers for Uber" → "Uber".
 */
function withoutEdges(name: string, opens: boolean, pack: FullPack): string {
  const words = name.split(' ');
  const isName = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);
  let first = words.findIndex((word) => isName(word) && !FUNCTION_WORDS.has(word.toLowerCase()));
  if (first === -1) return '';
  if (opens && pack.actors.afterPeople.test(words[first + 1] ?? '') && isPeople(words[first] ?? '', pack)) first += 2;
  return words.slice(first, words.findLastIndex(isName) + 1).join(' ');
}

function isNoActor(words: readonly string[], pack: FullPack): boolean {
  const name = words.join(' ');
  return (
    words.length > 8 ||
    isStressed(name, pack) ||
    (words.length === 2 && PLACE_HEADS.has(words[0] ?? '')) ||
    THING_WORDS.has((name.split(pack.actors.joint, 1)[0] ?? '').split(' ').at(-1) ?? '') ||
    pack.actors.place.test(name) ||
    (words.length === 1 &&
      (pack.actors.days.test(name) || THING_ABBREVIATIONS.has(name.replace(/s$/, '')) || /^[IVXLCDM]+$/.test(name)))
  );
}

/**
 * Whether a single word is not an actor: a known place, a word after a preposition of place ("in Aldbrook") or after a
 * noun for people ("children of Haddon"), a word before a number ("Room 12"), or an adjective ("Lycian towns",
 * "Georgian").
 */
function isOnlyBeside(name: string, before: string, after: string, pack: FullPack): boolean {
  return (
    pack.actors.inPlace.test(before) ||
    /^ \d/.test(after) ||
    isOfPeople(before, pack) ||
    (pack.actors.adjective.test(name) &&
      /^ \p{Ll}/u.test(after) &&
      !doesBefore(after, pack) &&
      !pack.actors.afterName.test(after)) ||
    isPlace(name) ||
    (pack.actors.nationality.test(name) && !doesBefore(after, pack))
  );
}

/**
 * Whether these words mention people of a place, so that the name after them is the place's: "the children of" before
 * "Haddon".
 */
function isOfPeople(before: string, pack: FullPack): boolean {
  const [, noun] = pack.actors.ofPlace.exec(before) ?? [];
  return (
    noun !== undefined && (pack.actors.children.test(noun) || isPeople(noun, pack)) && !pack.actors.ofBodies.test(noun)
  );
}

function isOrganizationName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    !words.some(joinsNames) &&
    !(
      words.length === 1 &&
      (/^\p{Lu}{6,}$/u.test(last) ||
        isDemonym(last) ||
        OFFICES.has(last.slice(last.lastIndexOf('-') + 1)) ||
        FUNCTION_WORDS.has(last.toLowerCase()))
    )
  );
}

/** Whether a word joins two names with a hyphen or dash: "Iran-West". */
function joinsNames(word: string): boolean {
  const parts = word.split(/[-–]/);
  return parts.length > 1 && parts.some((part) => stateNamed(part) !== undefined || isDemonym(part));
}

/** The acronym in brackets directly after a name: "ISA" in "(ISA)". Empty if there is none. */
export function acronymAfter(text: string, end: number, pack: FullPack): readonly string[] {
  const acronym = pack.actors.acronymAfter.exec(text.slice(end, end + 16))?.[1];
  return acronym === undefined ? [] : [acronym];
}
