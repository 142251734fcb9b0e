// A sentence in a fixed frame → who holds what it says: "according to X, C", "the idea that C is wrong", "C, as X notes".

import { FALSE, frames, HOLDER } from './frames.ts';
import { type Attribution, located, reportFrom } from './report.ts';
import { isFactive, REPORTING, stanceOf } from './reporting-verbs.ts';

/** "The idea that C is wrong." */
const FALSE_IDEA = new RegExp(
  `^(?:(?<holder>[^,;.“”"]{2,60}?)(?:[’']s?|(?<=^(?:his|her|their|its))) |the |this |that )?(?:[\\w-]+ )?(?:idea|notion|myth|claim|belief|suggestion|argument|assumption|assertion|allegation|contention|charge|view|theory|fear) that ([^;]{10,300}?) (?:is|are|was|has been|rests on) (?:simply |plainly |quite |just |an? |demonstrably |therefore |equally |also |all |utterly )?${FALSE}\\b`,
  'i',
);

/** "As X notes, C." */
const AS_FIRST = new RegExp(
  `^as ${HOLDER} (?:(${REPORTING})|puts? it|has it|have it|(?:has|have) (?:\\w+ )?(${REPORTING}))(?: [^,]{1,40})?, (?=\\S)`,
  'i',
);

/** "C, according to X", "C, as X showed last year." */
const LAST = new RegExp(
  `, ((?:according to (?<holder>[^,;.]{2,100})|as (?<shower>[^,;.]{2,60}?) (?:(${REPORTING})|puts? it|(?:has|have) (?:\\w+ )?(${REPORTING}))(?: [^,;.]{1,40})?))[.;]?$`,
  'i',
);

/** As long as that pattern can match. */
const LAST_REACH = 140;

/** Every frame has one of these. */
const HINT =
  / that |according to|perspective|viewpoint|standpoint|point of view|view|opinion|eyes|words|telling|account|judge?ment|reading|estimate|mind|concerned/i;

export function framed(sentence: string): Attribution | undefined {
  if (!HINT.test(sentence)) return undefined;
  for (const { wording, rule, stance, confidence } of frames) {
    const match = wording.exec(sentence);
    if (match === null || /^(?:this|that|any|every|no|all|one)$/i.test(match.groups?.['holder'] ?? '')) continue;
    const cue = match[0].trim().replace(/,$/, '');
    const holder = located(match, match.groups?.['holder']);
    return reportFrom(match.index + match[0].length, sentence, { rule, stance, confidence, cue, holder });
  }
  return undefined;
}

export function falseIdea(sentence: string): Attribution | undefined {
  const match = FALSE_IDEA.exec(sentence);
  const content = match && located(match, match[2]);
  if (match === null || !content) return undefined;
  const holder = located(match, match.groups?.['holder']);
  return { content: [content], holder, cue: match[0], stance: 'rejects', rule: 'false-idea', confidence: 0.7 };
}

export function asFirst(sentence: string): Attribution | undefined {
  const match = AS_FIRST.exec(sentence);
  const holder = match && located(match, match.groups?.['holder']);
  if (match === null || !holder) return undefined;
  const verb = match[2] ?? match[3] ?? '';
  return reportFrom(match[0].length, sentence, {
    rule: 'as-somebody-says',
    stance: isFactive(verb) ? 'endorses' : stanceOf(verb, ''),
    confidence: 0.7,
    cue: match[0].trim().replace(/,$/, ''),
    holder,
  });
}

export function framedLast(sentence: string): Attribution | undefined {
  const from = Math.max(0, sentence.length - LAST_REACH);
  const match = LAST.exec(sentence.slice(from));
  const holder = match && located(match, match.groups?.['holder'] ?? match.groups?.['shower']);
  if (match === null || !holder) return undefined;
  const verb = match[4] ?? match[5] ?? '';
  return {
    content: [{ start: 0, end: from + match.index }],
    holder: { start: from + holder.start, end: from + holder.end },
    cue: match[1] ?? '',
    stance: isFactive(verb) ? 'endorses' : 'reports',
    rule: 'according-to',
    confidence: 0.8,
  };
}
