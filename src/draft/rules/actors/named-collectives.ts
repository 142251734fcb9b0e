// A sentence → its collective actors that have no proper name: "the Norwegian parliament", "the district council",
// "opponents of the tram", "researchers at the Institute of Soils".

import { ORGANIZATION_WORDS } from '../../../text/actor-words.ts';
import { isDemonym } from '../../../text/gazetteer.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import type { FullPack } from '../../languages/pack.ts';
import { AFTER, doesBefore } from './acting.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { isPeople } from './people.ts';

export function institutionsIn(text: string, pack: FullPack): readonly Sighting[] {
  return [...text.matchAll(pack.nouns.institutions)].flatMap(([name, people = '']) =>
    isDemonym(people)
      ? [sighting({ name, type: 'organization', rule: 'institution-of-a-people', confidence: 0.6 })]
      : [],
  );
}

export function bodiesIn(text: string, pack: FullPack): readonly Sighting[] {
  return [...text.matchAll(pack.nouns.body)].flatMap(({ 0: whole, 1: words = '', 2: owned = '', index }) => {
    const end = index + whole.length;
    if (owned === '' && !doesBefore(text.slice(end, end + AFTER), pack)) return [];
    return [
      sighting({
        name: capitalized(words),
        type: 'organization',
        here: [words],
        rule: 'body-that-acts',
        confidence: 0.5,
      }),
    ];
  });
}

export function peopleOfIn(text: string, pack: FullPack): readonly Sighting[] {
  return [...text.matchAll(pack.nouns.peopleOf)].flatMap(({ 0: whole, 1: people = '', 2: noun = '', 3: body = '' }) => {
    if (!/s$/.test(noun) || !isPeople(noun, pack) || !body.split(' ').some((word) => ORGANIZATION_WORDS.has(word)))
      return [];
    const [first = ''] = people.split(' ');
    const words = people !== noun && FUNCTION_WORDS.has(first.toLowerCase()) ? whole.slice(first.length + 1) : whole;
    const name = capitalized(words);
    return [
      sighting({ name, type: 'group', here: words === name ? [] : [words], rule: 'people-of-a-body', confidence: 0.5 }),
    ];
  });
}

/**
 * Maximum number of words that say whom or what a group is for or against: 2 in "opponents of the new tram". If there
 * are more, the group is ignored.
 */
const MOST_WORDS = 3;

export function viewGroupsIn(text: string, pack: FullPack): readonly Sighting[] {
  return [...text.matchAll(pack.nouns.viewGroup)].flatMap(({ 1: head = '', 2: rest = '', index }) => {
    const which = whichOf(rest, pack);
    const words = `${head}${which}`;
    if (which === '' || pack.nouns.pointing.test(words)) return [];
    const name = capitalized(words);
    const proper = /^\p{Lu}/u.test(words) && index > 1;
    const here = words === name ? [] : [words];
    return [sighting({ name, type: proper ? 'organization' : 'group', here, rule: 'view-group', confidence: 0.5 })];
  });
}

/**
 * The words after "opponents of the" that belong to the name of the group: "new tram" in "new tram say". The first word
 * may be a participle: "proposed tram". Empty if there are more than `MOST_WORDS` such words.
 */
function whichOf(rest: string, pack: FullPack): string {
  const words = rest.trim().split(' ');
  const end = words.findIndex(
    (word, i) =>
      !isContent(word) ||
      (i > 0 && (pack.nouns.doing.test(word) || (/^\p{Lu}/u.test(words[i - 1] ?? '') && /^\p{Ll}/u.test(word)))),
  );
  const which = words.slice(0, end === -1 ? words.length : end);
  return which.length > MOST_WORDS ? '' : which.join(' ');
}

function isContent(word: string): boolean {
  return !FUNCTION_WORDS.has(word.toLowerCase());
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
