// A passage as a foreign file names it → its range in the article's text, or why it has none.
// The words decide, by the rules of anchor/; a position only tells twins apart, since it means nothing in another edition of the text.

import { createHash } from 'node:crypto';
import { type Anchor, anchor } from '../anchor/anchor.ts';
import { utf16Offsets } from '../anchor/from-code-points.ts';
import type { IndexedText } from '../anchor/indexed-text.ts';
import { verbatimMatches } from '../anchor/match-quote.ts';
import type { Range } from '../anchor/range.ts';
import type { Passage } from '../import/candidate.ts';
import type { SelectorFields } from '../model/selector.ts';

export interface Finder {
  find(passage: Passage): FoundPassage;
}

export type FoundPassage =
  /** Score: 1 for words that stand there verbatim, less for changed ones. Exact: the quote as it is given means this place. */
  | { readonly range: Range; readonly score: number; readonly isExact?: boolean }
  | { readonly rule: string; readonly reason: string };

/** Words this long that stand once are the same passage, whatever a foreign file says stood around them. */
const DISTINCTIVE = 32;

/** Made once for a text. */
export function passageFinder(text: IndexedText): Finder {
  const offsets = utf16Offsets(text.layer.text);
  const sha256 = createHash('sha256').update(text.layer.text).digest('hex');
  const find = (passage: Passage): FoundPassage => {
    const { quote, own, span, block, textSha256 } = passage;
    if (own !== undefined) return findWords(text, typeof own === 'string' ? { exact: own } : own, undefined);
    const at = rangeAt(passage, offsets, text);
    if (quote !== undefined) return findWords(text, { ...inOneBlock(quote), ...(block && { in: block }) }, at);
    if (span !== undefined) return joined(find(span.from), find(span.to));
    if (at !== undefined && textSha256 === sha256) return { range: at, score: 1 };
    if (at !== undefined)
      return refused(
        'position-only',
        'it gives a position in the text and no words, and nothing shows that it means this edition: add the quote',
      );
    return wholeBlock(text, block);
  };
  return { find };
}

function findWords(text: IndexedText, quote: SelectorFields, at: Range | undefined): FoundPassage {
  if (quote.exact.trim() === '') return refused('no-passage', 'its quote has no words: copy them from the article');
  const found = anchor(text, quote);
  if ('range' in found)
    return { range: found.range, score: found.state === 'fuzzy' ? found.score : 1, isExact: found.state === 'exact' };
  if (found.state === 'ambiguous') return chosen(found.candidates, at, quote);
  const alone =
    quote.exact.length >= DISTINCTIVE && quote.in === undefined ? verbatimMatches(text, { exact: quote.exact }) : [];
  if (alone.length === 1 && alone[0] !== undefined) return { range: alone[0].range, score: 1 };
  return refused('quote-orphan', orphanReason(text, found));
}

/** Of several places the one that the position names, to the letter. */
function chosen(candidates: readonly Range[], at: Range | undefined, { exact }: SelectorFields): FoundPassage {
  const meant = candidates.find(({ start, end }) => start === at?.start && end === at.end);
  if (meant !== undefined) return { range: meant, score: 1 };
  return refused(
    'quote-ambiguous',
    `“${excerpt(exact)}” stands ${candidates.length} times in the article: add prefix, suffix or the block`,
  );
}

function orphanReason(text: IndexedText, found: Anchor): string {
  const best = found.state === 'orphan' ? found.best : undefined;
  const nearest =
    best === undefined
      ? ''
      : `; the nearest words there are “${excerpt(text.layer.text.slice(best.range.start, best.range.end))}”`;
  return `the quote does not stand in the article: copy it from there word for word${nearest}`;
}

function rangeAt(
  { position }: Passage,
  offsets: ReturnType<typeof utf16Offsets>,
  { layer }: IndexedText,
): Range | undefined {
  if (position === undefined) return undefined;
  const [start, end] = [offsets(position.start), offsets(position.end)];
  const isPlace = start !== undefined && end !== undefined && layer.text.slice(start, end).trim() !== '';
  return isPlace ? { start, end } : undefined;
}

/** From where one begins to where the other does, without the blank before that. */
function joined(from: FoundPassage, to: FoundPassage): FoundPassage {
  if ('rule' in from) return from;
  if ('rule' in to) return to;
  if (from.range.start >= to.range.start)
    return refused('empty-range', 'its range ends before it begins: correct its selectors');
  return { range: { start: from.range.start, end: to.range.start }, score: Math.min(from.score, to.score) };
}

function wholeBlock({ layer }: IndexedText, id: string | undefined): FoundPassage {
  const block = layer.blocks.find((one) => one.id === id);
  if (block !== undefined) return { range: { start: block.start, end: block.end }, score: 1 };
  return refused(
    'no-passage',
    id === undefined
      ? 'it names no passage in a way that can be read: add the quote'
      : `the article has no block “${id}”: add the quote`,
  );
}

/** What stood around words in a page may be of another paragraph; here context ends with its block. */
function inOneBlock({ exact, prefix, suffix }: NonNullable<Passage['quote']>): SelectorFields {
  const before = prefix?.split(/\n/).at(-1)?.trimStart();
  const after = suffix?.split(/\n/)[0]?.trimEnd();
  return {
    exact: exact.trim(),
    ...(before && /^\S/.test(exact) && { prefix: before }),
    ...(after && /\S$/.test(exact) && { suffix: after }),
  };
}

function refused(rule: string, reason: string): FoundPassage {
  return { rule, reason };
}

function excerpt(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
