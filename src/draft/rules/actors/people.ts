// Nouns for groups of people who may share a view: a fixed list, and plurals with an occupational suffix (-ers, -ists).

import { GROUP_NOUNS } from '../../../text/actor-words.ts';
import type { PeopleWords } from '../../languages/holder-words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { perWord } from '../per-word.ts';

export const isPeople = perWord((noun, { people }: LanguagePack) => {
  const word = noun.toLowerCase();
  return (
    GROUP_NOUNS.has(word) ||
    ((people.calling.test(word) || singularsOf(word, people).some((one) => people.persons.has(one))) &&
      !people.things.has(word))
  );
});

/** The possible singular forms of a plural. Some are no words: "parties" → "partie", "party", "parti". */
function singularsOf(word: string, { singulars }: PeopleWords): readonly string[] {
  return singulars.flatMap(([ending, singular]) => (ending.test(word) ? [word.replace(ending, singular)] : []));
}

/** Whether a noun means an organization that can state a view: "union" in "the police union". */
export function isCollective(noun: string, pack: LanguagePack): boolean {
  const word = noun.toLowerCase();
  return pack.people.collectives.has(word) || pack.people.groups.has(word);
}

/** Whether a noun means one person or several, by occupation or group: "nurse", "engineers". */
export const isPerson = perWord((noun, pack: LanguagePack) => {
  const word = noun.toLowerCase().replace(pack.people.genitive, '');
  return (
    isPeople(word, pack) ||
    pack.people.callings.has(word) ||
    pack.people.persons.has(word) ||
    isPeople(`${word}${pack.people.pluralEnding}`, pack)
  );
});

/** Whether a plural noun alone says which group is meant. "Farmers" does, "critics" does not. */
export function isSomebody(noun: string, pack: LanguagePack): boolean {
  return isPeople(noun, pack) && !pack.people.anybody.has(noun.toLowerCase()) && pack.people.plural.test(noun);
}

/**
 * The type of an actor, from the words of its name before “of”: "the police command" is an organization, "critics of the
 * plan" a group. A name without such a word is a person's.
 */
export function typeOfName(name: string, pack: LanguagePack): 'person' | 'organization' | 'group' {
  const words =
    name
      .toLowerCase()
      .split(pack.people.afterNoun)[0]
      ?.split(/[^\p{L}’']+/u) ?? [];
  if (words.some((word) => pack.people.collectives.has(word))) return 'organization';
  return words.some((word) => pack.people.groups.has(word) || isPeople(word, pack)) ? 'group' : 'person';
}
