// The content of a report → its parts that each assert something. In the examples, A and B are clauses: "that A and
// that B" has two parts, and so has "A, she says, because B". In a quotation, each clause is a part.

import type { Range } from '../../../anchor/range.ts';
import { type Clause, clausesOf, jointOf } from '../claims/clauses.ts';
import type { Attribution } from './report.ts';

export type Joined = Pick<Clause, 'joint' | 'cue' | 'first'>;

/** The value for a clause that no connective joins to the clause before. */
export const ALONE: Joined = { joint: undefined, cue: undefined };

/** The content or a part of it. Its ranges are offsets into the clause. */
interface Part {
  readonly ranges: Attribution['content'];
  readonly clause?: Joined | undefined;
}

export function partsOf(clause: string, whole: Range, rule: string): readonly Part[] {
  const inside = unquoted(clause, whole);
  return rule === 'direct-quote' || inside !== whole ? clausesWithin(clause, inside) : parted(clause, inside);
}

/** The range without quotation marks that enclose the whole content. */
function unquoted(text: string, content: Range): Range {
  const [, inside] = /^[“"]([^“”"]+?)[,.]?[”"]$/.exec(text.slice(content.start, content.end)) ?? [];
  return inside === undefined ? content : { start: content.start + 1, end: content.start + 1 + inside.length };
}

/** The clauses within a range, such as a quotation. */
export function clausesWithin(
  text: string,
  { start, end }: Range,
): readonly (Part & { readonly ranges: readonly [Range] })[] {
  const words = text.slice(start, end);
  return clausesOf(words, 0, words.length).map((clause, i) => ({
    ranges: [{ start: start + clause.start, end: start + clause.end }],
    clause: i > 0 || clause.first ? clause : undefined,
  }));
}

/**
 * The parts of a content that the words of the report interrupt. "A, she says, because B" has two parts. "A, she says,
 * of B" has one.
 */
export function resumed(text: string, content: Attribution['content']): readonly Part[] {
  const [first, second, ...more] = content;
  const whole = clausesWithin(text, first);
  const last = whole.at(-1);
  if (whole.length > 1 && last !== undefined && second !== undefined)
    return [
      ...whole.slice(0, -1),
      ...resumed(text, [last.ranges[0], second, ...more]).map((part, i) =>
        i === 0 && last.clause ? { ...part, clause: last.clause } : part,
      ),
    ];
  const joint =
    second &&
    /^(because|since|for|so|but|yet|although|though|whereas|while) (?=\S+ \S)/i.exec(
      text.slice(second.start, second.end),
    );
  if (!second || !joint || more.length > 0) return [{ ranges: content }];
  const cue = (joint[1] ?? '').toLowerCase();
  const rest = { start: second.start + joint[0].length, end: second.end };
  return [{ ranges: [first] }, { ranges: [rest], clause: { joint: jointOf(cue), cue } }];
}

function parted(text: string, content: Range): readonly Part[] {
  const parts: { start: number; end: number }[] = [{ ...content }];
  for (const match of text.slice(0, content.end).matchAll(AND_THAT)) {
    const last = parts.at(-1);
    if (last === undefined || match.index <= last.start) continue;
    last.end = match.index;
    parts.push({ start: match.index + match[0].length, end: content.end });
  }
  return parts.map((part) => ({ ranges: [part] }));
}

/** Words between two parts of a content: ", and that", ", that". In "and that is why", they join no parts. */
const AND_THAT =
  /(?:[,—–]? ?\band|,) that (?!(?:is|was|are|were|has|had|will|would|may|might|must|can|could|does|did|means|meant|makes|made|should|alone|too)\b)(?=\S+ \S+ \S)/g;
