// A sentence → those it names who are no proper names: "the Norwegian parliament", "opponents of the tram".

import { FUNCTION_WORDS } from '../words.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { isDemonym } from './gazetteer.ts';

/** "the Norwegian parliament": what a people has one of. */
const INSTITUTION =
  /\b(\p{Lu}\p{L}+) (parliament|senate|congress|army|navy|judiciary|central bank|supreme court|constitutional court)\b/gu;

export function institutionsIn(text: string): readonly Sighting[] {
  return [...text.matchAll(INSTITUTION)].flatMap(([name, people = '']) =>
    isDemonym(people)
      ? [sighting({ name, type: 'organization', rule: 'institution-of-a-people', confidence: 0.6 })]
      : [],
  );
}

/** "opponents of the new tram": people who are named by their view, and the words after "of" from which the rest of the name is taken. */
const VIEW_GROUP =
  /\b((?:opponents|critics|supporters|advocates|proponents|defenders|champions|enemies|friends|backers|sceptics|skeptics) of (?:(?:the|a|an) )?)((?:\p{L}[\p{L}’'-]*(?: |\b)){1,5})/giu;

/** Where a name ends: at the verb that tells what they do. */
const DOING =
  /^(?:say|argue|claim|insist|reply|believe|think|warn|point|dismiss|want|tell|call|fear|hope|like|love|see|note|object|complain|maintain|contend|suggest|respond|counter|oppose|agree|will|often|also|sometimes|[a-z]+ed|[a-z]+ing|[a-z]+ly)$/;

/** So many words say which. */
const MOST_WORDS = 3;

const POINTING = /\b(?:this|that|these|those|its?|his|her|their|our|my|your|such|them|him|both|all|any)\b/i;

export function viewGroupsIn(text: string): readonly Sighting[] {
  return [...text.matchAll(VIEW_GROUP)].flatMap(({ 1: head = '', 2: rest = '', index }) => {
    const which = whichOf(rest);
    const words = `${head}${which}`;
    if (which === '' || POINTING.test(words)) return [];
    const name = capitalized(words);
    const proper = /^\p{Lu}/u.test(words) && index > 1;
    const here = words === name ? [] : [words];
    return [sighting({ name, type: proper ? 'organization' : 'group', here, rule: 'view-group', confidence: 0.5 })];
  });
}

/** "new tram say" → "new tram"; a participle may begin it: "proposed tram". Nothing where the words run on. */
function whichOf(rest: string): string {
  const words = rest.trim().split(' ');
  const end = words.findIndex(
    (word, i) =>
      !isContent(word) ||
      (i > 0 && (DOING.test(word) || (/^\p{Lu}/u.test(words[i - 1] ?? '') && /^\p{Ll}/u.test(word)))),
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
