// A passage as an imported file describes it → its range in the article's text, or the reason why no range is found.
// The words decide, by the rules of `anchor/`. A position only decides between passages with equal words, because the
// file may count positions in another version of the text.

import { type Anchor, anchor } from '../anchor/anchor.ts';
import { utf16Offsets } from '../anchor/code-points.ts';
import type { IndexedText } from '../anchor/indexed-text.ts';
import { verbatimMatches } from '../anchor/match-quote.ts';
import { type Range, sharedLength } from '../anchor/range.ts';
import { blockAt } from '../anchor/text-layer.ts';
import type { NamedPassage, Passage } from '../import/candidate.ts';
import type { Reading } from '../markdown/reading.ts';
import type { Diagnosis } from '../model/problem.ts';
import type { SelectorFields } from '../model/selector.ts';
import { digestOf } from '../text/digest.ts';
import type { Refused } from './admission.ts';

export interface Finder {
  find(passage: Passage): FoundPassage;
  /** The ranges of the pieces of one passage, in order. */
  findPieces(pieces: readonly Passage[]): readonly FoundPassage[];
}

type Refusal = Diagnosis & { readonly rule: string };

export type FoundPassage = AnchoredPassage | Refusal;

export interface AnchoredPassage {
  readonly range: Range;
  /** Similarity of the words: 1 for verbatim words, less for changed words. */
  readonly score: number;
  /** Whether the quote in the file can be kept, because it selects exactly this range. */
  readonly isExact?: boolean;
}

/**
 * Minimum length, in code units, of a quote that is found by its words alone, if its context is not found. The words
 * must then occur only once.
 */
const DISTINCTIVE = 32;

/** A finder for one text. It is built once per text. */
export function passageFinder(text: IndexedText): Finder {
  const offsets = utf16Offsets(text.layer.text);
  const sha256 = digestOf(text.layer.text);
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
        'it gives a position in the text and no words, and nothing shows that it means this edition',
        'add the quote',
      );
    return wholeBlock(text, block);
  };
  return { find, findPieces: (pieces) => piecesIn(text, pieces, find) };
}

/**
 * The ranges of the pieces of one passage. The words of a piece may be short and frequent, so each piece must be the
 * next occurrence after the piece before. The first piece must be in the named block, if it occurs there. Otherwise the
 * shortest possible passage is used. If another possible passage has another last piece, the passage is refused as
 * ambiguous.
 */
function piecesIn(text: IndexedText, pieces: readonly Passage[], find: Finder['find']): readonly FoundPassage[] {
  const [first, ...others] = pieces;
  if (first === undefined || others.length === 0 || pieces.some(({ own }) => own !== undefined))
    return pieces.map(find);
  const options = pieces.map((piece) => rangesOfPiece(text, piece, find));
  const missing = options.find(isRefusal);
  if (missing !== undefined) return [missing];
  const [starts = [], ...nexts] = options.filter((option): option is Pieces => !isRefusal(option));
  const inBlock = starts.filter(({ range }) => blockAt(text.layer, range.start)?.id === first.block);
  const chains = (inBlock.length > 0 ? inBlock : starts).flatMap((start) => chainFrom(start, nexts));
  const shortest = chains.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const [best, ...rivals] = shortest;
  if (best === undefined)
    return [
      refused(
        'quote-order',
        'its pieces do not follow each other in the article',
        'give them in the order of the text',
      ),
    ];
  const isAmbiguous =
    inBlock.length === 0 && rivals.some((rival) => rival.at(-1)?.range.start !== best.at(-1)?.range.start);
  return isAmbiguous
    ? [refused('quote-ambiguous', 'its pieces occur several times in the article', 'add the block')]
    : best;
}

type Pieces = readonly AnchoredPassage[];

function isRefusal(found: Pieces | Refusal): found is Refusal {
  return 'rule' in found;
}

/** All ranges with a piece's verbatim words. If there are none, the range in which `find` finds the piece. */
function rangesOfPiece(text: IndexedText, piece: Passage, find: Finder['find']): Pieces | Refusal {
  const exact = piece.quote?.exact.trim() ?? '';
  const verbatim = exact === '' ? [] : verbatimMatches(text, { exact });
  if (verbatim.length > 0) return verbatim.map(({ range }) => ({ range, score: 1 }));
  const found = find(piece);
  return 'rule' in found ? found : [found];
}

/**
 * The chain of pieces that begins with `start`, in a list. Each piece is at its next occurrence after the piece before.
 * The list is empty if a piece has no such occurrence.
 */
function chainFrom(start: AnchoredPassage, nexts: readonly Pieces[]): readonly Pieces[] {
  const chain = [start];
  for (const options of nexts) {
    const next = options.find(({ range }) => range.start >= (chain.at(-1)?.range.end ?? 0));
    if (next === undefined) return [];
    chain.push(next);
  }
  return [chain];
}

function lengthOf(chain: Pieces): number {
  return (chain.at(-1)?.range.end ?? 0) - (chain[0]?.range.start ?? 0);
}

function findWords(text: IndexedText, quote: SelectorFields, at: Range | undefined): FoundPassage {
  if (quote.exact.trim() === '') return refused('no-passage', 'its quote has no words', 'copy them from the article');
  const found = anchor(text, quote);
  if ('range' in found)
    return { range: found.range, score: found.state === 'fuzzy' ? found.score : 1, isExact: found.state === 'exact' };
  if (found.state === 'ambiguous') return chosen(found.candidates, at, quote);
  const alone =
    quote.exact.length >= DISTINCTIVE && quote.in === undefined ? verbatimMatches(text, { exact: quote.exact }) : [];
  if (alone.length === 1 && alone[0] !== undefined) return { range: alone[0].range, score: 1 };
  return refused('quote-orphan', orphanFound(text, found), 'copy it from there word for word');
}

/**
 * The candidate whose range is exactly the given position. If no candidate has it, the passage is refused as ambiguous.
 */
function chosen(candidates: readonly Range[], at: Range | undefined, { exact }: SelectorFields): FoundPassage {
  const meant = candidates.find(({ start, end }) => start === at?.start && end === at.end);
  if (meant !== undefined) return { range: meant, score: 1 };
  return refused(
    'quote-ambiguous',
    `“${excerpt(exact)}” occurs ${candidates.length} times in the article`,
    'add prefix, suffix or the block',
  );
}

function orphanFound(text: IndexedText, found: Anchor): string {
  const best = found.state === 'orphan' ? found.best : undefined;
  const nearest =
    best === undefined
      ? ''
      : `; the nearest words there are “${excerpt(text.layer.text.slice(best.range.start, best.range.end))}”`;
  return `the quote does not occur in the article${nearest}`;
}

function rangeAt(
  { position }: Passage,
  offsets: ReturnType<typeof utf16Offsets>,
  { layer }: IndexedText,
): Range | undefined {
  if (position === undefined) return undefined;
  const [start, end] = [offsets(position.start), offsets(position.end)];
  const hasWords = start !== undefined && end !== undefined && layer.text.slice(start, end).trim() !== '';
  return hasWords ? { start, end } : undefined;
}

/** The range from the start of the first passage to the start of the second. */
function joined(from: FoundPassage, to: FoundPassage): FoundPassage {
  if ('rule' in from) return from;
  if ('rule' in to) return to;
  if (from.range.start >= to.range.start)
    return refused('empty-range', 'its range ends before it begins', 'correct its selectors');
  return { range: { start: from.range.start, end: to.range.start }, score: Math.min(from.score, to.score) };
}

function wholeBlock({ layer }: IndexedText, id: string | undefined): FoundPassage {
  const block = layer.blocks.find((one) => one.id === id);
  if (block !== undefined) return { range: { start: block.start, end: block.end }, score: 1 };
  return refused(
    'no-passage',
    id === undefined ? 'it names no passage in a way that can be read' : `the article has no block “${id}”`,
    'add the quote',
  );
}

/**
 * The quote with only that part of its context that is in the same paragraph as the quote. In Postil, context ends at
 * the edge of a block.
 */
function inOneBlock({ exact, prefix, suffix }: NonNullable<Passage['quote']>): SelectorFields {
  const before = prefix?.split(/\n/).at(-1)?.trimStart();
  const after = suffix?.split(/\n/)[0]?.trimEnd();
  return {
    exact: exact.trim(),
    ...(before && /^\S/.test(exact) && { prefix: before }),
    ...(after && /\S$/.test(exact) && { suffix: after }),
  };
}

function refused(rule: string, found: string, remedy: string): Refusal {
  return { rule, found, remedy };
}

function excerpt(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}

/**
 * A problem for each passage that should name an actor, according to the file, but in which the article has no mention
 * of this actor.
 */
export function diagnoseNames(
  named: readonly NamedPassage[],
  { mentions, layer }: Reading,
  finder: Finder,
): readonly Refused[] {
  const byActor = Map.groupBy(mentions, ({ id }) => id);
  return named.flatMap(({ path, actor, passage }): readonly Refused[] => {
    const found = finder.find(passage);
    if (!('range' in found)) return [{ ...found, path, found: `a passage that names “${actor}”: ${found.found}` }];
    const { start, end } = found.range;
    if (byActor.get(actor)?.some((mention) => sharedLength(mention, found.range) > 0)) return [];
    return [
      {
        path,
        rule: 'unknown-name',
        found: `“${layer.text.slice(start, end)}” should name “${actor}”, but no name of this actor was found there`,
        remedy: 'add the words to this actor in the article’s cast, or ignore this',
      },
    ];
  });
}
