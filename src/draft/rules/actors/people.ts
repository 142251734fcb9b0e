// Nouns for groups of people who may share a view: a fixed list, and plurals with an occupational suffix (-ers, -ists).

import { GROUP_NOUNS } from '../../../text/actor-words.ts';
import type { LanguagePack } from '../../languages/pack.ts';

export function isPeople(noun: string, pack: LanguagePack): boolean {
  const word = noun.toLowerCase();
  return (
    GROUP_NOUNS.has(word) ||
    ((pack.people.calling.test(word) || singularOf(word, pack).some((one) => pack.people.persons.has(one))) &&
      !pack.people.things.has(word))
  );
}

/** The possible singular forms of a plural: "parties" → "partie", "party", "parti". */
function singularOf(word: string, pack: LanguagePack): readonly string[] {
  return pack.people.singulars.flatMap(([ending, singular]) =>
    ending.test(word) ? [word.replace(ending, singular)] : [],
  );
}

/** Whether a noun means one person or several persons, by occupation or group: "nurse", "engineers". */
export function isCollective(noun: string, pack: LanguagePack): boolean {
  const word = noun.toLowerCase();
  return pack.people.collectives.has(word) || pack.people.groups.has(word);
}

/** Whether a noun means one person or several, by occupation or group: "nurse", "engineers". */
export function isPerson(noun: string, pack: LanguagePack): boolean {
  const word = noun.toLowerCase().replace(pack.people.genitive, '');
  return (
    isPeople(word, pack) ||
    pack.people.callings.has(word) ||
    pack.people.persons.has(word) ||
    isPeople(`${word}${pack.people.pluralEnding}`, pack)
  );
}

/** Whether a noun alone says which group is meant. "Farmers" does, "critics" does not. */
export function isSomebody(noun: string, pack: LanguagePack): boolean {
  return isPeople(noun, pack) && !pack.people.anybody.has(noun.toLowerCase()) && pack.people.plural.test(noun);
}
