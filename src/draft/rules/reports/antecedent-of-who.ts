// The antecedent of "who" or "which": "It comes from Ann Lee, who argues that", "there are those who say that", "the guild, which
// replied that".

import type { Range } from '../../../anchor/range.ts';
import { isCollective } from '../actors/people.ts';

/** A name, with a lower-case description before it: "the economist Ann Lee of Hay". */
const NAMED =
  /(?:\b(?:the|an?|our|my|his|her|their|its) (?:[\p{Ll}-]+ ){1,3})?(?:\p{Lu}[\p{L}\p{M}’'.-]*)(?: (?:(?:of|at|de|van|von|del|da) (?:the )?)?\p{Lu}[\p{L}\p{M}’'.-]*){0,5}$/u;

/** A lower-case antecedent: "many farmers", "those". */
const SOMEBODY =
  /(?:\b(?:the|an?|some|many|most|those|these|several|few|other|our|my|his|her|their|its) )?(?:[\p{Ll}’'-]+ ){0,2}[\p{Ll}’'-]+$/u;

/** The words up to the last preposition, verb or conjunction, which are not part of the antecedent. */
const EDGE =
  /^.*\b(?:of|by|from|with|to|for|in|on|at|is|are|was|were|has|have|had|and|or|but|that|as|like|than|not|only|even)\b /u;

const LONGEST = 90;

/** @param before the words up to and including "who" or "which" */
export function antecedentOf(before: string): Range | undefined {
  const words = before.replace(/,? (?:who|which)$/, '');
  const from = Math.max(0, words.length - LONGEST);
  const near = words.slice(from);
  const found = NAMED.exec(near)?.[0] ?? SOMEBODY.exec(near)?.[0].replace(EDGE, '');
  const speaks =
    before.endsWith('who') ||
    found === undefined ||
    NAMED.test(near) ||
    isCollective(found.slice(found.lastIndexOf(' ') + 1));
  if (!speaks || found === undefined || found === '' || found.length >= words.length) return undefined;
  return { start: words.length - found.length, end: words.length };
}
