// Words for a holder that name no known actor → a new actor: a group ("Dutch officials"), an organization ("the police
// union", "Boeing") or a person.

import type { Range } from '../../../anchor/range.ts';
import { NOBODY_IN_PARTICULAR, OFFICES, THING_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, type State, stateNamed, stateOfCapital, stateOfDemonym } from '../../../text/gazetteer.ts';
import { isPlace } from '../../../text/places.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { type Sighting, sighting } from '../actors/actor-draft.ts';
import { isStressed } from '../actors/capital-runs.ts';
import { isCollective, isPeople, isSomebody } from '../actors/people.ts';
import { looksLikePerson } from '../actors/person-sightings.ts';

const LONGEST_NAME = 80;

/** Maximum number of words before the noun for a group or organization. */
const MOST_MODIFIERS = 3;

/**
 * A new actor from words with a common noun: a group ("Dutch officials", "opponents of the bridge", "farmers") or an
 * organization ("the police union"). Undefined if the noun means neither.
 */
export function groupIn(words: string, pack: LanguagePack): Sighting | undefined {
  if (words.length > LONGEST_NAME || NOBODY_IN_PARTICULAR.has(words.toLowerCase())) return undefined;
  const plain = words.replace(pack.holders.determiners, '').replace(pack.holders.groupOf, '').trim();
  const parts = plain.split(' ');
  const name = capitalized(plain);
  // A name of several words is also searched for in lower case, because most texts write it so. A name of one word
  // would be found too often.
  const written = parts.length > 1 && plain !== name ? [plain] : [];
  if (isBody(parts, pack))
    return sighting({ name, type: 'organization', here: written, rule: 'collective-noun', confidence: 0.4 });
  const at = parts.findIndex((word) => isPeople(word, pack));
  const before = parts.slice(0, at).map((word) => word.replace(/[’']s?$/, ''));
  const tail = parts.slice(at + 1);
  if (
    at === -1 ||
    before.length > MOST_MODIFIERS ||
    before.some((word) => isFunctionWord(word) && !pack.holders.modifier.test(word)) ||
    !namesWhich(tail, pack)
  )
    return undefined;
  if (parts.length === 1 && !isSomebody(plain, pack)) return undefined;
  const people = parts.some((word) => isDemonym(word));
  const counted = pack.holders.counted.test(words) ? [capitalized(words)] : [];
  return sighting({
    name,
    type: 'group',
    here: [...counted, ...written],
    rule: 'group-noun',
    confidence: people ? 0.6 : 0.45,
  });
}

/** A new actor from "the" and one noun for an organization: "the council". */
export function bodyNamed(noun: string, pack: LanguagePack): Sighting {
  const here = pack.names.articles.slice(0, 1).map((article) => `${article} ${noun}`);
  return sighting({ name: capitalized(noun), type: 'organization', here, rule: 'collective-noun', confidence: 0.3 });
}

/**
 * Whether words end with a noun for an organization, after one to three words that say which one: "police union", "city
 * council".
 */
function isBody(parts: readonly string[], pack: LanguagePack): boolean {
  const which = parts.slice(0, -1);
  return (
    isCollective(parts.at(-1) ?? '', pack) &&
    which.length > 0 &&
    which.length <= MOST_MODIFIERS &&
    which.every((word) => /^\p{L}[\p{L}’'-]*$/u.test(word) && !isFunctionWord(word) && !pack.holders.vague.test(word))
  );
}

/**
 * The person whose name follows a title at the end of the words: "Pike" in "the under-secretary for schools, Mr. Pike".
 */
export function titledIn(words: string, pack: LanguagePack): Sighting | undefined {
  const name = pack.holders.titledName.exec(words)?.[1];
  return name === undefined || !looksLikePerson(name.split(' '), pack)
    ? undefined
    : sighting({ name, type: 'person', rule: 'named-holder', confidence: 0.4 });
}

/** A new actor from capitalized words: "the Verge", "Boeing", "Ada Stone". */
export function nameIn(words: string, pack: LanguagePack): Sighting | undefined {
  const [, article, name = ''] = pack.holders.newName.exec(words) ?? [];
  const parts = name.split(' ');
  const [last = ''] = parts.slice(-1);
  const none =
    name === '' ||
    isStressed(name, pack) ||
    isDemonym(name) ||
    OFFICES.has(name) ||
    (parts.length === 1 && (isPeople(last, pack) || isOrdinary(last, pack) || isStateOrPlace(name))) ||
    parts.some((word) => isFunctionWord(word)) ||
    THING_WORDS.has(last);
  if (none) return undefined;
  const person = article === undefined && parts.length > 1 && looksLikePerson(parts, pack);
  return sighting({ name, type: person ? 'person' : 'organization', rule: 'named-holder', confidence: 0.4 });
}

/**
 * Whether a capitalized word is probably an ordinary word, because it ends like many English nouns and has no other
 * capitals.
 */
function isOrdinary(word: string, pack: LanguagePack): boolean {
  return !/\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word) && pack.holders.ordinary.test(word);
}

function isStateOrPlace(name: string): boolean {
  return isPlace(name) || stateOfCapital(name) !== undefined;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Whether the words after a noun may belong to the name of a group; also if there are none. "Of the bridge" may. "Of
 * this" may not, because its meaning depends on the text around it.
 */
function namesWhich(tail: readonly string[], pack: LanguagePack): boolean {
  if (tail.length === 0) return true;
  const [first = '', ...rest] = tail;
  if (pack.holders.ofBody.test(tail.join(' '))) return true;
  const last = rest.at(-1) ?? '';
  const pointing = rest.some((word) => pack.holders.pointing.test(word));
  return (
    pack.holders.joins.test(first) &&
    rest.length <= MOST_MODIFIERS + 1 &&
    !pointing &&
    last !== '' &&
    !isFunctionWord(last) &&
    !/[’']s?$/.test(last)
  );
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase()) && stateNamed(word) === undefined;
}

export function peopleOf(words: string, pack: LanguagePack): State | undefined {
  const people = pack.holders.people.exec(words)?.[1];
  if (people !== undefined) return stateOfPlural(people, pack);
  const name = (pack.holders.ofState.exec(words) ?? pack.holders.inState.exec(words))?.[1];
  return name === undefined ? undefined : (stateNamed(name) ?? stateOfDemonym(name) ?? stateOfCapital(name));
}

function stateOfPlural(people: string, pack: LanguagePack): State | undefined {
  return (
    stateOfDemonym(pack.holders.peoples.get(people) ?? people) ??
    (people.endsWith('s') ? stateOfDemonym(people.slice(0, -1)) : undefined)
  );
}

/**
 * The range of the writer in words for a document: "the Guild" in "the Guild’s report". Undefined if the words mean no
 * document or name no writer.
 */
export function writerOf(words: string, pack: LanguagePack): Range | undefined {
  for (const wording of [pack.holders.owned, pack.holders.writtenBy, pack.holders.namedAfter, pack.holders.letter]) {
    const writer = wording.exec(words)?.groups?.['writer'];
    if (writer === undefined) continue;
    const start = words.indexOf(writer);
    return { start, end: start + writer.length };
  }
  return undefined;
}
