// Words that name no known actor → a new actor: a group ("Dutch officials"), an organization ("the police union",
// "Boeing") or a person.

import type { Range } from '../../../anchor/range.ts';
import { NOBODY_IN_PARTICULAR, OFFICES, THING_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, type State, stateNamed, stateOfCapital, stateOfDemonym } from '../../../text/gazetteer.ts';
import { isPlace } from '../../../text/places.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import { type Sighting, sighting } from '../actors/actor-draft.ts';
import { isStressed } from '../actors/capital-runs.ts';
import { isCollective, isPeople, isSomebody } from '../actors/people.ts';
import { looksLikePerson } from '../actors/person-sightings.ts';

export const DETERMINER =
  /^(?:(?:the|a|an|some|many|most|these|those|other|several|certain|few|all|both|even|only|one|every|two|three)\s+(?:of (?:the|my|our|his|her|their|these|those)\s+)?)+/i;

const LONGEST_NAME = 80;

/** Maximum number of words before the noun for a group or organization. */
const MOST_MODIFIERS = 3;

/**
 * The group or organization that words with a common noun name: "Dutch officials", "opponents of the bridge",
 * "farmers", "the police union".
 */
export function groupIn(words: string): Sighting | undefined {
  if (words.length > LONGEST_NAME || NOBODY_IN_PARTICULAR.has(words.toLowerCase())) return undefined;
  const plain = words.replace(DETERMINER, '').replace(GROUP_OF, '').trim();
  const parts = plain.split(' ');
  const name = capitalized(plain);
  // The name is also searched for in lower case, as most texts write it. A single word is not, because it would be
  // found too often.
  const written = parts.length > 1 && plain !== name ? [plain] : [];
  if (isBody(parts))
    return sighting({ name, type: 'organization', here: written, rule: 'collective-noun', confidence: 0.4 });
  const at = parts.findIndex(isPeople);
  const before = parts.slice(0, at).map((word) => word.replace(/[’']s?$/, ''));
  const tail = parts.slice(at + 1);
  if (
    at === -1 ||
    before.length > MOST_MODIFIERS ||
    before.some((word) => isFunctionWord(word) && word !== 'own') ||
    !namesWhich(tail)
  )
    return undefined;
  if (parts.length === 1 && !isSomebody(plain)) return undefined;
  const people = parts.some((word) => isDemonym(word));
  const counted = /^(?:some|many|most|several) /i.test(words) ? [capitalized(words)] : [];
  return sighting({
    name,
    type: 'group',
    here: [...counted, ...written],
    rule: 'group-noun',
    confidence: people ? 0.6 : 0.45,
  });
}

/** An organization that a single noun with "the" names: "the council". */
export function bodyNamed(noun: string): Sighting {
  const here = [`the ${noun}`];
  return sighting({ name: capitalized(noun), type: 'organization', here, rule: 'collective-noun', confidence: 0.3 });
}

/**
 * Whether words end with a noun for an organization, after one to three words that say which one: "police union", "city
 * council".
 */
function isBody(parts: readonly string[]): boolean {
  const which = parts.slice(0, -1);
  return (
    isCollective(parts.at(-1) ?? '') &&
    which.length > 0 &&
    which.length <= MOST_MODIFIERS &&
    which.every((word) => /^\p{L}[\p{L}’'-]*$/u.test(word) && !isFunctionWord(word) && !VAGUE.test(word))
  );
}

/**
 * The person whose name follows a title at the end of the words: "Pike" in "the under-secretary for schools, Mr. Pike".
 */
export function titledIn(words: string): Sighting | undefined {
  const name = TITLED_NAME.exec(words)?.[1];
  return name === undefined || !looksLikePerson(name.split(' '))
    ? undefined
    : sighting({ name, type: 'person', rule: 'named-holder', confidence: 0.4 });
}

const TITLED_NAME =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Capt|Professor|President|Senator|Minister|Judge|Justice|Sir|Dame|Lord|Lady)\.? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})$/u;

/** The new actor that capitalized words name: "the Verge", "Boeing", "Ada Stone". */
export function nameIn(words: string): Sighting | undefined {
  const [, article, name = ''] =
    /^(the )?(\p{Lu}[\p{L}\p{M}&’'.-]*(?: \p{Lu}[\p{L}\p{M}&’'-]*){0,3})$/u.exec(words) ?? [];
  const parts = name.split(' ');
  const [last = ''] = parts.slice(-1);
  const none =
    name === '' ||
    isStressed(name) ||
    isDemonym(name) ||
    OFFICES.has(name) ||
    (parts.length === 1 && (isPeople(last) || isOrdinary(last) || isStateOrPlace(name))) ||
    parts.some((word) => isFunctionWord(word)) ||
    THING_WORDS.has(last);
  if (none) return undefined;
  const person = article === undefined && parts.length > 1 && looksLikePerson(parts);
  return sighting({ name, type: person ? 'person' : 'organization', rule: 'named-holder', confidence: 0.4 });
}

/**
 * Whether a capitalized word is probably an ordinary word: it ends like many English nouns, and has no other capitals.
 */
function isOrdinary(word: string): boolean {
  return (
    !/\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word) &&
    /(?:s|ing|ion|ment|ness|ity|ers?|ors?|ans?|ists?|ism|ence|ance|body|one)$/.test(word)
  );
}

function isStateOrPlace(name: string): boolean {
  return isPlace(name) || stateOfCapital(name) !== undefined;
}

/** Words that do not say which organization is meant: "local" in "the local council". */
const VAGUE =
  /^(?:same|new|old|other|own|whole|entire|local|big|small|large|good|bad|present|current|former|next|last)$/i;

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Whether the words after a noun may belong to the name of a group. "Of the bridge" may, and so may no words at all.
 * "Of this" may not, because its meaning depends on the context.
 */
function namesWhich(tail: readonly string[]): boolean {
  if (tail.length === 0) return true;
  const [first = '', ...rest] = tail;
  if (OF_BODY.test(tail.join(' '))) return true;
  const last = rest.at(-1) ?? '';
  const pointing = rest.some((word) =>
    /^(?:this|that|these|those|its?|his|her|their|our|such|them|him|who)$/i.test(word),
  );
  return (
    /^(?:of|in|from|for|at)$/.test(first) &&
    rest.length <= MOST_MODIFIERS + 1 &&
    !pointing &&
    last !== '' &&
    !isFunctionWord(last) &&
    !/[’']s?$/.test(last)
  );
}

/** Words before the noun of a group that do not belong to its name: "group of" in "a second group of officials". */
const GROUP_OF =
  /^(?:\p{Ll}+ )?(?:group|number|band|handful|majority|minority|couple|pair|generation) of (?:the |my |our |his |her |their |its )?/u;

/** The organization to which a group belongs: "at the Northern School of Public Health" after "researchers". */
const OF_BODY =
  /^(?:of|in|from|at) (?:the )?(?:\p{Lu}[\p{L}\p{M}&’'-]*)(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{M}&’'-]*){0,6}$/u;

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase()) && stateNamed(word) === undefined;
}

/** Nouns for a people that differ from the adjective with "s" → the adjective. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['Danes', 'Danish'],
  ['Swedes', 'Swedish'],
  ['Finns', 'Finnish'],
  ['Poles', 'Polish'],
  ['Turks', 'Turkish'],
  ['Spaniards', 'Spanish'],
  ['Britons', 'British'],
  ['Czechs', 'Czech'],
  ['Serbs', 'Serbian'],
  ['Croats', 'Croatian'],
]);

const GOVERNMENT = '(?:government|authorities|leadership|regime|foreign ministry)';
const OF_STATE = new RegExp(`^(?:[Tt]he )?(\\p{Lu}[\\p{L} ]+?)(?:[’']s?)? ${GOVERNMENT}$`, 'u');
const IN_STATE = new RegExp(`^[Tt]he ${GOVERNMENT} (?:of|in) (\\p{Lu}[\\p{L} ]+)$`, 'u');

export function peopleOf(words: string): State | undefined {
  const people = /^(?:[Tt]he )?(\p{Lu}\p{Ll}+)$/u.exec(words)?.[1];
  if (people !== undefined) return stateOfPlural(people);
  const name = (OF_STATE.exec(words) ?? IN_STATE.exec(words))?.[1];
  return name === undefined ? undefined : (stateNamed(name) ?? stateOfDemonym(name) ?? stateOfCapital(name));
}

function stateOfPlural(people: string): State | undefined {
  return (
    stateOfDemonym(PLURALS.get(people) ?? people) ??
    (people.endsWith('s') ? stateOfDemonym(people.slice(0, -1)) : undefined)
  );
}

const DOCUMENT =
  '(?:report|paper|study|survey|poll|review|inquiry|investigation|document|statement|letter|article|editorial|column|book|essay|speech|figures|accounts|numbers|data|statistics|analysis|estimates?|research|audit|website|manifesto|brochure|minutes|memo|memoir|release|leaflet|pamphlet|(?:press|legal|communications|media) (?:office|team|department)|spokesman|spokeswoman|spokesperson|calculations?|forecasts?|submission|testimony|lawyers?|findings|assessment)';

const OWNED = new RegExp(
  `^(?<writer>.{2,50}?)[’']s? (?:own |latest |recent |annual |new |last )?(?:[\\p{Ll}-]+ ){0,2}${DOCUMENT}(?:,? .*)?$`,
  'u',
);
const WRITTEN_BY = new RegExp(
  `^[^,]{0,60}?\\b${DOCUMENT}\\b[^,]{0,60}?,? (?:by|from|for|of) (?<writer>(?:[Tt]he |an? )?(?:[\\p{Ll}-]+ ){0,4}\\p{Lu}.*)$`,
  'u',
);
/** Documents named after their writer: "a Newsweek poll", "the 2010 Greenpeace report". */
const NAMED = new RegExp(
  `^(?:an?|the|this|one) (?:(?:new|recent|latest|\\d{4}) ){0,2}(?<writer>\\p{Lu}[\\p{L}&.-]+(?: \\p{Lu}[\\p{L}&.-]+){0,4}) ${DOCUMENT}(?:,? .*)?$`,
  'iu',
);
/** Documents with the writer after "from" or "by": "a letter from 16 scientists". */
const LETTER =
  /^(?:an?|the) (?:[\p{Ll}-]+ )?(?:letter|statement|report|study|paper|article) (?:from|by) (?<writer>.{4,60})$/u;

/** The range, within the words, of the writer of a document. Undefined if the words name no document or no writer. */
export function writerOf(words: string): Range | undefined {
  for (const wording of [OWNED, WRITTEN_BY, NAMED, LETTER]) {
    const writer = wording.exec(words)?.groups?.['writer'];
    if (writer === undefined) continue;
    const start = words.indexOf(writer);
    return { start, end: start + writer.length };
  }
  return undefined;
}
