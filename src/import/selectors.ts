// The W3C's selectors (Web Annotation Data Model §4.2) → a passage: words, a position, a block. Selectors that can't
// select words are skipped.

import { z } from 'zod';
import type { Passage } from './candidate.ts';

const count = z.number().int().nonnegative();

/** Any selector. The fields that a class of selectors requires are checked when the selector is read. */
export const selector = z.looseObject({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: count.optional(),
  end: count.optional(),
  value: z.string().optional(),
  get refinedBy() {
    return z.union([selector, z.array(selector)]).optional();
  },
  get startSelector() {
    return selector.optional();
  },
  get endSelector() {
    return selector.optional();
  },
});

type Selector = z.infer<typeof selector>;

/**
 * A passage from the selectors of one target. All of them select the same passage, so their fields are merged. The
 * passage is empty if no selector can be read.
 */
export function passageOf(selectors: readonly Selector[]): Passage {
  return Object.assign({}, ...selectors.map(read)) as Passage;
}

/**
 * Reads a selector with its refinement. The refinement's position is left out, because it counts from the start of the
 * passage, not of the text.
 */
function read(one: Selector): Passage {
  const inner = [one.refinedBy ?? []].flat();
  return inner.length === 0 ? own(one) : { ...own(one), ...passageOf(inner), position: undefined };
}

/**
 * Reads a selector without its refinement. DataPositionSelectors (bytes of an unknown file) and SvgSelectors (shapes)
 * select no words.
 */
function own(one: Selector): Passage {
  switch (one.type) {
    case 'TextQuoteSelector':
      return one.exact === undefined ? {} : { quote: withContext(one.exact, one.prefix, one.suffix) };
    case 'TextPositionSelector':
      return position(one.start, one.end);
    case 'FragmentSelector':
      return fragment(one.value ?? '');
    case 'CssSelector':
      return block(/#([a-z][a-z0-9-]*)\s*$/.exec(one.value ?? '')?.[1]);
    case 'XPathSelector':
      return block(/\[@id=["']([a-z][a-z0-9-]*)["']\]$/.exec(one.value ?? '')?.[1]);
    case 'RangeSelector':
      return one.startSelector && one.endSelector
        ? { span: { from: read(one.startSelector), to: read(one.endSelector) } }
        : {};
    default:
      return {};
  }
}

/** Reads a fragment: `p3`; `char=10,20` (RFC 5147); or `:~:text=prefix-,start,end,-suffix` with one range. */
function fragment(value: string): Passage {
  const [, start, end] = /^char=(\d+),(\d+)$/.exec(value) ?? [];
  if (start !== undefined && end !== undefined) return position(Number(start), Number(end));
  const [, words] = /:~:text=([^&]+)/.exec(value) ?? [];
  if (words !== undefined) return textDirective(words);
  return block(/^#?([a-z][a-z0-9-]*)$/.exec(value)?.[1]);
}

function textDirective(words: string): Passage {
  const parts = words.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [exact, ...more] = parts;
  if (exact === undefined || more.length > 0) return {};
  return { quote: withContext(decoded(exact), prefix && decoded(prefix), suffix && decoded(suffix)) };
}

/** Decodes percent-encoding. Percent signs that encode nothing are kept. */
function decoded(text: string): string {
  return new URLSearchParams(`x=${text.replaceAll('+', '%2B')}`).get('x') ?? text;
}

function withContext(
  exact: string,
  prefix: string | undefined,
  suffix: string | undefined,
): NonNullable<Passage['quote']> {
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

function position(start: number | undefined, end: number | undefined): Passage {
  return start === undefined || end === undefined ? {} : { position: { start, end } };
}

function block(id: string | undefined): Passage {
  return id === undefined ? {} : { block: id };
}
