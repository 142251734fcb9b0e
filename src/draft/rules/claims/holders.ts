// Words that name a holder → the author, an actor, a reference to an earlier actor ("she"), or `unnamed`.

import type { Mention } from '../../../anchor/find-names.ts';
import type { Range } from '../../../anchor/range.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { type Sighting, sighting } from '../actors/actor-draft.ts';
import { isCollective, isPeople, isPerson } from '../actors/people.ts';
import { isAuthor } from '../reports/author-words.ts';
import type { Holder } from './holder.ts';
import { bodyNamed, groupIn, nameIn, peopleOf, titledIn, writerOf } from './holder-names.ts';
import { firstFrom, mentionsIn } from './mentions-in.ts';

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
  pack: LanguagePack,
): Holder {
  const types = pack.holders.pronouns.get(words.toLowerCase());
  if (types !== undefined) return { kind: 'previous', types, gender: pack.holders.genders.get(words.toLowerCase()) };
  if (isAuthor(words, pack)) return { kind: 'author' };
  if (pack.holders.ofPrevious.test(words)) return { kind: 'previous', types: ['organization', 'state'] };
  const around = mentions[firstFrom(mentions, range.start) - 1];
  if (around !== undefined && around.end === range.end) return { kind: 'actor', id: around.id, sureness: 1 };
  const person = beforeComma(words, range, mentions, persons);
  if (person !== undefined) return { kind: 'actor', id: person.id, sureness: 1 };
  const writer = writerOf(words, pack);
  if (writer !== undefined) return within(words, range, writer, mentions, persons, pack);
  const inside = mentionsIn(mentions, range);
  const named = inside.at(-1);
  if (
    named?.end === range.end &&
    persons.has(named.id) &&
    pack.holders.titled.test(words.slice(0, named.start - range.start))
  )
    return { kind: 'actor', id: named.id, sureness: 1 };
  const whole = inside.find(({ start, end }) => end === range.end && start - range.start <= ARTICLE);
  const state = whole === undefined || pack.holders.ownedByState.test(words) ? peopleOf(words, pack) : undefined;
  if (state !== undefined) return { kind: 'state', name: state.name };
  const head = inside.find(
    ({ end, start }) => start - range.start <= headGap(words, pack) && !isPossessor(words, end - range.start, pack),
  );
  const longer = head && nameIn(nameFrom(words, head.start - range.start, pack), pack);
  if (head !== undefined && longer !== undefined && !isName(words, head, range))
    return { kind: 'group', group: longer };
  const owned =
    head && inside.find(({ start }) => isOwnedName(words.slice(head.end - range.start, start - range.start), pack));
  if (owned !== undefined) return { kind: 'actor', id: owned.id, sureness: 0.9 };
  const group = groupIn(words, pack) ?? bodyAlone(words, range, mentions, pack);
  if (group !== undefined && 'kind' in group) return group;
  if (head !== undefined && (group === undefined || head.end >= range.end - 1))
    return { kind: 'actor', id: head.id, sureness: 1 };
  if (group !== undefined) return { kind: 'group', group };
  const last = inside.at(-1);
  if (last !== undefined) return { kind: 'actor', id: last.id, sureness: last.end >= range.end ? 0.8 : 0.6 };
  const own = nameIn(words, pack) ?? titledIn(words, pack);
  if (own !== undefined) return { kind: 'group', group: own };
  return described(words, range, mentions, pack);
}

/** The person whose name ends before the first comma: "Ann Lee, the author of the report". */
function beforeComma(
  words: string,
  { start }: Range,
  mentions: readonly Mention[],
  persons: ReadonlySet<string>,
): Mention | undefined {
  const comma = words.indexOf(', ');
  return comma === -1
    ? undefined
    : mentionsIn(mentions, { start, end: start + comma }).find(
        ({ id, end }) => persons.has(id) && end === start + comma,
      );
}

/**
 * A holder that is described, not named. If the text names a city before, "the city" means this city. "Another
 * respectable writer" is a new actor.
 */
function described(words: string, { start }: Range, mentions: readonly Mention[], pack: LanguagePack): Holder {
  const [phrase = ''] = words.split(pack.holders.afterNoun, 1);
  const head = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
  const determiner = pack.holders.definite.test(words);
  const before = determiner ? mentions.slice(0, firstFrom(mentions, start)).slice(-MOST_BACK) : [];
  const same = before.findLast(({ id }) => id.split('-').some((part) => part === head || `${part}s` === head));
  if (same !== undefined) return { kind: 'actor', id: same.id, sureness: 0.8 };
  const specific = phrase.includes(' ') && !pack.holders.anybody.test(phrase);
  const group =
    specific && words.length <= LONGEST_DESCRIPTION && (isPerson(head, pack) || isCollective(head, pack))
      ? describedActor(words, head, pack)
      : undefined;
  if (isDescription(words, pack)) return { kind: 'previous', types: ['person'], reach: NEAR };
  return group === undefined ? { kind: 'unnamed' } : { kind: 'group', group };
}

function describedActor(words: string, head: string, pack: LanguagePack): Sighting {
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  const type = isCollective(head, pack) || (isPeople(head, pack) && head.endsWith('s')) ? 'group' : 'person';
  return sighting({ name, type, here: [words], rule: 'described-holder', confidence: 0.4 });
}

/** Maximum number of characters before a name that may be an article: 4 for "the ". */
const ARTICLE = 4;

const LONGEST_DESCRIPTION = 60;

/**
 * Whether the words between two names are a possessive ending and a few words. The second name is then the holder: "the
 * Mill Trust’s Ann Lee".
 */
function isOwnedName(between: string, pack: LanguagePack): boolean {
  return pack.holders.owns.test(between);
}

function within(
  words: string,
  { start }: Range,
  part: Range,
  mentions: readonly Mention[],
  persons: ReadonlySet<string>,
  pack: LanguagePack,
): Holder {
  const range = { start: start + part.start, end: start + part.end };
  return holderOf(words.slice(part.start, part.end), range, mentions, persons, pack);
}

/**
 * Whether a mention at the end of the words is a whole name. In "the Tarrow Wildlife Trust", "Tarrow" is only part of a
 * name.
 */
function isName(words: string, { end }: Range, { start }: Range): boolean {
  return !/^ \p{Lu}[\p{L}-]+/u.test(words.slice(end - start));
}

/** The name at an offset: the capitalized words from there on, with words such as "of" between them. */
function nameFrom(words: string, start: number, pack: LanguagePack): string {
  return pack.holders.name.exec(words.slice(start))?.[0] ?? '';
}

/**
 * Maximum distance, in characters, from a description to the mention of its actor. A pronoun may be farther from the
 * mention, because a description can mean more actors.
 */
const NEAR = 200;

/** Whether words describe a person who is mentioned before: "the old skipper". */
function isDescription(words: string, pack: LanguagePack): boolean {
  const noun = pack.holders.description.exec(words)?.[1];
  return noun !== undefined && isPerson(noun, pack) && !isPeople(noun, pack);
}

/** Length of a title or description before a name: of "the oceanographer " in "the oceanographer Ann Lee". */
function headGap(words: string, pack: LanguagePack): number {
  const gap = pack.holders.beforeName.exec(words);
  return gap?.[0].length ?? 0;
}

/**
 * Whether a name is only the owner of the next noun, or modifies it: "Reyes’s friends", "the Northern Metals board".
 */
function isPossessor(words: string, end: number, pack: LanguagePack): boolean {
  return /^(?:[’']s?)? \p{Ll}/u.test(words.slice(end)) && !pack.holders.afterName.test(words.slice(end));
}

/** Maximum number of mentions, before words such as "the council", among which the organization is looked for. */
const MOST_BACK = 200;

function bodyAlone(
  words: string,
  { start }: Range,
  mentions: readonly Mention[],
  pack: LanguagePack,
): Extract<Holder, { kind: 'actor' }> | Sighting | undefined {
  const noun = pack.holders.bodyAlone.exec(words)?.[1];
  if (noun === undefined || !isCollective(noun, pack)) return undefined;
  const last = firstFrom(mentions, start);
  const named = mentions.slice(Math.max(0, last - MOST_BACK), last).findLast(({ id }) => id.split('-').includes(noun));
  if (named !== undefined) return { kind: 'actor', id: named.id, sureness: 0.8 };
  return pack.holders.vagueBodies.test(noun) ? undefined : bodyNamed(noun, pack);
}
