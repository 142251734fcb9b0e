// A clause with a fixed wording of a report → the report: "according to Ann Lee, …", "the idea that … is wrong".

import type { Idiom } from '../../languages/pack.ts';
import { isPerson } from '../actors/people.ts';
import { canSpeak } from './can-speak.ts';
import { type Attribution, located, reportFrom } from './report.ts';

/** Words that are matched as a holder but name nobody. */
const NOBODY = /^(?:this|that|any|every|no|all|one)$/i;

/** @param hint a pattern that every clause with an idiom matches. It is tested first, because the idioms are slower */
export function idiomIn(clause: string, idioms: readonly Idiom[], hint?: RegExp): Attribution | undefined {
  if (hint?.test(clause) === false) return undefined;
  for (const idiom of idioms) {
    const match = idiom.wording.exec(clause);
    const { holder: named, believed, heard, judge, content, cue } = match?.groups ?? {};
    const words = named ?? judge ?? believed ?? heard;
    if (match === null || NOBODY.test(words ?? '') || (idiom.speaker && words !== undefined && !canSpeak(words)))
      continue;
    const { rule, stance, confidence } = idiom;
    const fields = {
      rule,
      stance: rule === 'passive-report' ? passiveStance(match[0]) : stance,
      confidence,
      cue: (cue ?? match[0]).trim().replace(/,$/, ''),
      holder: located(match, words),
      signs: [],
    };
    const inside = located(match, content);
    const name = named === undefined ? undefined : nameAfter(named, clause.slice(match.index + match[0].length));
    if (inside !== undefined) return { ...fields, content: [inside] };
    const start = match.index + match[0].length;
    if (name !== undefined) {
      const holder = { start, end: start + name.length };
      return reportFrom(start + name.length + ', '.length, clause, { ...fields, holder });
    }
    return reportFrom(start + appositive(clause.slice(start)), clause, fields);
  }
  return undefined;
}

/** The name after a description of the holder: "Ann Lee" in "According to the mill's owner, Ann Lee, …". */
function nameAfter(words: string, rest: string): string | undefined {
  const name = /^(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}), (?=\S)/u.exec(rest)?.[1];
  const noun = words.split(/ (?:of|at|for|in) /, 1)[0] ?? '';
  return isPerson(noun.slice(noun.lastIndexOf(' ') + 1)) ? name : undefined;
}

function passiveStance(words: string): Attribution['stance'] {
  if (/\bwrongly\b/.test(words)) return 'rejects';
  return /\brightly\b/.test(words) ? 'endorses' : 'reports';
}

/**
 * Length of a description after the name of the holder: of "the mill's owner, " in "According to Ann Lee, the mill's
 * owner, …".
 */
function appositive(rest: string): number {
  const words = /^(?:the|an?|its|their|his|her|who|now|then) ([^,;.]{2,60}), (?=\S)/.exec(rest);
  const [noun = ''] = (words?.[1] ?? '').split(/ (?:of|at|for|in) /, 1);
  return words !== null && isPerson(noun.slice(noun.lastIndexOf(' ') + 1)) ? words[0].length : 0;
}
