// A text layer made ready for many look-ups: folded, and with an index of the character runs of both its forms, so that a
// changed quote is compared only with the few places that share runs with it.

import { type Folded, fold } from './fold.ts';
import { type GramIndex, gramsOf, indexGrams } from './grams.ts';
import type { Range } from './range.ts';
import type { TextLayer } from './text-layer.ts';

export interface IndexedText {
  readonly layer: TextLayer;
  /** Of the layer's text. */
  readonly grams: GramIndex;
  /** Made when a changed quote first wants it: most texts have none. */
  readonly folded: Folded;
  /** Of the folded text. */
  readonly foldedGrams: GramIndex;
}

/** As many runs of a quote vote as find it reliably; the rarest do, so that common words cost nothing. */
const VOTERS = 32;

/** The votes are counted in stretches of this many folded units. */
const STRETCH_BITS = 6;
const STRETCH = 1 << STRETCH_BITS;

/** As many places are compared closely as could plausibly be meant; the rest share only a few runs by chance. */
const PLACES = 6;

/** A place with so many times fewer votes than the best shares its runs by chance: no quote could mean both. */
const CHANCE = 4;

export function indexText(layer: TextLayer): IndexedText {
  let folded: Folded | undefined;
  let foldedGrams: GramIndex | undefined;
  return {
    layer,
    grams: indexGrams(layer.text),
    get folded() {
      folded ??= fold(layer.text);
      return folded;
    },
    get foldedGrams() {
      foldedGrams ??= indexGrams(this.folded.text);
      return foldedGrams;
    },
  };
}

/**
 * The stretches of the folded text that share most runs with a folded quote, best first, with a margin of the quote's length around.
 * At most PLACES of them, found in time that grows with the quote and not with the text.
 */
export function likelyPlaces({ folded, foldedGrams }: IndexedText, quote: string): readonly Range[] {
  const votes = votesFor(foldedGrams, quote);
  const margin = STRETCH + (quote.length >> 1);
  return most(votes).map((stretch) => ({
    start: Math.max(0, stretch * STRETCH - margin),
    end: Math.min(folded.text.length, (stretch + 2) * STRETCH + quote.length + margin),
  }));
}

/** How many runs say that the quote begins in a stretch; those of which any does. */
interface Votes {
  readonly counts: Uint16Array;
  readonly stretches: readonly number[];
}

function votesFor(index: GramIndex, quote: string): Votes {
  const grams = gramsOf(index, quote).filter(({ from, to }) => to > from);
  const voters = grams.toSorted((a, b) => a.to - a.from - (b.to - b.from)).slice(0, VOTERS);
  const counts = new Uint16Array(Math.ceil(index.positions.length / STRETCH) + 2);
  const stretches: number[] = [];
  for (const { offset, from, to } of voters) {
    for (let i = from; i < to; i += 1) {
      const stretch = Math.max(0, ((index.positions[i] as number) - offset) >> STRETCH_BITS);
      if (counts[stretch] === 0) stretches.push(stretch);
      counts[stretch] = (counts[stretch] as number) + 1;
    }
  }
  return { counts, stretches };
}

/** The stretches with most votes of their own and of the next, since a quote may begin anywhere in one; earlier ones first. */
function most({ counts, stretches }: Votes): readonly number[] {
  const best: { readonly stretch: number; readonly count: number }[] = [];
  for (const stretch of stretches) {
    const count = (counts[stretch] as number) + (counts[stretch + 1] as number);
    const last = best[PLACES - 1];
    if (last !== undefined && (count < last.count || (count === last.count && stretch > last.stretch))) continue;
    best.push({ stretch, count });
    best.sort((a, b) => b.count - a.count || a.stretch - b.stretch);
    best.length = Math.min(best.length, PLACES);
  }
  const least = (best[0]?.count ?? 0) / CHANCE;
  return best.filter(({ count }) => count >= least).map(({ stretch }) => stretch);
}
