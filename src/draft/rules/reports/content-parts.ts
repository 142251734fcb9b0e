// The content of a report → its parts, each with one assertion. In the examples, A and B are clauses. "That A and that
// B" has two parts, and so has "A, she says, because B". In a quotation, each clause is a part.

import type { Range } from '../../../anchor/range.ts';
import type { FullPack } from '../../languages/pack.ts';
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

export function partsOf(clause: string, whole: Range, rule: string, pack: FullPack): readonly Part[] {
  const inside = unquoted(clause, whole);
  return rule === 'direct-quote' || inside !== whole
    ? clausesWithin(clause, inside, pack)
    : parted(clause, inside, pack);
}

/** The range of the content, without quotation marks around the whole content. */
function unquoted(text: string, content: Range): Range {
  const [, inside] = /^[“"]([^“”"]+?)[,.]?[”"]$/.exec(text.slice(content.start, content.end)) ?? [];
  return inside === undefined ? content : { start: content.start + 1, end: content.start + 1 + inside.length };
}

/** The clauses within a range, such as a quotation. */
export function clausesWithin(
  text: string,
  { start, end }: Range,
  pack: FullPack,
): readonly (Part & { readonly ranges: readonly [Range] })[] {
  const words = text.slice(start, end);
  return clausesOf(words, 0, words.length, pack).map((clause, i) => ({
    ranges: [{ start: start + clause.start, end: start + clause.end }],
    clause: i > 0 || clause.first ? clause : undefined,
  }));
}

/**
 * The parts of a content that is in two ranges, because the words of the report are between them. "A, she says, because
 * B" has two parts. "A, she says, of B" has one.
 */
export function resumed(text: string, content: Attribution['content'], pack: FullPack): readonly Part[] {
  const [first, second, ...more] = content;
  const whole = clausesWithin(text, first, pack);
  const last = whole.at(-1);
  if (whole.length > 1 && last !== undefined && second !== undefined)
    return [
      ...whole.slice(0, -1),
      ...resumed(text, [last.ranges[0], second, ...more], pack).map((part, i) =>
        i === 0 && last.clause ? { ...part, clause: last.clause } : part,
      ),
    ];
  const joint = second && pack.views.resumes.exec(text.slice(second.start, second.end));
  if (!second || !joint || more.length > 0) return [{ ranges: content }];
  const cue = (joint[1] ?? '').toLowerCase();
  const rest = { start: second.start + joint[0].length, end: second.end };
  return [{ ranges: [first] }, { ranges: [rest], clause: { joint: jointOf(cue, pack), cue } }];
}

function parted(text: string, content: Range, pack: FullPack): readonly Part[] {
  const parts: { start: number; end: number }[] = [{ ...content }];
  for (const match of text.slice(0, content.end).matchAll(pack.views.andThat)) {
    const last = parts.at(-1);
    if (last === undefined || match.index <= last.start) continue;
    last.end = match.index;
    parts.push({ start: match.index + match[0].length, end: content.end });
  }
  return parts.map((part) => ({ ranges: [part] }));
}
