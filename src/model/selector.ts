// How an annotation names its passage: the W3C TextQuoteSelector (Web Annotation Data Model §4.2.4), as short as it can be.
// A bare string is enough where the words occur once; otherwise context or a block distinguishes the occurrences.

import { z } from 'zod';

const words = z.string().regex(/\S/, 'expected at least one word of the text');

export const selectorFields = z.strictObject({
  /** The passage, verbatim. */
  exact: words,
  /** The text just before it, within its block. Empty means: the passage begins the block. */
  prefix: z.string().optional(),
  /** The text just after it, within its block. Empty means: the passage ends the block. */
  suffix: z.string().optional(),
  /** The id of the block where the passage begins: `p3`, `title`, `caption-1`. */
  in: z.string().optional(),
});

/** A verbatim quote, or a quote with the context or block that distinguishes it from others. */
export const selector = z.union([words, selectorFields], {
  error: 'expected a verbatim quote, or { exact, prefix, suffix, in }',
});

export type SelectorFields = Readonly<z.infer<typeof selectorFields>>;
export type Selector = string | SelectorFields;
