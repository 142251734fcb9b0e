// Annotations → the same with the ranges of the text that their quotes mean, numbered in reading order.

import { type Anchor, anchor, isFound } from '../anchor/anchor.ts';
import type { IndexedText } from '../anchor/indexed-text.ts';
import { inReadingOrder, type Range } from '../anchor/range.ts';
import type { Entry } from '../model/collections.ts';
import { quotesOf } from '../model/quotes.ts';

/** An annotation with the anchor found for each of its quotes. */
export interface Placed<E> {
  readonly entry: E;
  /** One for each quote, in the order written; none for an implicit claim. */
  readonly anchors: readonly Anchor[];
  /** The ranges found, in reading order; empty if one of the quotes was not found. */
  readonly ranges: readonly Range[];
  /**
   * Counted from 1 among the entries of its collection, in the order in which their passages end: there the text shows the
   * number. Undefined without ranges.
   */
  readonly number: number | undefined;
}

/** By their numbers; entries without ranges last, in the order given. */
export function placed<E extends Entry>(text: IndexedText, entries: readonly E[]): readonly Placed<E>[] {
  const found = entries.map((entry) => {
    const anchors = quotesOf(entry).map((quote) => anchor(text, quote));
    const ranges = anchors.filter(isFound).map(({ range }) => range);
    // Half an interrupted assertion is another assertion: all of its pieces are shown, or none.
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

/** Of a passage within another, the inner one may end first. */
function byEnd(a: Pick<Placed<unknown>, 'ranges'>, b: Pick<Placed<unknown>, 'ranges'>): number {
  const [end = 0, otherEnd = 0] = [a.ranges.at(-1)?.end, b.ranges.at(-1)?.end];
  return end - otherEnd || inReadingOrder(a.ranges[0] as Range, b.ranges[0] as Range);
}
