// A sentence → the group that is its subject, which "they" in the next sentence denotes: "Marine biologists at the University of
// Hay beg to differ. They …"

import type { Sentence } from '../../../text/sentences.ts';
import { isPeople } from '../actors/people.ts';
import type { Named } from '../reports/reported.ts';

const GROUP =
  /^(?:The |Some |Many |Most |Several )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+s (?:of|in|from|at) (?:the )?\p{Lu}[\p{L}\p{M}’'-]*(?: (?:of |and |for |the )?\p{Lu}[\p{L}\p{M}’'-]*){0,6}(?= \p{Ll})/u;

/** The group that is the subject of a sentence; undefined if it is not clear where the words for the group end. */
export function groupSubject({ text, start }: Sentence): Named | undefined {
  const words = GROUP.exec(text.slice(0, LONGEST))?.[0] ?? plainGroup(text.slice(0, LONGEST));
  return words === undefined ? undefined : { start, end: start + words.length, words };
}

/** Number of characters at the head of a sentence in which the group is searched. */
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
