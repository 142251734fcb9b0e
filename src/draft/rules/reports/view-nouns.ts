// A noun for a view as the subject, and the author's comment on the view: "X's fear that C is …", "the claim that C ignores
// the facts".

import type { FullPack } from '../../languages/pack.ts';
import { type Attribution, located } from './report.ts';

/** Verbs with which the author's comment can begin, after the content. */
const VERDICT =
  /,? (?=(?:is|are|was|has|have|rests?|rested|sounds?|seems?|looks?|ignores?|misses|overlooks|forgets|assumes|fails?|failed|does|do|did|cannot|can|may|might|should|must|deserves?|falls?|collapses?|turns|proved|proves|goes|will|would|came|comes|makes|leaves|remains|needs|strikes?)\b)/g;

export function verdictOnView(sentence: string, { reports }: FullPack): Attribution | undefined {
  if (!sentence.includes(' that ')) return undefined;
  const match = reports.viewSubject.exec(sentence);
  const start = match?.[0].length ?? 0;
  const rest = sentence.slice(start, start + LONGEST);
  const verdict = [...rest.matchAll(VERDICT)].find(
    ({ index }) =>
      FINITE.test(rest.slice(0, index)) ||
      (index > SHORTEST && (REFUTED.test(rest.slice(index)) || REPEATED.test(rest.slice(index)))),
  );
  if (match === null || verdict === undefined || /[;:“”"]/.test(rest.slice(0, verdict.index))) return undefined;
  return {
    content: [{ start, end: start + verdict.index }],
    holder: located(match, match.groups?.['holder']),
    cue: match[0].trim(),
    stance: REFUTED.test(rest.slice(verdict.index)) ? 'rejects' : 'reports',
    rule: 'view-noun',
    confidence: 0.6,
  };
}

/** "… ignores the facts", "… does not survive a look at the figures" */
const REFUTED =
  /^,? ?(?:(?:simply|plainly|also|quietly|conveniently|therefore) )*(?:ignores?|misses|overlooks?|forgets?|misunderstands?|confuses?|collapses?|falls? (?:apart|flat|to pieces)|(?:does|do|did|can|will|would)(?: not|n[’']t) (?:survive|hold|stand|bear|withstand|add up|follow|fit)|cannot (?:survive|be (?:right|true|taken))|(?:has|have|had) (?:it backwards|never been (?:shown|proved|borne out)|been (?:refuted|disproved|debunked|discredited))|(?:is|are|was|were) (?:[a-z]+ly )?(?:outdated|refuted|disproved|discredited|untenable|not (?:true|borne out|supported)))\b/i;

/** "… has been repeated for years" */
const REPEATED = /^,? ?(?:has|have|had) (?:long |often )?been (?:repeated|made|heard|raised|aired|voiced)\b/i;

const SHORTEST = 9;

const LONGEST = 240;

/** A finite verb, followed by a word. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot|does|did|do|(?<=\S \S+ )[a-z]{2,}(?:s|ed)) \S/;
