// Annotations → the annotations with the ranges of their quotes in the text, numbered.

import { type Anchor, anchor, isFound } from '../anchor/anchor.ts';
import type { IndexedText } from '../anchor/indexed-text.ts';
import { inReadingOrder, type Range } from '../anchor/range.ts';
import type { Entry } from '../model/collections.ts';
import { quotesOf } from '../model/quotes.ts';

/** An annotation with the anchor found for each of its quotes. */
export interface Placed<E> {
  readonly entry: E;
  /** One anchor for each quote, in the order written; empty for an implicit claim. */
  readonly anchors: readonly Anchor[];
  /** The ranges of the quotes, in reading order; empty if any of the quotes was not found. */
  readonly ranges: readonly Range[];
  /**
   * The entry's number in its collection, from 1, by the order in which passages end, because the text shows a number
   * at the end of its passage. Undefined for an entry without ranges.
   */
  readonly number: number | undefined;
}

/**
 * The entries with their ranges, in the order of their numbers. Entries without ranges are last, in the order given.
 */
export function placed<E extends Entry>(text: IndexedText, entries: readonly E[]): readonly Placed<E>[] {
  const found = entries.map((entry) => {
    const anchors = quotesOf(entry).map((quote) => anchor(text, quote));
    const ranges = anchors.filter(isFound).map(({ range }) => range);
    // Without one of its pieces, an interrupted assertion could mean something else, so all pieces are shown or none.
    return { entry, anchors, ranges: ranges.length === anchors.length ? ranges.toSorted(inReadingOrder) : [] };
  });
  const here = found.filter(({ ranges }) => ranges.length > 0);
  here.sort(byEnd);
  const counts = new Map<string, number>();
  const next = ({ collection }: E): number => {
    const number = (counts.get(collection) ?? 0) + 1;
    counts.set(collection, number);
    return number;
  };
  return [
    ...here.map((one) => ({ ...one, number: next(one.entry) })),
    ...found.filter(({ ranges }) => ranges.length === 0).map((one) => ({ ...one, number: undefined })),
  ];
}

/** Compares entries by the ends of their passages; if these are equal, by the beginnings. */
function byEnd(a: Pick<Placed<unknown>, 'ranges'>, b: Pick<Placed<unknown>, 'ranges'>): number {
  const [end = 0, otherEnd = 0] = [a.ranges.at(-1)?.end, b.ranges.at(-1)?.end];
  return end - otherEnd || inReadingOrder(a.ranges[0] as Range, b.ranges[0] as Range);
}
