// The words that name a holder → an actor of the cast, a group drafted for it, or nobody in particular.

import type { Mention } from '../../anchor/find-names.ts';
import type { Range } from '../../anchor/range.ts';
import type { ActorType } from '../../model/actor.ts';
import { type Sighting, sighting } from '../actors/actor-draft.ts';
import { NOBODY_IN_PARTICULAR, THING_WORDS } from '../actors/actor-words.ts';
import { isDemonym, stateOfCapital, stateOfDemonym } from '../actors/gazetteer.ts';
import { isCollective, isPeople, isSomebody } from '../actors/people.ts';
import { looksLikePerson } from '../actors/person-sightings.ts';
import { isPlace } from '../actors/places.ts';
import { isStressed } from '../actors/stress.ts';
import { FUNCTION_WORDS } from '../words.ts';

export type Holder =
  | { readonly kind: 'author' }
  | { readonly kind: 'actor'; readonly id: string; readonly sureness: number }
  /** A pronoun: the last actor before that it can mean. */
  | { readonly kind: 'previous'; readonly types: readonly ActorType[] }
  | { readonly kind: 'state'; readonly name: string }
  | { readonly kind: 'group'; readonly group: Sighting }
  | { readonly kind: 'unnamed' };

const AUTHOR = /^(?:(?:i|we|me|us)\b|(?:one|my|our|myself|ourselves)$)/i;
const PRONOUNS: Readonly<Record<string, readonly ActorType[]>> = {
  he: ['person'],
  his: ['person'],
  she: ['person'],
  her: ['person'],
  it: ['organization', 'state'],
  its: ['organization', 'state'],
  they: ['group', 'organization'],
  their: ['group', 'organization'],
};
const DETERMINER =
  /^(?:(?:the|a|an|some|many|most|these|those|other|several|certain|few|all|both|even|only|one|every|two|three)\s+)+/i;

/** "its secretariat": what speaks for somebody. */
const OF_PREVIOUS =
  /^its (?:\p{L}+ )?(?:secretariat|spokes\p{L}+|leaders?|leadership|lawyers?|board|managers?|management|director|chairman|chair|president|government|ministers?|officials|editors?|members|reports?|stud(?:y|ies)|survey|statement|authors?)$/iu;

const LONGEST_NAME = 60;

/** More words around the noun are a clause and no name. */
const MOST_MODIFIERS = 3;

/** @param range where the words stand in the text layer; @param mentions those of the whole layer, in order */
export function holderOf(words: string, range: Range, mentions: readonly Mention[]): Holder {
  const types = PRONOUNS[words.toLowerCase()];
  if (types !== undefined) return { kind: 'previous', types };
  if (AUTHOR.test(words)) return { kind: 'author' };
  if (OF_PREVIOUS.test(words)) return { kind: 'previous', types: ['organization', 'state'] };
  const inside = mentionsIn(mentions, range);
  const head = inside.find(
    ({ end, start }) => start - range.start <= headGap(words) && !isPossessor(words, end - range.start),
  );
  const group = groupIn(words);
  if (head !== undefined && (group === undefined || head.end >= range.end - 1))
    return { kind: 'actor', id: head.id, sureness: 1 };
  if (group !== undefined) return { kind: 'group', group };
  const last = inside.at(-1);
  if (last !== undefined) return { kind: 'actor', id: last.id, sureness: last.end >= range.end ? 0.8 : 0.6 };
  const named = nameIn(words);
  if (named !== undefined) return { kind: 'group', group: named };
  const state = stateOfDemonym(
    words.replace(DETERMINER, '').replace(/ (?:government|authorities|leadership|regime)$/i, ''),
  );
  return state === undefined ? { kind: 'unnamed' } : { kind: 'state', name: state.name };
}

/** Titles and descriptions in small letters may stand before the name: "the oceanographer Ann Lee". */
function headGap(words: string): number {
  const gap = /^(?:(?:the|a|an|our|his|her|their|its|my) )?(?:[\p{Ll}-]+ ){0,3}(?:\p{Lu}[\p{L}.]+ )?(?=\p{Lu})/u.exec(
    words,
  );
  return gap?.[0].length ?? 0;
}

/** "Reyes’s friends", "the Northern Metals board": the name belongs to another noun. */
function isPossessor(words: string, end: number): boolean {
  return (
    /^(?:[’']s?)? \p{Ll}/u.test(words.slice(end)) &&
    !/^ (?:of|in|at|from|who|for|himself|herself|itself|and)\b/.test(words.slice(end))
  );
}

/** "Dutch officials", "opponents of the bridge", "farmers": a noun for people that says who they are. */
function groupIn(words: string): Sighting | undefined {
  if (words.length > LONGEST_NAME || NOBODY_IN_PARTICULAR.has(words.toLowerCase())) return undefined;
  const plain = words.replace(DETERMINER, '').trim();
  const parts = plain.split(' ');
  if (isBody(parts))
    return sighting({ name: capitalized(plain), type: 'organization', rule: 'collective-noun', confidence: 0.4 });
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
  return sighting({ name: capitalized(plain), type: 'group', rule: 'group-noun', confidence: people ? 0.6 : 0.45 });
}

/** "police union", "city council": a word or two that say which, and the noun. */
function isBody(parts: readonly string[]): boolean {
  const which = parts.slice(0, -1);
  return (
    isCollective(parts.at(-1) ?? '') &&
    which.length > 0 &&
    which.length <= MOST_MODIFIERS &&
    which.every((word) => /^\p{L}[\p{L}’'-]*$/u.test(word) && !isFunctionWord(word) && !VAGUE.test(word))
  );
}

/** Words in capitals that the text gives a view to are somebody's name: "the Verge", "Boeing", "Ada Stone". */
function nameIn(words: string): Sighting | undefined {
  const [, article, name = ''] =
    /^(the )?(\p{Lu}[\p{L}\p{M}&’'.-]*(?: \p{Lu}[\p{L}\p{M}&’'-]*){0,3})$/u.exec(words) ?? [];
  const parts = name.split(' ');
  const [last = ''] = parts.slice(-1);
  const none =
    name === '' ||
    isStressed(name) ||
    isDemonym(name) ||
    (parts.length === 1 && (isPeople(last) || isOrdinary(last) || isStateOrPlace(name))) ||
    parts.some((word) => isFunctionWord(word)) ||
    THING_WORDS.has(last);
  if (none) return undefined;
  const person = article === undefined && parts.length > 1 && looksLikePerson(parts);
  return sighting({ name, type: person ? 'person' : 'organization', rule: 'named-holder', confidence: 0.4 });
}

/** A lone word that begins a sentence is a name only where it cannot be an ordinary one: capitals inside, or no English ending. */
function isOrdinary(word: string): boolean {
  return (
    !/\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word) &&
    /(?:s|ing|ion|ment|ness|ity|ers?|ors?|ans?|ists?|ism|ence|ance|body|one)$/.test(word)
  );
}

function isStateOrPlace(name: string): boolean {
  return isPlace(name) || stateOfCapital(name) !== undefined;
}

/** What says nothing of which one is meant. */
const VAGUE =
  /^(?:same|new|old|other|own|whole|entire|local|big|small|large|good|bad|present|current|former|next|last)$/i;

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Nothing after the noun, or "of the bridge"; not "of this", which means something only where it stands. */
function namesWhich(tail: readonly string[]): boolean {
  if (tail.length === 0) return true;
  const [first = '', ...rest] = tail;
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

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

/** The mentions that lie within a range; the first is found by halving. */
function mentionsIn(mentions: readonly Mention[], range: Range): readonly Mention[] {
  let at = firstFrom(mentions, range.start);
  const found: Mention[] = [];
  for (; at < mentions.length && (mentions[at] as Mention).end <= range.end; at += 1)
    found.push(mentions[at] as Mention);
  return found;
}

/** The index of the first mention that begins at an offset or after it. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
