// A sentence → an assertion for each clause, with its holder: the author, the holder of a report in the clause, or the
// holder of the previous clause. In the examples, X is a holder, and A and B are claims.

import type { Claim } from '../../../model/claim.ts';
import { wordCount } from '../../../text/prose.ts';
import { endOfWords, type Sentence } from '../../../text/sentences.ts';
import type { FullPack } from '../../languages/pack.ts';
import { announcementIn } from '../reports/announcements.ts';
import { attributionIn } from '../reports/attribution.ts';
import { isAuthor } from '../reports/author-words.ts';
import { ALONE } from '../reports/content-parts.ts';
import { type Held, ownIn, reportedIn } from '../reports/reported.ts';
import type { Found } from './assertion.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { LeadIn } from './connectives.ts';
import { grants } from './connectives.ts';

/**
 * Minimum share of a clause that must come before its report for these words to be an assertion of the author. Fewer
 * words are ignored.
 */
const MOST_BEFORE = 0.5;

export function assertionsOf(
  { text, start }: Sentence,
  leadIn: LeadIn | undefined,
  stance: Claim['stance'],
  pack: FullPack,
): readonly Found[] {
  const clauses = clausesOf(text, leadIn?.length ?? 0, endOfWords(text), pack);
  let open: Held | undefined;
  return clauses.flatMap((clause, i) => {
    const words = text.slice(clause.start, clause.end);
    const next = clauses[i + 1];
    const announced =
      next?.cue === ':' && pack.assertions.speech.test(text.slice(next.start, next.end))
        ? announcedIn(words, start + clause.start, pack)
        : undefined;
    if (announced !== undefined) {
      open = announced;
      return [];
    }
    const own = ownIn(words, start + clause.start, ownStance(words, clause, next, stance, pack), clauses.length > 1);
    const found = heldIn(words, own, open !== undefined && inherits(clause, open) ? open : undefined, pack).map(
      (held) => inOwnVoice(held, own.stance, pack),
    );
    const last = found.at(-1);
    open = last?.report && (FRAMED.has(last.rule) || last.ranges.at(-1)?.end === own.ranges[0].end) ? last : undefined;
    return found.map((one, j) => ({
      ...one,
      leadIn: i === 0 && j === 0 ? leadIn : undefined,
      clause: one.clause ?? (j === 0 ? clause : ALONE),
    }));
  });
}

/**
 * Rules for a report after or inside its content, such as "It will rain, she says". The next clause may continue such a
 * report.
 */
const FRAMED: ReadonlySet<string> = new Set(['said-last', 'inserted-report']);

/**
 * The assertion. If its holder is the author, as in "I think that …", the report is removed, so that the assertion is
 * the author's own.
 */
function inOwnVoice(held: Held, stance: Claim['stance'], pack: FullPack): Held {
  return held.report?.holder && isAuthor(held.report.holder.words, pack)
    ? { ...held, report: undefined, stance: held.stance === 'reports' ? stance : held.stance }
    : held;
}

/**
 * The assertions in a clause: those of its report, and the author's own words before or after the report. A clause
 * without a report continues the report before it (`open`) or, if there is none, is an assertion of the author.
 */
function heldIn(words: string, own: Held, open: Held | undefined, pack: FullPack): readonly Held[] {
  const attribution = attributionIn(words, pack);
  const reported = attribution === undefined ? [] : reportedIn(words, own.ranges[0].start, attribution, pack);
  if (reported.length === 0)
    return [open === undefined ? own : withoutMarks({ ...open, ranges: own.ranges, pieces: own.pieces })];
  const after = attribution?.content[0].start ?? 0;
  const from = attribution?.holder?.start ?? Math.max(0, words.indexOf(attribution?.cue ?? ''));
  const rest = restOf(words, own, attribution?.content.at(-1)?.end ?? words.length, pack);
  return Math.min(from, after) > MOST_BEFORE * words.length ? [own, ...reported] : [...reported, ...rest];
}

/**
 * The author's assertion after a report in a subordinate clause: B in "When she said that A, B". Empty if no assertion
 * follows.
 */
function restOf(words: string, own: Held, end: number, pack: FullPack): readonly Held[] {
  const from = /^, /.test(words.slice(end)) ? end + 2 : words.length;
  const rest = words.slice(from);
  if (wordCount(rest) < LEAST_REST || pack.assertions.addition.test(rest)) return [];
  return [ownIn(rest, own.ranges[0].start + from, own.stance, true)];
}

/** Minimum number of words after a report that are an assertion of the author. Fewer words are ignored. */
const LEAST_REST = 4;

/** The passage without its quotation marks, if they are around the whole passage. */
function withoutMarks(held: Held): Held {
  const [{ start }] = held.ranges;
  const [piece = ''] = held.pieces;
  const inside = /^[“"]([^“”"]+?)[,.!]?[”"]$/.exec(piece)?.[1];
  if (inside === undefined) return held;
  return { ...held, ranges: [{ start: start + 1, end: start + 1 + inside.length }], pieces: [inside] };
}

/**
 * Whether a clause continues the report in the clause before it. In "X says that A, because B", it does, so the holder
 * of B is X. In "X says that A, but B", it does not, so the holder of B is the author.
 */
function inherits({ joint }: Clause, { rule }: Held): boolean {
  if (rule === 'passive-report') return false;
  const announced = joint === 'detail' && rule === ANNOUNCED;
  return joint === 'reason' || joint === 'conclusion' || joint === 'concession' || announced;
}

const ANNOUNCED = 'announced-report';

/**
 * The report that a clause before a colon announces: "The bishop put it gently: …". The clauses after the colon can
 * continue the report.
 */
function announcedIn(clause: string, at: number, pack: FullPack): Held | undefined {
  const found = announcementIn(clause, pack);
  if (found === undefined) return undefined;
  const holder = found.holder && {
    start: at + found.holder.start,
    end: at + found.holder.end,
    words: clause.slice(found.holder.start, found.holder.end),
  };
  const ranges = [{ start: at, end: at + clause.length }] as const;
  return {
    ranges,
    pieces: [clause],
    report: { holder, cue: clause, via: [] },
    stance: 'reports',
    rule: ANNOUNCED,
    confidence: 0.6,
  };
}

/** Maximum number of words of a clause that is always a concession before "but": "Nobody did, but …" */
const SHORT = 3;

/**
 * The author's stance on an assertion of the author. It is "concedes" in a clause with "although" and in a concession
 * before "but"; otherwise it is the stance of the whole sentence.
 */
function ownStance(
  words: string,
  clause: Clause,
  next: Clause | undefined,
  stance: Claim['stance'],
  pack: FullPack,
): Claim['stance'] {
  const granted =
    next?.joint === 'contrast' &&
    !pack.clauses.compares.test(next.cue ?? '') &&
    (grants(words, pack) || wordCount(words) <= SHORT);
  return clause.joint === 'concession' || next?.first === 'concession' || granted ? 'concedes' : stance;
}
