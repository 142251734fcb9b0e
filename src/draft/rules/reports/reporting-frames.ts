// A sentence in a fixed frame → its report: "according to X, C", "the idea that C is wrong".

import { isPerson } from '../actors/people.ts';
import { canSpeak } from './can-speak.ts';
import { FALSE, frames } from './frames.ts';
import { type Attribution, located, reportFrom } from './report.ts';

/** "The idea that C is wrong." */
const FALSE_IDEA = new RegExp(
  `^(?:(?<holder>[^,;.“”"]{2,60}?)(?:[’']s?|(?<=^(?:his|her|their|its))) |the |this |that )?(?:[\\w-]+ )?(?:idea|notion|myth|claim|belief|suggestion|argument|assumption|assertion|allegation|contention|charge|view|theory|fear) that ([^;]{10,300}?) (?:is|are|was|has been|rests on) (?:simply |plainly |quite |just |an? |demonstrably |therefore |equally |also |all |utterly )?${FALSE}\\b`,
  'i',
);

/** A fast test before the patterns: every frame contains one of these words. */
const HINT =
  / that |^ask |^(?:go|talk|speak|listen) to |^to (?:hear|listen)|^if |^read |according to|perspective|viewpoint|standpoint|point of view|view|opinion|eyes|words|telling|account|judge?ment|reading|estimate|reckoning|calculation|admission|mind|concerned/i;

/** Rules that apply only if the holder is an actor or a document. */
const NEEDS_SPEAKER = /^(?:according-to|from-perspective)$/;

export function framed(sentence: string): Attribution | undefined {
  if (!HINT.test(sentence)) return undefined;
  for (const { wording, rule, stance, confidence } of frames) {
    const match = wording.exec(sentence);
    if (match === null || /^(?:this|that|any|every|no|all|one)$/i.test(match.groups?.['holder'] ?? '')) continue;
    const cue = match[0].trim().replace(/,$/, '');
    const { holder: named, believed, heard } = match.groups ?? {};
    const holder = located(match, named ?? believed ?? heard);
    if (NEEDS_SPEAKER.test(rule) && named !== undefined && !canSpeak(named)) continue;
    const start = match.index + match[0].length;
    return reportFrom(start + appositive(sentence.slice(start)), sentence, { rule, stance, confidence, cue, holder });
  }
  return undefined;
}

/** Length of an apposition to the holder: of "the mill's owner, " in "According to Ann Lee, the mill's owner, C". */
function appositive(rest: string): number {
  const words = /^(?:the|an?|its|their|his|her|who|now|then) ([^,;.]{2,60}), (?=\S)/.exec(rest);
  const [noun = ''] = (words?.[1] ?? '').split(/ (?:of|at|for|in) /, 1);
  return words !== null && isPerson(noun.slice(noun.lastIndexOf(' ') + 1)) ? words[0].length : 0;
}

export function falseIdea(sentence: string): Attribution | undefined {
  const match = FALSE_IDEA.exec(sentence);
  const content = match && located(match, match[2]);
  if (match === null || !content) return undefined;
  const holder = located(match, match.groups?.['holder']);
  return { content: [content], holder, cue: match[0], stance: 'rejects', rule: 'false-idea', confidence: 0.7 };
}
