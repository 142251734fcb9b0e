// A sentence that announces a list of views → their holder: "opponents" in "Opponents raise two objections. The first
// is that …".

import type { Sentence } from '../../../text/sentences.ts';
import { isCollective, isPeople, isPerson } from '../actors/people.ts';
import type { Named, Report } from '../reports/reported.ts';

const MANY = '(?:two|three|four|five|six|several|some|a number of|a few|the following|various|many)';
const VIEWS =
  '(?:objections|arguments|points|claims|complaints|fears|worries|concerns|answers|replies|excuses|charges|criticisms|reasons|grounds|doubts|warnings|predictions|accusations|messages)';
const RAISE =
  '(?:raises?|raised|makes?|made|offers?|offered|gives?|gave|advances?|advanced|have|has|puts? forward|cites?|cited|presents?|presented|brings? up|brought up|lists?|listed|produces?|produced|sends?|sent|voices?|voiced)';

const BY_SOMEBODY = new RegExp(
  `^(?<holder>[^,;:“”"]{2,60}?) (?:(?:often|usually|also|now|will|may|always|generally|then) )*${RAISE} ${MANY} (?:[a-z-]+ ){0,2}${VIEWS}\\b`,
  'i',
);
const BY_NOBODY = new RegExp(
  `^${MANY} (?:[a-z-]+ ){0,2}${VIEWS} (?:are|were|have been) (?:[a-z]+ )?(?:raised|made|heard|voiced|offered|given|put forward|advanced)\\b`,
  'i',
);

/** Words that every sentence announcing views contains. They are tested first, because the patterns are slower. */
const HINT = new RegExp(`\\b${VIEWS}\\b`);

/**
 * A report with the holder of the announced views. Undefined if the sentence announces no views, or views of the
 * author.
 */
export function viewsAnnouncedIn({ text, start }: Sentence): Report | undefined {
  if (!HINT.test(text)) return undefined;
  const cue = text.slice(0, LONGEST_CUE).replace(/[.:]$/, '');
  if (BY_NOBODY.test(text)) return { holder: undefined, cue, via: [] };
  const words = BY_SOMEBODY.exec(text)?.groups?.['holder'];
  if (words === undefined || !isSomebody(words)) return undefined;
  const holder: Named = { start, end: start + words.length, words };
  return { holder, cue, via: [] };
}

const LONGEST_CUE = 120;

function isSomebody(words: string): boolean {
  if (/^(?:I|we)\b/i.test(words)) return false;
  return (
    /^(?:he|she|they|it)$/i.test(words) ||
    /. \p{Lu}/u.test(words) ||
    words.split(' ').some((word) => isPerson(word) || isCollective(word))
  );
}

const GROUP =
  /^(?:The |Some |Many |Most |Several )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+s (?:of|in|from|at) (?:the )?\p{Lu}[\p{L}\p{M}’'-]*(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{M}’'-]*){0,6}(?= \p{Ll})/u;

/** The group that is the subject of a sentence. Undefined if the end of the words for the group is uncertain. */
export function groupSubject({ text, start }: Sentence): Named | undefined {
  const words = GROUP.exec(text.slice(0, LONGEST))?.[0] ?? plainGroup(text.slice(0, LONGEST));
  return words === undefined ? undefined : { start, end: start + words.length, words };
}

/** Number of characters at the beginning of a sentence in which the group is looked for. */
const LONGEST = 160;

/** A group without a proper name: "The human resources managers whom I met". */
function plainGroup(text: string): string | undefined {
  const words =
    /^(?:(?:The|Some|Many|Most|Several|Both) )?((?:[\p{L}’'-]+ ){1,3}[\p{Ll}]+s)(?= (?:whom?|are|were|have|had|will|would|say|do|did)\b)/u.exec(
      text,
    );
  const noun = words?.[1]?.split(' ').at(-1);
  return noun !== undefined && isPeople(noun) ? words?.[0] : undefined;
}
