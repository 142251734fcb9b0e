// A sentence → its collective actors that have no proper name: "the Norwegian parliament", "the district council",
// "opponents of the tram", "researchers at the Institute of Soils".

import { ORGANIZATION_WORDS } from '../../../text/actor-words.ts';
import { isDemonym } from '../../../text/gazetteer.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import { AFTER, doesBefore } from './acting.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { isPeople } from './people.ts';

/** Institutions of which a state has only one: "the Norwegian parliament". */
const INSTITUTION =
  /\b(\p{Lu}\p{L}+) (parliament|senate|congress|army|navy|judiciary|central bank|supreme court|constitutional court)\b/gu;

export function institutionsIn(text: string): readonly Sighting[] {
  return [...text.matchAll(INSTITUTION)].flatMap(([name, people = '']) =>
    isDemonym(people)
      ? [sighting({ name, type: 'organization', rule: 'institution-of-a-people', confidence: 0.6 })]
      : [],
  );
}

/**
 * A noun for a body in lower case, after a word that says which one: "the district council". It is an actor if it owns
 * or does something.
 */
const BODY =
  /\b[Tt]he ((?:city|town|district|county|borough|parish|village|provincial|regional|municipal|federal|central|national|state|royal|high|supreme|constitutional|planning|health|water|police|school|housing|education|electoral|election|teachers[’']|nurses[’']|farmers[’']|doctors[’']) (?:council|commission|committee|board|authority|court|parliament|assembly|legislature|union|association|federation|bank|agency|ministry|department))(?=([’']s? \p{Ll}|\b))/gu;

export function bodiesIn(text: string): readonly Sighting[] {
  return [...text.matchAll(BODY)].flatMap(({ 0: whole, 1: words = '', 2: owned = '', index }) => {
    const end = index + whole.length;
    if (owned === '' && !doesBefore(text.slice(end, end + AFTER))) return [];
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

/** People who belong to a body: "Marine biologists at the University of Porto". */
const PEOPLE_OF =
  /(?<![\p{L}’'-])((?:\p{L}[\p{Ll}-]+ )?(\p{L}\p{Ll}+)) (?:at|from|with) ((?:the )?\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|the|and) ){0,2}\p{Lu}[\p{L}’'-]+)*)/gu;

export function peopleOfIn(text: string): readonly Sighting[] {
  return [...text.matchAll(PEOPLE_OF)].flatMap(({ 0: whole, 1: people = '', 2: noun = '', 3: body = '' }) => {
    if (!/s$/.test(noun) || !isPeople(noun) || !body.split(' ').some((word) => ORGANIZATION_WORDS.has(word))) return [];
    const [first = ''] = people.split(' ');
    const words = people !== noun && FUNCTION_WORDS.has(first.toLowerCase()) ? whole.slice(first.length + 1) : whole;
    const name = capitalized(words);
    return [
      sighting({ name, type: 'group', here: words === name ? [] : [words], rule: 'people-of-a-body', confidence: 0.5 }),
    ];
  });
}

/** People named by their view, with up to five words after "of": "opponents of the new tram". */
const VIEW_GROUP =
  /\b((?:opponents|critics|supporters|advocates|proponents|defenders|champions|enemies|friends|backers|sceptics|skeptics) of (?:(?:the|a|an) )?)((?:\p{L}[\p{L}’'-]*(?: |\b)){1,5})/giu;

/** Verbs, adverbs and participles. The name of a group such as "opponents of the new tram" ends before such a word. */
const DOING =
  /^(?:say|argue|claim|insist|reply|believe|think|warn|point|dismiss|want|tell|call|fear|hope|like|love|see|note|object|complain|maintain|contend|suggest|respond|counter|oppose|agree|will|often|also|sometimes|[a-z]+ed|[a-z]+ing|[a-z]+ly)$/;

/** Maximum number of words after "opponents of the". If there are more, the group is ignored. */
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

/**
 * The words after "opponents of the" that belong to the name of the group: "new tram" in "new tram say". The first word
 * may be a participle: "proposed tram". Empty if there are more than `MOST_WORDS` words.
 */
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
