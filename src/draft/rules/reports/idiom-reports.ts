// A clause with a fixed wording of a report → the report: "according to Ann Lee, …", "the idea that … is wrong".

import type { Idiom, LanguagePack } from '../../languages/pack.ts';
import { isPerson } from '../actors/people.ts';
import { canSpeak } from './can-speak.ts';
import { type Attribution, located, reportFrom } from './report.ts';

export function idiomIn(clause: string, idioms: readonly Idiom[], pack: LanguagePack): Attribution | undefined {
  for (const idiom of idioms) {
    const match = idiom.wording.exec(clause);
    const { holder: named, believed, heard, judge, content, cue } = match?.groups ?? {};
    const words = named ?? judge ?? believed ?? heard;
    if (
      match === null ||
      pack.holders.nobody.test(words ?? '') ||
      (idiom.speaker && words !== undefined && !canSpeak(words, pack))
    )
      continue;
    const { rule, confidence } = idiom;
    const fields = {
      rule,
      stance: stanceOf(idiom, match[0]),
      confidence,
      cue: (cue ?? match[0]).trim().replace(/,$/, ''),
      holder: located(match, words),
      signs: [],
    };
    const inside = located(match, content);
    const name = named === undefined ? undefined : nameAfter(named, clause.slice(match.index + match[0].length), pack);
    if (inside !== undefined) return { ...fields, content: [inside] };
    const start = match.index + match[0].length;
    if (name !== undefined) {
      const holder = { start, end: start + name.length };
      return reportFrom(start + name.length + ', '.length, clause, { ...fields, holder });
    }
    return reportFrom(start + appositive(clause.slice(start), pack), clause, fields);
  }
  return undefined;
}

/**
 * The name after a description of the holder: "Ann Lee" in "According to the mill's owner, Ann Lee, …". Undefined if no
 * name follows.
 */
function nameAfter(words: string, rest: string, pack: LanguagePack): string | undefined {
  const name = /^(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}), (?=\S)/u.exec(rest)?.[1];
  const noun = words.split(pack.holders.afterOffice, 1)[0] ?? '';
  return isPerson(noun.slice(noun.lastIndexOf(' ') + 1), pack) ? name : undefined;
}

function stanceOf({ stance, rejects, endorses }: Idiom, words: string): Attribution['stance'] {
  if (rejects?.test(words)) return 'rejects';
  return endorses?.test(words) ? 'endorses' : stance;
}

/**
 * Length of the description after the name of the holder: of "the mill's owner, " in "According to Ann Lee, the mill's
 * owner, …". It is 0 if there is none.
 */
function appositive(rest: string, pack: LanguagePack): number {
  const words = pack.holders.apposition.exec(rest);
  const [noun = ''] = (words?.[1] ?? '').split(pack.holders.afterOffice, 1);
  return words !== null && isPerson(noun.slice(noun.lastIndexOf(' ') + 1), pack) ? words[0].length : 0;
}
