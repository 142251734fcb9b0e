// A sentence with an aside that reports the rest of it: "C1, X argues, C2", "C, X says", "As X puts it, C".

import type { Range } from '../../../anchor/range.ts';
import { endOfWords } from '../../../text/sentences.ts';
import { type Aside, asideIn } from './aside.ts';
import type { Attribution } from './report.ts';

interface Segment extends Range {
  readonly words: string;
}

/** Commas and dashes outside quotation marks, which divide a sentence. */
const EDGES = /, | ?[—–] ?/g;

/** Maximum number of segments between commas or dashes; a sentence with more is a list. */
const MOST = 40;

export function withAside(sentence: string): Attribution | undefined {
  const segments = segmentsOf(sentence);
  if (segments.length < 2 || segments.length > MOST) return undefined;
  const last = segments.length - 1;
  for (const [i, segment] of segments.entries()) {
    const aside = asideIn(segment.words);
    if (aside === undefined || (i === 0 && !aside.as)) continue;
    if (i === 0) return report(sentence, segment, aside, 'as-somebody-says', 0.7, [rest(sentence, segments, 1)]);
    const before = { start: startOfClause(sentence, segment.start), end: (segments[i - 1] as Segment).end };
    if (before.start >= before.end) continue;
    if (i === last) return report(sentence, segment, aside, 'said-last', 0.65, [before]);
    const after = rest(sentence, segments, i + 1);
    const lead = IS_THAT.exec(sentence.slice(after.start))?.[0].length ?? 0;
    const isLead = lead > 0 && THE_TRUTH.test(sentence.slice(before.start, before.end));
    const content = isLead ? ([{ start: after.start + lead, end: after.end }] as const) : ([before, after] as const);
    return report(sentence, segment, aside, 'inserted-report', 0.7, content);
  }
  return undefined;
}

/** Words that are not part of the content: in "The truth, as X let slip, is that C", the content is only C. */
const THE_TRUTH =
  /^(?:the|one) (?:[a-z]+ )?(?:truth|fact|point|trouble|reality|problem|reason|answer|difficulty|result|effect|consequence|lesson)$/i;
const IS_THAT = /^(?:is|was) that (?=\S)/;

function segmentsOf(sentence: string): readonly Segment[] {
  const end = endOfWords(sentence);
  const text = sentence.slice(0, end);
  const edges = [...text.matchAll(EDGES)];
  const starts = [0, ...edges.map(({ 0: edge, index }) => index + edge.length)];
  const ends = [...edges.map(({ index }) => index), end];
  return starts.map((start, i) => ({ start, end: ends[i] as number, words: text.slice(start, ends[i]) }));
}

function rest(sentence: string, segments: readonly Segment[], from: number): Range {
  return { start: (segments[from] as Segment).start, end: endOfWords(sentence) };
}

/** The start of the content after a colon or semicolon: "He went on: C1, X argues, C2". */
function startOfClause(sentence: string, end: number): number {
  const edge = Math.max(sentence.lastIndexOf(': ', end), sentence.lastIndexOf('; ', end));
  return edge === -1 ? 0 : edge + 2;
}

function report(
  { length }: string,
  { start, words }: Segment,
  { holder, stance }: Aside,
  rule: string,
  confidence: number,
  content: Attribution['content'],
): Attribution | undefined {
  if (content.some((range) => range.start >= range.end || range.end > length)) return undefined;
  return {
    content,
    holder: holder && { start: start + holder.start, end: start + holder.end },
    cue: words,
    stance,
    rule,
    confidence,
  };
}
