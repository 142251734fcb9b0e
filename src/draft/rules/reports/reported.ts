// An attribution → what is held, in parts where the report goes on with "and that", and through whom where it is nested.

import type { Range } from '../../../anchor/range.ts';
import type { Claim } from '../../../model/claim.ts';
import { wordCount } from '../../../text/prose.ts';
import { attributionIn } from './attribution.ts';
import { type Joined, partsOf, resumed } from './content-parts.ts';
import type { Attribution } from './report.ts';

/** The words that name somebody, and where they stand in the text layer. */
export interface Named extends Range {
  readonly words: string;
}

export interface Report {
  readonly holder: Named | undefined;
  readonly cue: string;
  /** Through whom, outermost first. */
  readonly via: readonly { readonly holder: Named; readonly cue: string }[];
}

/** A passage that is held by somebody; `report` is undefined where that is the author. Ranges are the text layer's. */
export interface Held {
  readonly ranges: readonly [Range, ...Range[]];
  readonly pieces: readonly string[];
  readonly report: Report | undefined;
  readonly stance: Claim['stance'];
  readonly rule: string;
  readonly confidence: number;
  /** How it bears on the part before it, where what is held has several. */
  readonly clause?: Joined | undefined;
}

/** Reports within reports beyond this depth are a broken sentence. */
const DEEPEST = 3;

/** A report within a report begins it. */
const LEAST_BEFORE = 20;

/** A clause in the author's own voice. */
export function ownIn(clause: string, at: number, stance: Claim['stance'], divided: boolean): Held {
  return {
    ranges: [{ start: at, end: at + clause.length }],
    pieces: [clause],
    report: undefined,
    stance,
    rule: divided ? 'own-clause' : 'own-sentence',
    confidence: divided ? 0.55 : 0.6,
  };
}

/** @param at where the clause begins in the text layer */
export function reportedIn(
  clause: string,
  at: number,
  attribution: Attribution,
  via: Report['via'] = [],
): readonly Held[] {
  const { content, holder, cue, stance, rule, confidence } = attribution;
  const named = holder && {
    start: at + holder.start,
    end: at + holder.end,
    words: clause.slice(holder.start, holder.end).trim(),
  };
  const [whole, after] = content.length === 1 ? untilNext(clause, content[0]) : [content[0], undefined];
  const parts = content.length === 1 ? partsOf(clause, whole, rule) : resumed(clause, content);
  const others =
    after === undefined ? [] : reportedIn(clause.slice(after.start, after.end), at + after.start, after.report, via);
  return parts
    .flatMap(({ ranges, clause: joined }): readonly Held[] => {
      const inner =
        named && via.length < DEEPEST ? nested(clause, at, ranges, [...via, { holder: named, cue }]) : undefined;
      if (inner !== undefined) return inner;
      return [
        {
          ranges: ranges.map(({ start, end }) => ({ start: at + start, end: at + end })) as unknown as Held['ranges'],
          pieces: ranges.map(({ start, end }) => clause.slice(start, end)),
          report: { holder: named, cue, via },
          stance,
          rule,
          confidence,
          clause: joined,
        },
      ];
    })
    .filter(saysSomething)
    .concat(others);
}

/** "A says that C, and B believes that D": C, and the report that comes after it. */
function untilNext(
  clause: string,
  content: Range,
): readonly [Range, (Range & { readonly report: Attribution }) | undefined] {
  const joint = NEXT_REPORT.exec(clause.slice(content.start, content.end));
  if (joint === null) return [content, undefined];
  const start = content.start + joint.index + joint[0].length;
  const report = attributionIn(clause.slice(start, content.end));
  if (report?.holder === undefined || report.holder.start > FARTHEST_HOLDER) return [content, undefined];
  return [
    { start: content.start, end: content.start + joint.index },
    { start, end: content.end, report },
  ];
}

/** "its secretary, Ann Lee, says" */
const FARTHEST_HOLDER = 24;

const NEXT_REPORT = /, (?:and|while) (?!that )(?=\S+ \S)/;

/** "X reports that Y believes that C": C, held by Y, through X. */
function nested(
  clause: string,
  at: number,
  [range, ...others]: readonly Range[],
  via: Report['via'],
): readonly Held[] | undefined {
  if (range === undefined || others.length > 0) return undefined;
  const words = clause.slice(range.start, range.end);
  const attribution = attributionIn(words);
  return attribution?.rule.startsWith('verb-') && attribution.holder && attribution.holder.start < LEAST_BEFORE
    ? reportedIn(words, at + range.start, attribution, via)
    : undefined;
}

/** Punctuation, or a word alone, is no assertion: what a pattern cut from a broken sentence. */
function saysSomething({ pieces }: Held): boolean {
  return pieces.every((piece) => /[\p{L}\p{N}]/u.test(piece)) && wordCount(pieces.join(' ')) > 1;
}
