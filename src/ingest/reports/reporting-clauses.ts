// A verb of saying or thinking and its subject: "X argues that C", "C1, X argues, C2", "C, X says".

import type { Range } from '../../anchor/range.ts';
import { endOfWords } from '../sentences.ts';
import { type Attribution, located, reportFrom } from './report.ts';
import { isFactive, REPORTING, stanceOf, TELLING, WITHOUT_THAT } from './reporting-verbs.ts';
import { subjectBefore } from './subject.ts';

const MANNER =
  '(?:wrongly|falsely|mistakenly|naively|rightly|correctly|also|often|still|further|now|long|repeatedly|always|openly|even|again|publicly|privately)';

/** What makes a verb of several words. */
const PHRASES = `(?:mak(?:e|es|ing)|made) (?:it (?:clear|plain|known)|the (?:case|point|argument))|(?:sends?|sent|sending) (?:a|the) message|(?:takes?|took|holds?|held) the view|(?:puts?|put) it to \\p{L}+|lets? it be known|(?:takes?|took) the line|(?:is|are|was|were|am) of the (?:view|opinion)|(?:is|are|was|were) under the (?:illusion|impression)|(?:has|have|had) (?:no|little) doubt|(?:comes?|came|draws?|drew) (?:to )?the conclusion|(?:express(?:es|ed)?|voic(?:es|ed)|rais(?:es|ed)) (?:the |an? |their |his |her )?(?:fears?|hopes?|views?|concerns?|beliefs?|doubts?|objections?)|(?:is|are|was|were) fond of (?:saying|remarking|claiming|noting)|(?:is|are|was|were|am) (?:convinced|certain|sure|confident|adamant|afraid|worried|aware)|(?:wants?|would have) us to (?:believe|think)|would have us believe`;

const PERSON = '(?:he|she|they|it|we|I|you|some|many|others|critics)';
const NAMED =
  "(?!(?:and|or|but|nor|which|who|that|as|if|when|in|on|at) )(?:[Tt]he |[Oo]ur |[Hh]is |[Hh]er |[Ii]ts |[Tt]heir )?(?:[\\p{L}’'.-]+ ){0,7}[\\p{L}’'.-]+";

const THAT = new RegExp(
  `\\b(?:${MANNER} )?(?:(${REPORTING}|${PHRASES})(?: ${MANNER})?|(${TELLING})(?: [\\p{L}\\p{N}’'.-]+){1,7}?)(?: (?:yesterday|today|(?:last|this|earlier this) (?:week|month|year|spring|summer|autumn|winter)))?(?: (?:in|on|at|during|after|before) (?:[\\p{L}\\p{N}’'.-]+ ){0,4}?[\\p{L}\\p{N}’'.-]+)?(,[^,;:“”"]{3,60},|,)? that (?=\\S)`,
  'u',
);

const BARE = new RegExp(
  `\\b(${WITHOUT_THAT}) (?=(?:the|a|an|this|these|those|it|he|she|they|we|there|such|our|his|her|their|its|no|most|\\p{Lu}\\p{L}+)\\b[^,;:“”"]{1,80}\\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot|does|did|do|needs?)\\b)`,
  'u',
);

const INSERTED = new RegExp(
  `, (?:(${PERSON}|${NAMED})(?: ${MANNER})? (?:(${REPORTING})|((?:told|tells) [^,;:“”"]{2,60}?))|(${REPORTING}) (${PERSON}|${NAMED})), (?=\\S)`,
  'u',
);
const LAST = new RegExp(`, (${PERSON}|${NAMED})(?: ${MANNER})? (${REPORTING})[.]?$`, 'u');

/** As long as the pattern at the end can match. */
const LAST_REACH = 120;

/** "X argues that C", "X argues C". Those who deny or only refer to it ("the claim that") hold nothing. */
export function verbThat(sentence: string): Attribution | undefined {
  const that = sentence.includes(' that ') ? afterVerb(sentence, THAT, 'verb-that', 0.75) : undefined;
  return that ?? afterVerb(sentence, BARE, 'verb-without-that', 0.55);
}

function afterVerb(sentence: string, wording: RegExp, rule: string, confidence: number): Attribution | undefined {
  const match = wording.exec(sentence);
  const holder = match && subjectBefore(sentence, match.index);
  if (match === null || !holder) return undefined;
  const start = match.index + match[0].length;
  const cue = sentence.slice(holder.start, start).trim();
  const verb = match[1] ?? match[2] ?? '';
  const stance = /\bus (?:to )?(?:believe|think)$/.test(verb) ? 'questions' : stanceOf(verb, cue);
  return reportFrom(start, sentence, {
    rule,
    stance,
    confidence: isFactive(verb) ? confidence - 0.15 : confidence,
    cue,
    holder,
  });
}

/** After these a clause follows without "that" even where no helping verb shows it: they take no plain object. */
const PLAIN =
  /\b(says?|said|insists?|insisted|thinks?|fears?|feared|claims?|claimed|argues|argued) (?=(?:the|their|his|her|its|our|these|such|all|most|a|an|\p{Lu}\p{L}+) (?:[\p{L}’'-]+ ){1,5}?[a-z]{2,}(?:s|ed)\b(?! of\b)[^,;:“”"]{4,})/u;

const TOLD =
  /\b(tells?|told|assures?|assured|warns?|warned|reminds?|reminded) (?:me|us|him|her|them|you|reporters|voters|readers|everyone|parents|staff) (?=(?:the|a|an|it|he|she|they|we|there|this|these|his|her|their|its|nobody|everybody|everything|nothing)\b)/;

/** "Parents tell me they want C", "X says the roof costs C." */
export function toldWithoutThat(sentence: string): Attribution | undefined {
  return afterVerb(sentence, TOLD, 'verb-without-that', 0.55) ?? afterVerb(sentence, PLAIN, 'verb-without-that', 0.45);
}

/** "C1, X argues, C2." */
export function inserted(sentence: string): Attribution | undefined {
  const comma = sentence.indexOf(', ');
  if (comma === -1 || !sentence.includes(', ', comma + 2)) return undefined;
  const match = INSERTED.exec(sentence);
  if (match === null || match.index === 0) return undefined;
  const after = { start: match.index + match[0].length, end: endOfWords(sentence) };
  return {
    content: [{ start: startOfClause(sentence, match.index), end: match.index }, after],
    holder: located(match, match[1] ?? match[5]),
    cue: match[0].slice(2).replace(/, $/, ''),
    stance: stanceOf(match[2] ?? match[4] ?? '', ''),
    rule: 'inserted-report',
    confidence: 0.7,
  };
}

/** "He went on: C1, X argues, C2" */
function startOfClause(sentence: string, end: number): number {
  const edge = Math.max(sentence.lastIndexOf(': ', end), sentence.lastIndexOf('; ', end));
  return edge === -1 ? 0 : edge + 2;
}

/** "C, X says." */
export function saidLast(sentence: string): Attribution | undefined {
  const from = Math.max(0, sentence.length - LAST_REACH);
  const match = LAST.exec(sentence.slice(from));
  const holder = match && located(match, match[1]);
  if (match === null || !holder || from + match.index === 0) return undefined;
  return {
    content: [{ start: 0, end: from + match.index }],
    holder: shifted(holder, from),
    cue: match[0].slice(2).replace(/\.$/, ''),
    stance: stanceOf(match[2] ?? '', ''),
    rule: 'said-last',
    confidence: 0.6,
  };
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
