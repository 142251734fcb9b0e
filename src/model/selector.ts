// The selector of an annotation's passage: a short form of the W3C TextQuoteSelector (Web Annotation Data Model
// §4.2.4). If the quoted words occur once in the text, a string is enough. Otherwise the context or a block says
// which occurrence is meant.

import { z } from 'zod';

const words = z.string().regex(/\S/, 'expected at least one word of the text');

export const selectorFields = z.strictObject({
  /** The passage, verbatim. */
  exact: words,
  /** The text just before the passage, in its block. Empty if the passage begins the block. */
  prefix: z.string().optional(),
  /** The text just after the passage, in its block. Empty if the passage ends the block. */
  suffix: z.string().optional(),
  /** The id of the block in which the passage begins: `p3`, `title`, `caption-1`. */
  in: z.string().optional(),
});

/**
 * A verbatim quote as a string, or as fields with context or a block that distinguishes the passage from other
 * occurrences of its words.
 */
export const selector = z.union([words, selectorFields], {
  error: 'expected a verbatim quote, or { exact, prefix, suffix, in }',
});

export type SelectorFields = Readonly<z.infer<typeof selectorFields>>;
export type Selector = string | SelectorFields;
