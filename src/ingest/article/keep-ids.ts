// The blocks of a text, and the blocks of its earlier edition → the ids of the blocks. An unchanged or edited block
// keeps its id. A new block gets a number that no block had before.

import { contentWords } from '../../text/words.ts';
import { blockDigest } from './block-digest.ts';

export interface EarlierBlocks {
  /** The blocks in reading order. */
  readonly blocks: readonly EarlierBlock[];
  /** Ids that no new block may get: ids of removed blocks, and ids to which annotations refer. */
  readonly used: readonly string[];
}

interface EarlierBlock {
  readonly id: string;
  readonly text: string;
  /**
   * The digest of the words that the block had in the source. It is given if a person may have edited the words in the
   * article.
   */
  readonly written?: string | undefined;
}

/**
 * Minimum similarity of an earlier block and its edited version: the Dice coefficient of their words, from 0 to 1. Less
 * similar blocks are different blocks.
 */
const EDITED_LIKENESS = 0.5;

/**
 * Maximum number of earlier blocks in which the old version of an edited block is looked for. More consecutive edited
 * blocks are rare.
 */
const REACH = 20;

/** The id of each text, in the order of the texts. */
export function keepIds(texts: readonly string[], earlier: EarlierBlocks | undefined): readonly string[] {
  const places = unchanged(texts, earlier?.blocks ?? []);
  if (earlier !== undefined) matchEdited(texts, earlier.blocks, places);
  let last = [...(earlier?.used ?? []), ...(earlier?.blocks ?? []).map(({ id }) => id)].reduce(
    (most, id) => Math.max(most, numberOf(id)),
    0,
  );
  return places.map((place) => {
    const kept = place === undefined ? undefined : earlier?.blocks[place]?.id;
    if (kept === undefined) last += 1;
    return kept ?? `p${last}`;
  });
}

/**
 * For each text, the index of the earlier block that had the same words in the source; undefined if there is none.
 * Blocks with equal words are matched in their order.
 */
function unchanged(texts: readonly string[], blocks: EarlierBlocks['blocks']): (number | undefined)[] {
  const free = new Map<string, number[]>();
  blocks.forEach(({ text, written = blockDigest(text) }, i) => {
    const alike = free.get(written);
    if (alike === undefined) free.set(written, [i]);
    else alike.push(i);
  });
  for (const alike of free.values()) alike.reverse();
  return texts.map((text) => free.get(blockDigest(text))?.pop());
}

/** Matches each changed block with an earlier block: the most similar one between its unchanged neighbors. */
function matchEdited(texts: readonly string[], blocks: EarlierBlocks['blocks'], places: (number | undefined)[]): void {
  const words = blocks.map(({ text }) => new Set(contentWords(text)));
  const taken = new Set(places.filter((place) => place !== undefined));
  const nexts = placesAfter(places, blocks.length);
  let from = 0;
  texts.forEach((text, i) => {
    const to = Math.min(nexts[i] ?? blocks.length, from + REACH);
    places[i] ??= mostAlike(new Set(contentWords(text)), words, taken, from, to);
    const place = places[i];
    if (place === undefined) return;
    taken.add(place);
    from = Math.max(from, place + 1);
  });
}

/** For each block, the index (in the earlier edition) of the next unchanged block; `end` if there is none. */
function placesAfter(places: readonly (number | undefined)[], end: number): readonly number[] {
  let next = end;
  return places
    .toReversed()
    .map((place) => {
      next = place ?? next;
      return next;
    })
    .toReversed();
}

function mostAlike(
  text: Words,
  blocks: readonly Words[],
  taken: ReadonlySet<number>,
  from: number,
  to: number,
): number | undefined {
  let best: { at: number; likeness: number } | undefined;
  for (let at = from; at < to; at += 1) {
    const likeness = taken.has(at) ? 0 : likenessOf(text, blocks[at] ?? new Set());
    if (likeness >= EDITED_LIKENESS && likeness > (best?.likeness ?? 0)) best = { at, likeness };
  }
  return best?.at;
}

type Words = ReadonlySet<string>;

/** Dice coefficient of two sets of content words: 1 if they are equal, 0 if they share no word. */
function likenessOf(a: Words, b: Words): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function numberOf(id: string): number {
  return Number(/^p(\d+)$/.exec(id)?.[1] ?? 0);
}
