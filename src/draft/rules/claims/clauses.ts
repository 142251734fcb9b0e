// A sentence → its clauses with their connectives. A sentence is divided only if both parts assert something, and never
// inside quotations or brackets. In the examples, A and B are any claims, and P is a premise.

import type { Range } from '../../../anchor/range.ts';
import { wordCount } from '../../../text/prose.ts';
import type { Joint } from '../../languages/claim-words.ts';
import type { FullPack } from '../../languages/pack.ts';
import { announcementIn } from '../reports/announcements.ts';

export interface Clause extends Range {
  readonly joint: Joint | undefined;
  readonly cue: string | undefined;
  /**
   * The relation of the first clause in a sentence that begins with a conjunction: `concession` for A in "Although A,
   * B", `reason` for P in "Because P, C". The field is in the second clause.
   */
  readonly first?: 'concession' | 'reason' | undefined;
}

/** Minimum number of words of a clause. If there are fewer, the sentence is not divided there. */
const LEAST_WORDS = 4;

/** Minimum number of words of a clause after a semicolon, "but" or "because". */
const FEWEST_WORDS = 3;

/** Minimum number of words of a clause before a semicolon, "but", "because" or "for": 2 in "Nobody did, but …" */
const FEWEST_BEFORE = 2;

/** Number of characters before and after a connective in which a finite verb is looked for. */
const REACH = 200;

/** Quotations and brackets, in which no clause begins or ends. */
const WHOLE = /[“"][^“”"]{1,2000}[”"]|\([^()]{1,500}\)/g;

export function clausesOf(sentence: string, start: number, end: number, pack: FullPack): readonly Clause[] {
  const whole = [...sentence.matchAll(WHOLE)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const opening = openingClauses(sentence, start, end, pack);
  const clauses: Clause[] = [...(opening ?? [{ start, end, joint: undefined, cue: undefined }])];
  let at = 0;
  for (const match of sentence.slice(0, end).matchAll(pack.clauses.joint)) {
    while (at < whole.length && (whole[at] as Range).end <= match.index) at += 1;
    const last = clauses.at(-1) as Clause;
    const next = match.index + match[0].length;
    if (match.index <= last.start || next >= end || (whole[at]?.start ?? end) < match.index) continue;
    const cue = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])?.toLowerCase();
    const before = sentence.slice(Math.max(last.start, match.index - REACH), match.index);
    if (
      cue === ':' &&
      /[“"]/.test(sentence.charAt(next)) &&
      (introducesSpeech(before, pack) || announcementIn(before, pack) === undefined)
    )
      continue;
    const least = pack.clauses.short.test(cue ?? '') || match[0].startsWith(';') ? FEWEST_WORDS : LEAST_WORDS;
    if (
      !(
        isClause(
          before,
          pack,
          least === FEWEST_WORDS || pack.clauses.shortBefore.test(cue ?? '') ? FEWEST_BEFORE : LEAST_WORDS,
        ) ||
        (cue === ':' && announcementIn(before, pack) !== undefined)
      ) ||
      !isClause(sentence.slice(next, Math.min(end, next + REACH)), pack, least, pack.clauses.sure.test(cue ?? ''))
    )
      continue;
    clauses[clauses.length - 1] = { ...last, end: match.index };
    clauses.push({ start: next, end, joint: jointOf(cue, pack), cue });
  }
  return clauses;
}

/**
 * Whether words before a colon introduce a quotation, as in "Ann Lee told the Courier: “…”". Such a sentence is not
 * divided at the colon.
 */
function introducesSpeech(before: string, pack: FullPack): boolean {
  return pack.clauses.introducesSpeech.test(before.slice(-60));
}

function openingClauses(sentence: string, start: number, end: number, pack: FullPack): readonly Clause[] | undefined {
  const match = pack.clauses.opening.exec(sentence.slice(start, Math.min(end, start + 400)));
  if (match === null) return undefined;
  const cue = (match[1] ?? '').toLowerCase();
  const next = start + match[0].length;
  const from = start + cue.length + 1;
  const to = next - (match[2] ?? '').length;
  if (!isClause(sentence.slice(from, to), pack) || !isClause(sentence.slice(next, end), pack)) return undefined;
  const first = jointOf(cue, pack) === 'reason' ? 'reason' : 'concession';
  return [
    { start: from, end: to, joint: undefined, cue },
    { start: next, end, joint: first === 'reason' ? 'conclusion' : 'beside', cue, first },
  ];
}

export function jointOf(cue: string | undefined, pack: FullPack): Joint {
  return pack.clauses.joints.find(([, word]) => word.test(cue ?? ''))?.[0] ?? 'beside';
}

function isClause(text: string, pack: FullPack, least = LEAST_WORDS, sure = false): boolean {
  return wordCount(text) >= least && (sure || pack.clauses.finite.test(text)) && !pack.clauses.openRelative.test(text);
}
