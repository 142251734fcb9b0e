// Sentences → assertions: verbatim passages, each with whoever asserts it in the author's text. Questions assert nothing.

import type { Claim } from '../../model/claim.ts';
import { wordCount } from '../parts/prose.ts';
import { announcementIn } from '../reports/announcements.ts';
import { attributionIn } from '../reports/attribution.ts';
import { type Held, ownIn, reportedIn } from '../reports/reported.ts';
import { isQuotation } from '../reports/reporting-quotes.ts';
import { endOfWords, type Sentence } from '../sentences.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isConceded } from './concessions.ts';
import { type LeadIn, leadInOf } from './connectives.ts';
import { withRefutations } from './refutations.ts';

export interface Assertion extends Held {
  /** Counted over the article; assertions of one sentence share it. */
  readonly sentence: number;
  /** The block it stands in, and whether its sentence is the first there. */
  readonly block: string;
  readonly opensBlock: boolean;
  readonly leadIn: LeadIn | undefined;
  readonly clause: Pick<Clause, 'joint' | 'cue' | 'first'>;
}

/** Fewer words are an exclamation or a heading. */
const LEAST_WORDS = 3;

/** So few words assert something only where a verb shows it. */
const FEW_WORDS = 5;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|do|cannot|[a-z]{2,}(?:s|ed|n[’']t)|doubt|agree|disagree)\b/;

/** What only announces: "Let us look at …". */
const STAGE_DIRECTION = /^let (?:me|us) (?:look|explain|see|begin|start|turn|consider|take|return|add|be clear)\b/i;

/** Where so much of a clause stands before the report, the report is not all that it says. */
const MOST_BEFORE = 0.5;

const ALONE: Assertion['clause'] = { joint: undefined, cue: undefined };

export function assertionsIn(sentences: readonly Sentence[]): readonly Assertion[] {
  const leadIns = sentences.map(({ text }) => leadInOf(text));
  let last: Assertion | undefined;
  const assertions = sentences.flatMap((sentence, i) => {
    if (!isAssertive(sentence.text)) return [];
    const place = { sentence: i, block: sentence.block, opensBlock: sentences[i - 1]?.block !== sentence.block };
    const goesOn = isQuotation(sentence.text) && last?.rule === 'direct-quote' && last.block === sentence.block;
    const found =
      goesOn || isSpokenAlone(sentence, last)
        ? [
            {
              ...continued(sentence, goesOn ? (last as Assertion) : spokenBy(sentence)),
              ...place,
              leadIn: undefined,
              clause: ALONE,
            },
          ]
        : assertionsOf(sentence, leadIns[i], isConceded(sentences, leadIns, i) ? 'concedes' : 'endorses').map(
            (one) => ({
              ...one,
              ...place,
            }),
          );
    last = found.at(-1) ?? last;
    return found;
  });
  return withRefutations(withoutRepetition(assertions));
}

function isAssertive(text: string): boolean {
  if (/\?[”"’')\]]*$/.test(text.slice(-6)) || STAGE_DIRECTION.test(text)) return false;
  const words = wordCount(text.slice(0, 200));
  return words >= FEW_WORDS || (words >= LEAST_WORDS && VERB.test(text));
}

/** The same words again, as in a pull quote or a refrain, assert nothing new. */
function withoutRepetition(assertions: readonly Assertion[]): readonly Assertion[] {
  const said = new Set<string>();
  return assertions.filter(({ pieces }) => {
    const words = pieces.join('\n');
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
}

/** A sentence that is nothing but a quotation, in a paragraph that goes on from another sentence. */
function isSpokenAlone({ text, block }: Sentence, last: Assertion | undefined): boolean {
  return isQuotation(text) && last?.block === block;
}

/** Whoever was named last is speaking. */
function spokenBy({ start }: Sentence): Held {
  const holder = { start, end: start, words: 'he' };
  const report = { holder, cue: '', via: [] };
  return { ranges: [holder], pieces: [''], report, stance: 'reports', rule: 'direct-quote', confidence: 0.5 };
}

/** A quotation after a quotation: the same person goes on. */
function continued({ text, start }: Sentence, before: Held): Held {
  const end = text.replace(/[”".,!]+$/, '').length;
  return { ...before, ranges: [{ start: start + 1, end: start + end }], pieces: [text.slice(1, end)] };
}

function assertionsOf(
  { text, start }: Sentence,
  leadIn: LeadIn | undefined,
  stance: Claim['stance'],
): readonly Pick<Assertion, keyof Held | 'leadIn' | 'clause'>[] {
  const clauses = clausesOf(text, leadIn?.length ?? 0, endOfWords(text));
  let open: Held | undefined;
  return clauses.flatMap((clause, i) => {
    const words = text.slice(clause.start, clause.end);
    const next = clauses[i + 1];
    const announced =
      next?.cue === ':' && SAYS.test(text.slice(next.start, next.end))
        ? announcedIn(words, start + clause.start)
        : undefined;
    if (announced !== undefined) {
      open = announced;
      return [];
    }
    const own = ownIn(words, start + clause.start, ownStance(clause, clauses[i + 1], stance), clauses.length > 1);
    const found = heldIn(words, own, open !== undefined && inherits(clause, open) ? open : undefined);
    const last = found.at(-1);
    open = last?.report && last.ranges.at(-1)?.end === own.ranges[0].end ? last : undefined;
    return found.map((one, j) => ({
      ...one,
      leadIn: i === 0 && j === 0 ? leadIn : undefined,
      clause: j === 0 ? clause : ALONE,
    }));
  });
}

/** What a clause reports, else what goes on with the report before it, else the clause itself; both where a report is but a part of it. */
function heldIn(words: string, own: Held, open: Held | undefined): readonly Held[] {
  const attribution = attributionIn(words);
  const reported = attribution === undefined ? [] : reportedIn(words, own.ranges[0].start, attribution);
  if (reported.length === 0)
    return [open === undefined ? own : withoutMarks({ ...open, ranges: own.ranges, pieces: own.pieces })];
  const from = attribution?.holder?.start ?? 0;
  const after = attribution?.content[0].start ?? 0;
  return Math.min(from, after) > MOST_BEFORE * words.length ? [own, ...reported] : reported;
}

/** Without the quotation marks around the whole. */
function withoutMarks(held: Held): Held {
  const [{ start }] = held.ranges;
  const [piece = ''] = held.pieces;
  const inside = /^[“"]([^“”"]+?)[,.!]?[”"]$/.exec(piece)?.[1];
  if (inside === undefined) return held;
  return { ...held, ranges: [{ start: start + 1, end: start + 1 + inside.length }], pieces: [inside] };
}

/** "X says that A, because B" goes on; "X says that A, but B" is the author's again. */
function inherits({ joint }: Clause, { rule }: Held): boolean {
  const announced = joint === 'detail' && rule === ANNOUNCED;
  return joint === 'reason' || joint === 'conclusion' || joint === 'concession' || announced;
}

const ANNOUNCED = 'announced-report';

/** What comes after a colon is said where it has a verb, or is quoted. */
const SAYS =
  /^[“"]|\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot|does|did|do|[a-z]+n[’']t)\b/;

/** What comes after the colon, without its words yet. */
function announcedIn(clause: string, at: number): Held | undefined {
  const found = announcementIn(clause);
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

function ownStance(clause: Clause, next: Clause | undefined, stance: Claim['stance']): Claim['stance'] {
  return clause.joint === 'concession' || next?.first === 'concession' ? 'concedes' : stance;
}
