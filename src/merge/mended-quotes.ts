// Quotes that moved or changed harmlessly → the selectors that say where and how they stand now.
// Harmless is what folding makes equal: case, accents, the shapes of quotation marks, dashes and spaces. Changed words are the author's to judge.

import { type Anchor, anchor } from '../anchor/anchor.ts';
import { describeQuote } from '../anchor/describe-quote.ts';
import { fold } from '../anchor/fold.ts';
import { type IndexedText, indexText } from '../anchor/indexed-text.ts';
import type { Range } from '../anchor/range.ts';
import { selectorOf } from '../anchor/selector-of.ts';
import { blockAt, type TextLayer } from '../anchor/text-layer.ts';
import { type AnchoredQuote, quotesIn } from '../markdown/anchored-quotes.ts';
import type { Reading } from '../markdown/reading.ts';
import type { Selector, SelectorFields } from '../model/selector.ts';

export interface MendedQuote {
  /** The file that the selector is written in, relative to the content folder. */
  readonly file: string;
  /** Where it stands in the file's frontmatter. */
  readonly path: readonly PropertyKey[];
  readonly selector: Selector;
}

export function mendedQuotes(reading: Reading): readonly MendedQuote[] {
  const mendable = quotesIn(reading).filter((quote) => isMendable(quote, reading.layer));
  if (mendable.length === 0) return [];
  const text = indexText(reading.layer);
  return mendable.flatMap(({ entry, path, selector, anchor: found }) =>
    'range' in found ? [{ file: entry.file, path, selector: mended(text, selector, found.range) }] : [],
  );
}

function isMendable({ selector, anchor: found }: AnchoredQuote, { text }: TextLayer): boolean {
  if (found.state === 'moved') return true;
  if (found.state !== 'fuzzy') return false;
  const words = text.slice(found.range.start, found.range.end);
  return fold(words).text.trim() === fold(selectorOf(selector).exact).text.trim();
}

/** The selector with as little changed as makes it exact; anew where that is not enough. */
function mended(text: IndexedText, written: Selector, range: Range): Selector {
  const exact = text.layer.text.slice(range.start, range.end);
  const { prefix, suffix, in: named } = selectorOf(written);
  const block = named === undefined ? {} : { in: blockAt(text.layer, range.start)?.id };
  const ways: readonly Selector[] = [
    typeof written === 'string' ? exact : { ...written, exact, ...block },
    { exact, ...contextAt(text.layer, range, { exact, prefix, suffix }), ...block },
  ];
  return ways.find((way) => isExactlyAt(anchor(text, way), range)) ?? describeQuote(text.layer, range);
}

/** What stands around a range now, as wide as the context was. */
function contextAt(
  { text }: TextLayer,
  { start, end }: Range,
  { prefix, suffix }: SelectorFields,
): Pick<SelectorFields, 'prefix' | 'suffix'> {
  return {
    ...(prefix === undefined ? {} : { prefix: text.slice(Math.max(0, start - prefix.length), start) }),
    ...(suffix === undefined ? {} : { suffix: text.slice(end, end + suffix.length) }),
  };
}

function isExactlyAt(found: Anchor, range: Range): boolean {
  return found.state === 'exact' && found.range.start === range.start && found.range.end === range.end;
}
