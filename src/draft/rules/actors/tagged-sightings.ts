// A name that only the tagger found → an actor, if the words in the name and around the name confirm that it is one.

import { OFFICES, PARTY_MEMBERS, PLACE_HEADS, THING_ABBREVIATIONS, THING_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, stateNamed, stateOfCapital } from '../../../text/gazetteer.ts';
import { isPlace } from '../../../text/places.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import type { TaggedName } from '../names/tagger.ts';
import { AFTER, doesBefore } from './acting.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { isStressed } from './capital-runs.ts';
import { isCollective, isPeople } from './people.ts';
import { looksLikePerson, personOf, TAGGER_RULE } from './person-sightings.ts';

/** Words that show that the name before them is a company: "’s chief executive" after "Crestline". */
const LED =
  /^[’']s (?:(?:chief|own|former|new|then) )*(?:executive|chairman|chairwoman|chair|boss|shareholders|shares|profits|lawyers|board|founder|owner)\b/;

/** Words that show that the name after them is a person: "my brother," before "Tom", "our plumber" before "Kevin". */
const RELATION = /\b(?:my|our|his|her|their|[Mm]y|[Oo]ur) (?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{Ll}+,? $/u;

/**
 * The noun directly before a name. It may say what kind of actor the name means: "the think tank Autonomy", "the
 * insurer Axa".
 */
const BESIDE = /(?:^|\b(?:the|a|an|its|their|our|\p{Ll}+) )(\p{Ll}+) $/u;

const ADJECTIVE = /(?:ian|ean|[a-z]an|ic|ish|ese|ist|ant)$/;

const DAYS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Hanukkah|Thanksgiving)$/;

export function taggedSighting({ text: found, kind, start }: TaggedName, text: string): readonly Sighting[] {
  const name = withoutEdges(upToVerb(found).replace(/[’']s?$|[?!]+$/, ''), start <= 1);
  const words = name.split(' ');
  const end = start + found.length;
  const [before, after] = [
    text.slice(Math.max(0, start - 60), start),
    text.slice(start + found.indexOf(name) + name.length, end + AFTER),
  ];
  if (
    name === '' ||
    words.every((word) => ADJECTIVES.test(word) || word === 'and') ||
    isPeoples(words) ||
    isNoActor(words) ||
    AMONG_PLACES.test(before) ||
    (words.length === 1 && isOnlyBeside(name, before, after))
  )
    return [];
  const opening = start <= 1 || /[“"(:—] ?$/.test(before);
  const type = typeOf(kind, words, before, after);
  const acts = doesBefore(after) || LED.test(after) || (type === 'person' && isSomebodys(before, after));
  const alone = opening || type === 'person' || isShouted(name, before, after);
  const confidence = words.length === 1 && alone && !acts ? 0.3 : 0.6;
  if (type === 'person')
    return personOf(afterDescription(words), [], words.length === 1 ? Math.min(confidence, 0.4) : confidence);
  if (type === undefined || stateOfCapital(name) !== undefined || !isOrganizationName(words)) return [];
  const aliases = acronymAfter(text, end);
  return [sighting({ name, type, aliases, rule: TAGGER_RULE, confidence })];
}

/** The part of a name before the first lower-case word that can't be inside a name: "Stone" in "Stone said Islam". */
function upToVerb(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex(
    (word, i) => i > 0 && /^\p{Ll}{3,}$/u.test(word) && !JOINS.test(word) && !PARTICLE.test(word),
  );
  return at === -1 || words.slice(at + 1).every((word) => /^\p{Ll}/u.test(word)) ? name : words.slice(0, at).join(' ');
}

const JOINS = /^(?:and|the|for|von|bin|los|las|dos|with)$/;

/** Adjectives for faiths and regions, which are not actors: "Muslim", "European". */
const ADJECTIVES =
  /^(?:Muslim|Christian|Jewish|Islamic|Arab|Arabic|Catholic|Protestant|Hindu|Buddhist|Western|Eastern|African|European|Asian|Islam|Christianity|Judaism|Hinduism|Buddhism|Catholicism|Christmas|Latin|Latino|Hispanic|Black|White)$/;

/** Whether a name joins two peoples, which are two actors: "Abkhazians and Ossetians". */
function isPeoples(words: readonly string[]): boolean {
  return words.includes('and') && words.filter((word) => /^\p{Lu}.*s$/u.test(word)).length > 1;
}

/** Whether the words around a name show a person: "Plato's republic", "as Keynes", "my brother, Tom". */
function isSomebodys(before: string, after: string): boolean {
  return /^[’']s? \p{Ll}/u.test(after) || /\b(?:as|by|like|with|whom|to) $/.test(before) || RELATION.test(before);
}

/**
 * Whether a word in capitals is probably only emphasized, as in "a FIRM hope": no word around it shows an organization.
 */
function isShouted(name: string, before: string, after: string): boolean {
  return (
    /^\p{Lu}{4,}$/u.test(name) &&
    !/^(?:[’']s| \()/.test(after) &&
    !/\b(?:by|at|of|with|from|and|joined|to) $/.test(before)
  );
}

/** The words after the last lower-case word that is not a particle: "Le député Gaël Ferrand" → "Gaël Ferrand". */
function afterDescription(words: readonly string[]): readonly string[] {
  const small = words.findLastIndex((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
  return words.slice(small + 1);
}

const PARTICLE = /^(?:de|da|do|dos|du|del|della|di|la|le|van|von|der|den|ter|bin|ibn|al|el|e|y)$/;

type NamedType = 'person' | 'organization' | 'group' | undefined;

function typeOf(kind: TaggedName['kind'], words: readonly string[], before: string, after: string): NamedType {
  const noun = BESIDE.exec(before)?.[1];
  if (/\bthink tank $/.test(before) || (noun !== undefined && isCollective(noun)) || LED.test(after))
    return 'organization';
  if (RELATION.test(before) && looksLikePerson(words)) return 'person';
  const [first = ''] = words;
  if (words.length === 1 && PARTY_MEMBERS.has(first)) return 'group';
  if (kind === 'PER') return 'person';
  if (kind === 'LOC' && words.length === 1 && doesBefore(after) && !isPlace(first)) return 'organization';
  if (kind !== 'ORG') return undefined;
  return words.length === 1 && /(?:[ae]ans|ians|eeks|crats|blicans|ists)$/.test(words[0] ?? '')
    ? 'group'
    : 'organization';
}

/**
 * The name without lower-case words at its beginning and end. A group of people at the beginning of a sentence is also
 * removed: "Drivers for Uber" → "Uber".
 */
function withoutEdges(name: string, opens: boolean): string {
  const words = name.split(' ');
  const isName = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);
  let first = words.findIndex((word) => isName(word) && !FUNCTION_WORDS.has(word.toLowerCase()));
  if (first === -1) return '';
  if (opens && /^(?:for|of|in|at)$/.test(words[first + 1] ?? '') && isPeople(words[first] ?? '')) first += 2;
  return words.slice(first, words.findLastIndex(isName) + 1).join(' ');
}

function isNoActor(words: readonly string[]): boolean {
  const name = words.join(' ');
  return (
    words.length > 8 ||
    isStressed(name) ||
    (words.length === 2 && PLACE_HEADS.has(words[0] ?? '')) ||
    THING_WORDS.has((name.split(/ (?:of|for) /, 1)[0] ?? '').split(' ').at(-1) ?? '') ||
    (/^(?:State|City|Town|County|Village|Kingdom|Province|Port|Isle|Gulf|Bay|University) of /.test(name) &&
      !name.startsWith('University')) ||
    (words.length === 1 &&
      (DAYS.test(name) || THING_ABBREVIATIONS.has(name.replace(/s$/, '')) || /^[IVXLCDM]+$/.test(name)))
  );
}

/** Words before the name of a place: "towns like" before "Ebbsmouth". */
const AMONG_PLACES =
  /\b(?:towns|cities|villages|ports|places|suburbs|districts|regions|provinces|counties|states|islands|rivers|lakes|valleys)(?: in [\p{L} ]+)?,? (?:like|such as|including|as) (?:\p{Lu}\p{L}+, )*(?:\p{Lu}\p{L}+ (?:and|or) )?$/u;

/**
 * Whether a single word is a place ("in Aldbrook"), a numbered thing ("Room 12") or an adjective ("Lycian towns"), and
 * so not an actor.
 */
function isOnlyBeside(name: string, before: string, after: string): boolean {
  return (
    /\b(?:in|at|near|from|around|through|across|outside|towards?|north of|south of|east of|west of) (?:the )?$/i.test(
      before,
    ) ||
    /^ \d/.test(after) ||
    isOfPeople(before) ||
    (ADJECTIVE.test(name) &&
      /^ \p{Ll}/u.test(after) &&
      !doesBefore(after) &&
      !/^ (?:and|or|is|was|has|had|will|would|did|does|in|on|to)\b/.test(after)) ||
    isPlace(name) ||
    (/(?:ian|ean)$/.test(name) && !doesBefore(after))
  );
}

/**
 * Whether the name after these words is a place, because they mention its people: "the children of" before "Haddon".
 */
function isOfPeople(before: string): boolean {
  const [, noun] = /(\p{Ll}+) of $/u.exec(before) ?? [];
  return (
    noun !== undefined && (noun === 'children' || isPeople(noun)) && !/^(?:leader|member|owner|friend)s$/.test(noun)
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

/** The acronym in brackets directly after a name: "… (ISA)". */
export function acronymAfter(text: string, end: number): readonly string[] {
  const acronym = /^ \((?:the )?(\p{Lu}{2,8})\)/u.exec(text.slice(end, end + 16))?.[1];
  return acronym === undefined ? [] : [acronym];
}
