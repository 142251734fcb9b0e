// Capitalized words, with or without an office before them → a person, if the words can be a person's name.

import { OFFICES, ORGANIZATION_WORDS, THING_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, stateOfCapital } from '../../../text/gazetteer.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import { type Sighting, sighting } from './actor-draft.ts';

/** Name of the rule for persons and organizations that only the tagger found. */
export const TAGGER_RULE = 'name-tagger';

/** Titles that are not an office, so that they do not become the person's role: "Mrs", "Dr". */
const PLAIN_TITLES = /^(?:Mrs?|Ms|Mx|Dr|St|Former|Prof|Professor|Sir)\.?$/;

/** Surnames that are also words for places or things. After a first name, such a word is a surname: "Ann Hill". */
const SURNAMES =
  /^(?:Hill|Hills|West|North|South|East|Wood|Woods|Field|Park|Lane|Law|Day|Mill|Forest|Bridge|Castle|Lake|Street|Marsh|Bay|Rivers?|Brook|Banks|Winter|Summers?|Hall|Town|Fair|Pool|Palace|Tower|Market|Springs|Plaza|Code|Prize|Order|Way|Law|Page|Stone)$/;

/**
 * @param tagged confidence of a name that the tagger found. If it is undefined and no office comes before the name, the
 * name must have two words, and its confidence is 0.7
 */
export function personOf(words: readonly string[], offices: readonly string[], tagged?: number): readonly Sighting[] {
  const named = offices.length > 0;
  if (!looksLikePerson(words) || (!named && words.length < 2 && tagged === undefined)) return [];
  const role = offices.filter((word) => !PLAIN_TITLES.test(word)).join(' ') || undefined;
  const title = offices
    .find((word) => /^(?:Mrs?|Ms|Mx|Sir|Lady|Lord|Dame|Sister|Father|Prince|Princess|Queen|King|Pope)\.?$/.test(word))
    ?.replace('.', '');
  return [
    sighting({
      name: words.join(' '),
      type: 'person',
      role,
      ...(title !== undefined && { title }),
      rule: named ? 'person-with-office' : TAGGER_RULE,
      confidence: named ? 0.85 : (tagged ?? 0.7),
    }),
  ];
}

/**
 * Whether words can be a person's name: up to four words, each with a capital or a particle such as "von". A function
 * word, a nationality, an office, a word for a thing or organization, or a word in capitals is not accepted.
 */
export function looksLikePerson(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}’'-]+$|^\p{Lu}\.?$|^(?:de|la|bin|al|van|von|der|du|den)$/u.test(word)) &&
    !words.some((word, i) => isNoName(word, i === words.length - 1, words.length > 1))
  );
}

function isNoName(word: string, last: boolean, full: boolean): boolean {
  return (
    FUNCTION_WORDS.has(word.toLowerCase()) ||
    (THING_WORDS.has(word) && !(last && full && SURNAMES.test(word))) ||
    (last && !full && stateOfCapital(word) !== undefined) ||
    ORGANIZATION_WORDS.has(word) ||
    OFFICES.has(word) ||
    isDemonym(word) ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}
