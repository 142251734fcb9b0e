// A range → a short selector for it: only the words if they are long and occur once, otherwise the words with context.
// The inverse of anchor.ts: anchor(describeQuote(range)) is the same range, in state `exact`.

import type { Selector, SelectorFields } from '../model/selector.ts';
import { DISTINCTIVE } from './anchor.ts';
import type { GramIndex } from './grams.ts';
import { rangesInContext } from './match-quote.ts';
import type { Range } from './range.ts';
import { blockAt, type TextLayer } from './text-layer.ts';

/** Length of context that is tried first, in code units. It is doubled until the quote is unique. */
const NARROWEST = 16;

/**
 * Maximum length of context, in code units, that is tried to make the quote unique by the prefix alone and by the
 * suffix alone. Each side should be enough, because otherwise an edit on one side could make another occurrence of the
 * words fit better.
 */
const WIDEST_SIDE = 64;

/**
 * @param grams index of the layer's text. It makes the function faster for many ranges of a long text
 * @throws RangeError if the range is empty, contains only white space, or is not in the text
 */
export function describeQuote(layer: TextLayer, range: Range, grams?: GramIndex): Selector {
  const exact = layer.text.slice(range.start, range.end);
  if (range.start < 0 || range.end > layer.text.length || exact.trim() === '') {
    throw new RangeError(`expected a range with words in 0…${layer.text.length}, got ${range.start}…${range.end}`);
  }
  if (exact.length >= DISTINCTIVE && occursOnce(layer, { exact }, grams)) return exact;
  const { before, after } = surroundings(layer, range);
  const sides = (width: number): readonly SelectorFields[] => [
    { exact, ...(before === undefined ? {} : { prefix: last(before, width) }) },
    { exact, ...(after === undefined ? {} : { suffix: first(after, width) }) },
  ];
  const longest = Math.max((before ?? '').length, (after ?? '').length);
  const widths = [NARROWEST];
  for (let width = NARROWEST; width < longest; width *= 2) widths.push(width * 2);
  const isUnique = (selectors: readonly SelectorFields[]) =>
    selectors.every((selector) => occursOnce(layer, selector, grams));
  const width =
    widths.find((one) => one <= WIDEST_SIDE && isUnique(sides(one))) ??
    widths.find((one) => isUnique([joined(sides(one))]));
  const selector = joined(sides(width ?? longest));
  return width === undefined ? { ...selector, in: blockAt(layer, range.start)?.id } : selector;
}

function joined(sides: readonly SelectorFields[]): SelectorFields {
  return Object.assign({}, ...sides);
}

function occursOnce(layer: TextLayer, selector: SelectorFields, grams?: GramIndex): boolean {
  return [...rangesInContext(layer, selector, grams).take(2)].length === 1;
}

/**
 * The text before and after a range, within the blocks of the range. A side is undefined if the range begins or ends
 * between two blocks.
 */
function surroundings(layer: TextLayer, { start, end }: Range): { readonly before?: string; readonly after?: string } {
  const first = blockAt(layer, start);
  const last = blockAt(layer, end - 1);
  return {
    ...(first !== undefined && start <= first.end ? { before: layer.text.slice(first.start, start) } : {}),
    ...(last !== undefined && end <= last.end ? { after: layer.text.slice(end, last.end) } : {}),
  };
}

/** The first `count` code units of a text. If they end with half of a surrogate pair, this half is removed. */
function first(text: string, width: number): string {
  return text.slice(0, width).replace(/[\uD800-\uDBFF]$/, '');
}

function last(text: string, width: number): string {
  return text.slice(-width).replace(/^[\uDC00-\uDFFF]/, '');
}
