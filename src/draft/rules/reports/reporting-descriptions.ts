// Descriptions: "X calls the pool “a disgrace”", "X describes the plan as a gift". The whole description is attributed to X.

import { type Attribution, reportFrom } from './report.ts';
import { subjectBefore } from './subject.ts';

/** The thing described. Pronouns are excluded, because a description of "this" is not understood without its context. */
const OBJECT = "(?!(?:it|this|that|them|him|her|me|us|for|on|upon|off|out|in)\\b)(?:[\\p{L}\\p{N}’'-]+ ){1,8}?";

const CALLS = new RegExp(`\\b(?:calls?|called) (?=${OBJECT}[“"][^“”"]{8,})`, 'u');

/** "X calls the bridge a disgrace", "X considers the bridge to be unsafe" */
const JUDGES =
  /(?<!-|\b(?:be|been|is|are|was|were|let us|proceed to) )\b(?:calls?|called|considers?|considered|deems?|deemed|thinks?|believes?|judges?|judged) (?=(?!(?:that|it|this|them|him|her|me|us|for|on|upon|off|out|in|if|how|what|whether|so|of|a|as|by)\b)(?:(?!(?:which|that|who|by|as)\b)[\p{L}\p{N}’'-]+ ){2,6}?(?:to be|an? (?!few|lot|little)\p{L}+))/u;

const AS = new RegExp(
  `\\b(?:describes?|described|regards?|regarded|depicts?|depicted|portrays?|portrayed|dismiss(?:es|ed)?|denounces?|denounced|condemns?|condemned|sees?|saw|views?|viewed) (?=${OBJECT}as (?:an? |the |[“"]))`,
  'u',
);

export function describedAs(sentence: string): Attribution | undefined {
  const match = CALLS.exec(sentence) ?? AS.exec(sentence) ?? JUDGES.exec(sentence);
  const holder = match && subjectBefore(sentence, match.index);
  if (match === null || !holder) return undefined;
  const start = match.index + match[0].length;
  const cue = sentence.slice(holder.start, start).trim();
  const end = /, (?:which|who|a|an) /.exec(sentence.slice(start))?.index;
  const found = reportFrom(start, sentence, { rule: 'describes-as', stance: 'reports', confidence: 0.45, cue, holder });
  return end === undefined ? found : { ...found, content: [{ start, end: start + end }] };
}
