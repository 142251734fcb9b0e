// "Marine biologists at the University of Hay beg to differ. They …": the pronoun denotes the subject of the previous sentence.

import type { Sentence } from '../../../text/sentences.ts';
import { isPeople } from '../actors/people.ts';
import type { Named } from '../reports/reported.ts';

const GROUP =
  /^(?:The |Some |Many |Most |Several )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+s (?:of|in|from|at) (?:the )?\p{Lu}[\p{L}\p{M}’'-]*(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{M}’'-]*){0,6}(?= \p{Ll})/u;

/** The group at the head of a sentence, if the end of its name is clear. */
export function groupSubject({ text, start }: Sentence): Named | undefined {
  const words = GROUP.exec(text.slice(0, LONGEST))?.[0] ?? plainGroup(text.slice(0, LONGEST));
  return words === undefined ? undefined : { start, end: start + words.length, words };
}

const LONGEST = 160;

/** "The human resources managers whom I met" */
function plainGroup(text: string): string | undefined {
  const words =
    /^(?:(?:The|Some|Many|Most|Several|Both) )?((?:[\p{L}’'-]+ ){1,3}[\p{Ll}]+s)(?= (?:whom?|are|were|have|had|will|would|say|do|did)\b)/u.exec(
      text,
    );
  const noun = words?.[1]?.split(' ').at(-1);
  return noun !== undefined && isPeople(noun) ? words?.[0] : undefined;
}
