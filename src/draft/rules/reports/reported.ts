// A report → the assertions in its content, each with its holder. In a report within a report, the outer holders are
// kept as `via`.

import type { Range } from '../../../anchor/range.ts';
import type { Claim } from '../../../model/claim.ts';
import { wordCount } from '../../../text/prose.ts';
import type { FullPack } from '../../languages/pack.ts';
import { attributionIn } from './attribution.ts';
import { isAuthor } from './author-words.ts';
import { type Joined, partsOf, resumed } from './content-parts.ts';
import type { Attribution } from './report.ts';

/** The words that name an actor, with their range in the text layer. */
export interface Named extends Range {
  readonly words: string;
}

export interface Report {
  readonly holder: Named | undefined;
  readonly cue: string;
  /**
   * The holders who pass on the content, the outermost first. In "Ann Lee reports that Tom Pike believes …", Ann Lee
   * passes on what Tom Pike believes.
   */
  readonly via: readonly { readonly holder: Named; readonly cue: string }[];
}

/** A passage with its holder. `report` is undefined if the holder is the author. The ranges are in the text layer. */
export interface Held {
  readonly ranges: readonly [Range, ...Range[]];
  readonly pieces: readonly string[];
  readonly report: Report | undefined;
  readonly stance: Claim['stance'];
  readonly rule: string;
  readonly confidence: number;
  /** The relation to the previous part of the same content. */
  readonly clause?: Joined | undefined;
}

/** Maximum depth of nested reports. A greater depth is probably an error of the rules. */
const DEEPEST = 3;

/**
 * Maximum number of characters, in a content, before the holder of a report within it. If there are more, the inner
 * report is ignored.
 */
const MOST_BEFORE = 20;

/** An assertion of the author. */
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

/** @param at the offset of the clause in the text layer */
export function reportedIn(
  clause: string,
  at: number,
  attribution: Attribution,
  pack: FullPack,
  via: Report['via'] = [],
): readonly Held[] {
  const { content, holder, cue, stance, rule, confidence } = attribution;
  const own = holder && {
    start: at + holder.start,
    end: at + holder.end,
    words: clause.slice(holder.start, holder.end).trim(),
  };
  // In a quotation, "I" means the speaker.
  const speaker = own !== undefined && isAuthor(own.words, pack) ? via.at(-1) : undefined;
  if (speaker !== undefined)
    return reportedIn(clause, at, { ...attribution, holder: undefined }, pack, via.slice(0, -1)).map((held) => ({
      ...held,
      report: { holder: speaker.holder, cue: speaker.cue, via: via.slice(0, -1) },
      rule: 'direct-quote',
    }));
  const named = own;
  const [whole, after] =
    content.length === 1 && rule !== 'direct-quote'
      ? untilNext(clause, content[0], holder, pack)
      : [content[0], undefined];
  const parts = content.length === 1 ? partsOf(clause, whole, rule, pack) : resumed(clause, content, pack);
  const others = after === undefined ? [] : reportedIn(clause, at, after, pack, via);
  return parts
    .flatMap(({ ranges, clause: joined }): readonly Held[] => {
      const outer = named && !isAuthor(named.words, pack) ? [...via, { holder: named, cue }] : via;
      const inner = named && via.length < DEEPEST ? nested(clause, at, ranges, pack, outer) : undefined;
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

/**
 * The content up to a second report, and the second report. In "Ann says that A, and Tom believes that B" and in "Ann
 * says that A and fears that B", the content of the first report is A. If the second report names no holder, it gets
 * the first holder.
 */
function untilNext(
  clause: string,
  content: Range,
  holder: Range | undefined,
  pack: FullPack,
): readonly [Range, Attribution | undefined] {
  for (const joint of clause.slice(content.start, content.end).matchAll(pack.views.nextReport)) {
    const end = content.start + joint.index;
    const start = end + joint[0].length;
    const report = nextReport(clause.slice(start, content.end), joint[0].startsWith(','), pack);
    if (report === undefined) continue;
    const next = moved(report, start);
    return [
      { start: content.start, end },
      { ...next, holder: next.holder ?? holder },
    ];
  }
  return [content, undefined];
}

/**
 * The report at the beginning of the words. It has no holder if the words have no subject, as in "fears that …".
 * Undefined if the words do not begin with a report.
 */
function nextReport(words: string, comma: boolean, pack: FullPack): Attribution | undefined {
  const verb = pack.views.nextVerb.exec(words)?.[1]?.toLowerCase() ?? '';
  if (pack.verbs.has(verb) || pack.reports.mayReport.test(verb)) {
    const found = attributionIn(`${pack.views.subject}${words}`, pack);
    return found?.holder?.start === 0 && found.holder.end < pack.views.subject.length && found.content.length === 1
      ? moved(
          { ...found, holder: undefined, cue: found.cue.slice(pack.views.subject.length) },
          -pack.views.subject.length,
        )
      : undefined;
  }
  const found = comma ? attributionIn(words, pack) : undefined;
  return found?.holder !== undefined && found.holder.start <= FARTHEST_HOLDER ? found : undefined;
}

function moved(found: Attribution, by: number): Attribution {
  const shifted = ({ start, end }: Range) => ({ start: start + by, end: end + by });
  const [first, ...others] = found.content;
  return { ...found, content: [shifted(first), ...others.map(shifted)], holder: found.holder && shifted(found.holder) };
}

/**
 * Maximum number of characters before the holder of a second report: 15 before "Ann Lee" in "its secretary, Ann Lee,
 * says".
 */
const FARTHEST_HOLDER = 24;

/**
 * The assertions of a report within the content of a report. In "Ann reports that Tom believes that B", the holder of B
 * is Tom, and Ann is added to the holders who pass it on. Undefined if the content has no report.
 */
function nested(
  clause: string,
  at: number,
  [range, ...others]: readonly Range[],
  pack: FullPack,
  via: Report['via'],
): readonly Held[] | undefined {
  if (range === undefined || others.length > 0) return undefined;
  const words = clause.slice(range.start, range.end);
  const attribution = attributionIn(words, pack);
  const rule = attribution?.rule ?? '';
  const inner = rule.startsWith('verb-') || rule === 'describes-as';
  return inner && attribution?.holder && attribution.holder.start < MOST_BEFORE && !isOwnWish(words, attribution, pack)
    ? reportedIn(words, at + range.start, attribution, pack, via)
    : undefined;
}

/** Whether speakers say what they want to do: "We want to thank you". The infinitive alone would not be a statement. */
function isOwnWish(words: string, { holder, content: [first] }: Attribution, pack: FullPack): boolean {
  const said = words.slice(first.start, first.end).toLowerCase();
  return (
    holder !== undefined &&
    isAuthor(words.slice(holder.start, holder.end).trim(), pack) &&
    said.startsWith(`${pack.grammar.to} `)
  );
}

/** Whether a passage has more than one word. A single word, or punctuation alone, is not an assertion. */
function saysSomething({ pieces }: Held): boolean {
  return pieces.every((piece) => /[\p{L}\p{N}]/u.test(piece)) && wordCount(pieces.join(' ')) > 1;
}
