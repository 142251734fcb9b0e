// Capitalized words, with or without an office before them → a person, if the words can be a person's name.

import { OFFICES, ORGANIZATION_WORDS, THING_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, stateOfCapital } from '../../../text/gazetteer.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import type { FullPack, LanguagePack } from '../../languages/pack.ts';
import { type Sighting, sighting } from './actor-draft.ts';

/** Name of the rule for persons and organizations that only the tagger found. */
export const TAGGER_RULE = 'name-tagger';

/**
 * @param tagged the confidence of the person, if no office comes before the name. Without this parameter and without an
 * office, the name must have two words, and the confidence is 0.7
 */
export function personOf(
  words: readonly string[],
  offices: readonly string[],
  pack: FullPack,
  tagged?: number,
): readonly Sighting[] {
  const named = offices.length > 0;
  if (!looksLikePerson(words, pack) || (!named && words.length < 2 && tagged === undefined)) return [];
  const role = offices.filter((word) => !pack.actors.plainTitles.test(word)).join(' ') || undefined;
  const title = offices.find((word) => pack.actors.titles.test(word))?.replace('.', '');
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
 * Whether words can be a person's name: up to four words, each with a capital or a particle such as "von". None of the
 * words may be a function word, a nationality, an office, a word for a thing or an organization, or a word in capitals.
 */
export function looksLikePerson(words: readonly string[], pack: LanguagePack): boolean {
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every((word) => pack.names.partOfName.test(word)) &&
    !words.some((word, i) => isNoName(word, i === words.length - 1, words.length > 1, pack))
  );
}

function isNoName(word: string, last: boolean, full: boolean, pack: LanguagePack): boolean {
  return (
    FUNCTION_WORDS.has(word.toLowerCase()) ||
    (THING_WORDS.has(word) && !(last && full && pack.names.surnames.test(word))) ||
    (last && !full && stateOfCapital(word) !== undefined) ||
    ORGANIZATION_WORDS.has(word) ||
    OFFICES.has(word) ||
    isDemonym(word) ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}
