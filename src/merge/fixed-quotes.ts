// Quotes that moved or changed only in their typography → new selectors that match the text exactly. Typography means
// case, accents, and the shapes of quotation marks, dashes and spaces. Quotes with changed words are left to the
// author.

import { type Anchor, anchor } from '../anchor/anchor.ts';
import { describeQuote } from '../anchor/describe-quote.ts';
import { fold } from '../anchor/fold.ts';
import { type IndexedText, indexText } from '../anchor/indexed-text.ts';
import type { Range } from '../anchor/range.ts';
import { selectorOf } from '../anchor/selector-of.ts';
import { blockAt, type TextLayer } from '../anchor/text-layer.ts';
import { type AnchoredQuote, anchoredQuotes } from '../markdown/anchored-quotes.ts';
import type { Reading } from '../markdown/reading.ts';
import type { Selector, SelectorFields } from '../model/selector.ts';

export interface FixedQuote {
  /** The file that contains the selector, relative to the content folder. */
  readonly file: string;
  /** The selector's path in the file's frontmatter. */
  readonly path: readonly PropertyKey[];
  readonly selector: Selector;
}

export function fixedQuotes(reading: Reading): readonly FixedQuote[] {
  const fixable = anchoredQuotes(reading).filter((quote) => isFixable(quote, reading.layer));
  if (fixable.length === 0) return [];
  const text = indexText(reading.layer);
  return fixable.flatMap(({ entry, path, selector, anchor: found }) =>
    'range' in found ? [{ file: entry.file, path, selector: fixed(text, selector, found.range) }] : [],
  );
}

function isFixable({ selector, anchor: found }: AnchoredQuote, { text }: TextLayer): boolean {
  if (found.state === 'moved') return true;
  if (found.state !== 'fuzzy') return false;
  const words = text.slice(found.range.start, found.range.end);
  return fold(words).text.trim() === fold(selectorOf(selector).exact).text.trim();
}

/**
 * The selector with as few changes as possible, so that it matches exactly. First only the words are replaced, then the
 * context too. If neither is enough, a new selector is made.
 */
function fixed(text: IndexedText, written: Selector, range: Range): Selector {
  const exact = text.layer.text.slice(range.start, range.end);
  const { prefix, suffix, in: named } = selectorOf(written);
  const block = named === undefined ? {} : { in: blockAt(text.layer, range.start)?.id };
  const candidates: readonly Selector[] = [
    typeof written === 'string' ? exact : { ...written, exact, ...block },
    { exact, ...contextAt(text.layer, range, { exact, prefix, suffix }), ...block },
  ];
  return candidates.find((one) => isExactlyAt(anchor(text, one), range)) ?? describeQuote(text.layer, range);
}

/** The current text before and after a range, as context. It has the length of the old selector's context. */
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
