// Words that name a holder → the author, an actor, a reference to an earlier actor ("she"), or `unnamed`.

import type { Mention } from '../../../anchor/find-names.ts';
import type { Range } from '../../../anchor/range.ts';
import type { ActorType } from '../../../model/actor.ts';
import { type Sighting, sighting } from '../actors/actor-draft.ts';
import { isCollective, isPeople, isPerson } from '../actors/people.ts';
import { isAuthor } from '../reports/author-words.ts';
import type { Holder } from './holder.ts';
import { bodyNamed, groupIn, nameIn, peopleOf, titledIn, writerOf } from './holder-names.ts';
import { firstFrom, mentionsIn } from './mentions-in.ts';
import type { Gender } from './previous-actor.ts';

const PRONOUNS: ReadonlyMap<string, readonly ActorType[]> = new Map<string, readonly ActorType[]>([
  ['he', ['person']],
  ['his', ['person']],
  ['she', ['person']],
  ['her', ['person']],
  ['it', ['organization', 'state']],
  ['its', ['organization', 'state']],
  ['they', ['group', 'organization']],
  ['their', ['group', 'organization']],
  // The next two pronouns are German.
  ['er', ['person']],
  ['sie', ['person', 'group', 'organization']],
]);

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/**
 * Words such as "its survey" that name a part or work of an organization. The holder is the organization or state
 * mentioned before.
 */
const OF_PREVIOUS =
  /^its (?:\p{L}+ )?(?:secretariat|spokes\p{L}+|leaders?|leadership|lawyers?|board|managers?|management|director|chairman|chair|president|government|ministers?|officials|editors?|members|reports?|stud(?:y|ies)|survey|statement|authors?)$/iu;

/**
 * @param range the range of the words in the text layer
 * @param mentions all mentions in the text layer, in order
 * @param persons ids of the actors who are persons
 */
export function holderOf(
  words: string,
  range: Range,
  mentions: readonly Mention[],
  persons: ReadonlySet<string>,
): Holder {
  const types = PRONOUNS.get(words.toLowerCase());
  if (types !== undefined) return { kind: 'previous', types, gender: GENDERS.get(words.toLowerCase()) };
  if (isAuthor(words)) return { kind: 'author' };
  if (OF_PREVIOUS.test(words)) return { kind: 'previous', types: ['organization', 'state'] };
  const writer = writerOf(words);
  if (writer !== undefined) return within(words, range, writer, mentions, persons);
  const inside = mentionsIn(mentions, range);
  const named = inside.at(-1);
  if (named?.end === range.end && persons.has(named.id) && TITLED.test(words.slice(0, named.start - range.start)))
    return { kind: 'actor', id: named.id, sureness: 1 };
  const whole = inside.find(({ start, end }) => end === range.end && start - range.start <= 'The '.length);
  const state = whole === undefined || /[’']s? |(?:government|authorities)$/.test(words) ? peopleOf(words) : undefined;
  if (state !== undefined) return { kind: 'state', name: state.name };
  const head = inside.find(
    ({ end, start }) => start - range.start <= headGap(words) && !isPossessor(words, end - range.start),
  );
  const longer = head && nameIn(nameFrom(words, head.start - range.start));
  if (head !== undefined && longer !== undefined && !isName(words, head, range))
    return { kind: 'group', group: longer };
  const owned =
    head && inside.find(({ start }) => isOwnedName(words.slice(head.end - range.start, start - range.start)));
  if (owned !== undefined) return { kind: 'actor', id: owned.id, sureness: 0.9 };
  const group = groupIn(words) ?? bodyAlone(words, range, mentions);
  if (group !== undefined && 'kind' in group) return group;
  if (head !== undefined && (group === undefined || head.end >= range.end - 1))
    return { kind: 'actor', id: head.id, sureness: 1 };
  if (group !== undefined) return { kind: 'group', group };
  const last = inside.at(-1);
  if (last !== undefined) return { kind: 'actor', id: last.id, sureness: last.end >= range.end ? 0.8 : 0.6 };
  const own = nameIn(words) ?? titledIn(words);
  if (own !== undefined) return { kind: 'group', group: own };
  return described(words, range, mentions);
}

/**
 * Words before a person's name that say who the person is: "US Vice-President" before "Joe Biden", "the miller" before
 * "Ann Lee".
 */
const TITLED =
  /^(?:[\p{L}’'.-]+,? )*(?!(?:of|against|by|like|and|or|about|for|with|in|at|from|to|on|as|than) $)[\p{L}’'.-]+ $/u;

/**
 * A holder that is described, not named. "The city" means a city that is named before. "Another respectable writer" is
 * a new actor.
 */
function described(words: string, { start }: Range, mentions: readonly Mention[]): Holder {
  const [phrase = ''] = words.split(/ (?:of|in|at|for|from|on|with|by|who|elsewhere|to) |,/, 1);
  const head = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
  const determiner = /^(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]his|[Tt]hat|[Bb]oth|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) )/.test(
    words,
  );
  const before = determiner ? mentions.slice(0, firstFrom(mentions, start)).slice(-MOST_BACK) : [];
  const same = before.findLast(({ id }) => id.split('-').some((part) => part === head || `${part}s` === head));
  if (same !== undefined) return { kind: 'actor', id: same.id, sureness: 0.8 };
  const specific =
    phrase.includes(' ') &&
    !/^(?:[Ss]ome|[Mm]any|[Mm]ost|[Ff]ew|[Oo]thers?|[Nn]o|[Aa]ny|[Ee]very) \p{Ll}+$/u.test(phrase);
  const group =
    specific && words.length <= LONGEST_DESCRIPTION && (isPerson(head) || isCollective(head))
      ? describedActor(words, head)
      : undefined;
  if (isDescription(words)) return { kind: 'previous', types: ['person'], reach: NEAR };
  return group === undefined ? { kind: 'unnamed' } : { kind: 'group', group };
}

function describedActor(words: string, head: string): Sighting {
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  const type = isCollective(head) || (isPeople(head) && head.endsWith('s')) ? 'group' : 'person';
  return sighting({ name, type, here: [words], rule: 'described-holder', confidence: 0.4 });
}

const LONGEST_DESCRIPTION = 60;

/**
 * Whether a possessive ending and a few words join two names, so that the second name is the holder: "the Mill Trust’s
 * Ann Lee".
 */
function isOwnedName(between: string): boolean {
  return /^[’']s? (?:[\p{L}-]+ ){0,4}$/u.test(between);
}

function within(
  words: string,
  { start }: Range,
  part: Range,
  mentions: readonly Mention[],
  persons: ReadonlySet<string>,
): Holder {
  const range = { start: start + part.start, end: start + part.end };
  return holderOf(words.slice(part.start, part.end), range, mentions, persons);
}

/** Whether a mention is a whole name. In "the Tarrow Wildlife Trust", "Tarrow" is only part of a name. */
function isName(words: string, { end }: Range, { start }: Range): boolean {
  return !/^ \p{Lu}[\p{L}-]+/u.test(words.slice(end - start));
}

/** The capitalized words that begin at an offset, with words such as "of" between them. */
function nameFrom(words: string, start: number): string {
  return (
    /^(?:\p{Lu}[\p{L}\p{M}&’'.-]*)(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{M}&’'-]*)*/u.exec(
      words.slice(start),
    )?.[0] ?? ''
  );
}

/**
 * Maximum distance, in characters, from a description to the mention that it refers to. It is shorter than for a
 * pronoun, because descriptions are more ambiguous.
 */
const NEAR = 200;

/** Whether words describe a person who is mentioned before: "the old skipper". */
function isDescription(words: string): boolean {
  const noun = /^(?:[Tt]he|[Tt]his|[Tt]hat) (?:\p{Ll}+ ){0,2}(\p{Ll}+)$/u.exec(words)?.[1];
  return noun !== undefined && isPerson(noun) && !isPeople(noun);
}

/** Length of a title or description before a name: of "the oceanographer " in "the oceanographer Ann Lee". */
function headGap(words: string): number {
  const gap =
    /^(?:(?:the|a|an|our|his|her|their|its|my) )?(?:(?!(?:of|at|in|from|for|by|with)\b)[\p{Ll}-]+ ){0,3}(?:\p{Lu}[\p{L}.]+ )?(?=\p{Lu})/u.exec(
      words,
    );
  return gap?.[0].length ?? 0;
}

/** Whether a name is only the owner or modifier of another noun: "Reyes’s friends", "the Northern Metals board". */
function isPossessor(words: string, end: number): boolean {
  return (
    /^(?:[’']s?)? \p{Ll}/u.test(words.slice(end)) &&
    !/^ (?:of|in|at|from|who|for|himself|herself|itself|and)\b/.test(words.slice(end))
  );
}

/** Maximum number of earlier mentions in which the organization meant by "the council" is looked for. */
const MOST_BACK = 200;

/** Nouns that become no new actor, because they can also mean a text, a building, or people in general. */
const VAGUE = /^(?:paper|society|office|industry|church|school|club|chamber)$/;

export function bodyAlone(
  words: string,
  { start }: Range,
  mentions: readonly Mention[],
): Extract<Holder, { kind: 'actor' }> | Sighting | undefined {
  const noun = /^[Tt]he (\p{Ll}+)$/u.exec(words)?.[1];
  if (noun === undefined || !isCollective(noun)) return undefined;
  const last = firstFrom(mentions, start);
  const named = mentions.slice(Math.max(0, last - MOST_BACK), last).findLast(({ id }) => id.split('-').includes(noun));
  if (named !== undefined) return { kind: 'actor', id: named.id, sureness: 0.8 };
  return VAGUE.test(noun) ? undefined : bodyNamed(noun);
}
