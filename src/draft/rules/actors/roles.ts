// The roles that a text gives directly before or after the names of persons: "The union's leader, Joan Pike,",
// "Lena Okafor, an oceanographer,".

import { OFFICES } from '../../../text/actor-words.ts';
import type { Sighting } from './actor-draft.ts';

/** Nouns for occupations and offices. */
export const CALLINGS: ReadonlySet<string> = new Set(
  `leader head founder chair chairman chairwoman executive spokesman spokeswoman spokesperson editor owner economist historian biologist
   oceanographer physicist chemist sociologist lawyer judge doctor nurse surgeon teacher professor lecturer researcher scientist engineer
   architect planner author writer poet novelist columnist journalist reporter activist campaigner farmer baker miller mayor minister
   president chancellor senator councillor councilor commissioner director manager secretary treasurer ambassador general admiral
   philosopher psychologist geographer geologist ecologist analyst banker broker artist composer conductor bishop priest rabbi imam
   inspector superintendent headteacher principal librarian curator archivist officer adviser advisor candidate widow`.split(
    /\s+/,
  ),
);

// The lookbehind lets a name begin only at the beginning of a word. Without it, a search at each letter of a long word
// would take quadratic time.
const NAME = String.raw`(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?: \p{Lu}(?:[\p{L}’'-]+|\.)){1,3}`;
const BEFORE = new RegExp(
  String.raw`\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[\p{L}]+[’']s?) ((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}+),? (${NAME})`,
  'gu',
);
const AFTER = new RegExp(
  String.raw`(${NAME}), (?:the |an? |its |their |our )?((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}+)(?: of| at| for|,|\.)`,
  'gu',
);

/** The actors, with the role that the text gives to each person. A person who already has a role keeps it. */
export function withRoles<A extends Sighting>(actors: readonly A[], text: string): readonly A[] {
  const roles = new Map<string, string>();
  for (const { 1: role = '', 2: name = '' } of text.matchAll(BEFORE))
    if (isRole(role) && !roles.has(name)) roles.set(name, bare(role));
  for (const { 1: name = '', 2: role = '' } of text.matchAll(AFTER))
    if (isRole(role) && !roles.has(name)) roles.set(name, bare(role));
  return actors.map((actor) => {
    const role = actor.type === 'person' && actor.role === undefined ? roles.get(actor.name) : undefined;
    return role === undefined ? actor : { ...actor, role };
  });
}

function isRole(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return CALLINGS.has(last) || OFFICES.has(last.charAt(0).toUpperCase() + last.slice(1));
}

/**
 * The role without a first word about time, such as "former" or "new". Other adjectives are kept: "retired Dutch chief
 * executive".
 */
function bare(role: string): string {
  return role.replace(/^(?:then|now|current|former|new|late) /, '');
}
