// A direct quotation with its speaker: "“C,” X said", "said X: “C”", "As X puts it, “C”".

import type { Range } from '../../../anchor/range.ts';
import type { Attribution } from './report.ts';
import { REPORTING, stanceOf } from './reporting-verbs.ts';
import { subjectBefore } from './subject.ts';

/** Reporting verbs; after "its" or "the", such a word is a noun ("its report", "the claim"). */
const VERB = new RegExp(
  `(?<!\\b(?:its|his|her|their|my|our|the|an?|this) |[’']s )\\b(${REPORTING}|(?:puts?|has) it|[Ii]n (?:the words of|[\\p{L}’']+ words))\\b`,
  'u',
);

const ENDS_WITH_VERB = new RegExp(`\\b(?:${REPORTING})(?: \\p{L}+)?(?: that)? $`, 'u');

/** Minimum number of words in a quotation; a shorter one is a term or has ironic quotation marks. */
const LEAST_WORDS = 3;

/** Quotation marks with the words between them. */
const QUOTATION = /[“"]([^“”"]{2,2000}?)([,.?!;]?)[”"]/g;

export function quoted(sentence: string): Attribution | undefined {
  const quotations = [...sentence.matchAll(QUOTATION)].filter(
    ({ 1: words = '', 2: mark, index }) =>
      (words.length >= 12 && words.split(/\s+/).length >= LEAST_WORDS) || (index === 0 && mark === ','),
  );
  const [first] = quotations;
  if (first === undefined || !isIntroduced(sentence.slice(0, first.index))) return undefined;
  const end = first.index + first[0].length;
  const outside = [
    { start: end, text: sentence.slice(end) },
    { start: 0, text: sentence.slice(0, first.index) },
  ];
  for (const { start, text } of outside) {
    const verb = VERB.exec(text);
    if (verb === null) continue;
    const holder = besideVerb(sentence, start + verb.index, verb[0].length);
    return {
      content: [contentOf(first), ...quotations.slice(1).map(contentOf)],
      holder,
      cue: cueIn(text),
      stance: stanceOf(verb[0], text),
      rule: 'direct-quote',
      confidence: 0.8,
    };
  }
  return undefined;
}

/** The words of the report outside the quotations. */
function cueIn(outside: string): string {
  const [words = ''] = outside.split(/[“”"]/).filter((part) => VERB.test(part));
  return words.trim().replace(/^[,.] ?|[.,:]$/g, '');
}

/** Whether a quotation is at the head of a sentence or after a comma, a colon or a verb; "the “no war” policy" has no speaker. */
function isIntroduced(before: string): boolean {
  return before.trim() === '' || /[,:—–] ?$/.test(before) || ENDS_WITH_VERB.test(before);
}

/** Whether a sentence is only a quotation, so that it continues the previous quotation. */
export function isQuotation(sentence: string): boolean {
  return /^[“"][^“”"]{8,2000}[”"]\.?$/.test(sentence);
}

function contentOf({ index, 1: words = '' }: RegExpExecArray): Range {
  return { start: index + 1, end: index + 1 + words.length };
}

/** The subject before the verb; if there is none, the words after the verb. */
function besideVerb(sentence: string, verb: number, length: number): Range | undefined {
  const subject = subjectBefore(sentence, verb);
  if (subject !== undefined) return subject;
  const after = /^ ((?:(?:Dr|Mrs?|Ms|Prof|Sen|Gov|Rep|St|Rev|Gen|Col|Capt|\p{Lu})\. |[^,.;:“”"]){2,80})/u.exec(
    sentence.slice(verb + length),
  );
  return after === null ? undefined : { start: verb + length + 1, end: verb + length + after[0].length };
}
