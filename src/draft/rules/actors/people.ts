// Nouns for groups of people who may share a view: a fixed list, and plurals with an occupational suffix (-ers, -ists).

import { GROUP_NOUNS } from '../../../text/actor-words.ts';
import people from '../../../text/people.json' with { type: 'json' };
import { CALLINGS } from './roles.ts';

const CALLING =
  /(?:chers|eers|ologists|ographers|icians|arians|ocrats|ists|workers|makers|owners|holders|goers|dwellers|keepers|lovers|seekers|leaders|drivers|dealers|men|women|folk|ners|yers|pers|tors|sors|dents|tants)$/;

/** Words that end with an occupational suffix, but do not mean people. */
const THINGS = new Set(
  `papers newspapers numbers figures factors motors sectors vectors reactors tractors sensors errors accidents incidents
   documents lists mists fists wrists waists banners corners liners containers dinners scanners specimen regimen omen chapters
   helicopters monitors contents events tents teaches reaches`.split(/\s+/),
);

/**
 * Nouns that do not say which group is meant unless other words follow: "critics" (of what?), "people" (from where?).
 */
const ANYBODY = new Set(
  `critics people opponents supporters advocates observers experts analysts commentators others members friends defenders proponents
   skeptics sceptics opposition public government governments parties leaders leadership administration authorities officials allies
   backers neighbors neighbours industry elites editors delegates men women owners`.split(/\s+/),
);

/** Nouns whose usual meaning is a person or a group, from WordNet. */
const PERSONS: ReadonlySet<string> = new Set(people.persons.split(' '));
const GROUPS: ReadonlySet<string> = new Set(people.groups.split(' '));

export function isPeople(noun: string): boolean {
  const word = noun.toLowerCase();
  return (
    GROUP_NOUNS.has(word) ||
    ((CALLING.test(word) || singularOf(word).some((one) => PERSONS.has(one))) && !THINGS.has(word))
  );
}

/** The possible singular forms of a plural: "parties" → "partie", "party", "parti". */
function singularOf(word: string): readonly string[] {
  if (word.endsWith('men')) return [`${word.slice(0, -2)}an`];
  if (!word.endsWith('s') || word.endsWith('ss')) return [];
  return [
    word.slice(0, -1),
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ];
}

const COLLECTIVES = new Set(
  `union association federation board committee council ministry agency company firm bank court party industry office newspaper paper
   commission society club chamber league bureau department authority parliament senate cabinet church guild lobby institute university
   museum hospital school college society regulator watchdog inspectorate police`.split(/\s+/),
);

/** Whether a noun means one person or several persons, by occupation or group: "nurse", "engineers". */
export function isCollective(noun: string): boolean {
  const word = noun.toLowerCase();
  return COLLECTIVES.has(word) || GROUPS.has(word);
}

/** Whether a noun means one person or several, by occupation or group: "nurse", "engineers". */
export function isPerson(noun: string): boolean {
  const word = noun.toLowerCase().replace(/[’']s$/, '');
  return isPeople(word) || CALLINGS.has(word) || PERSONS.has(word) || isPeople(`${word}s`);
}

/** Whether a noun alone says which group is meant. "Farmers" does, "critics" does not. */
export function isSomebody(noun: string): boolean {
  return isPeople(noun) && !ANYBODY.has(noun.toLowerCase()) && /s$|men$|folk$/.test(noun);
}
