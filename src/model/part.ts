// A part is a run of source lines with one label. Parts tile the source: nothing is dropped, only labelled.
// The ledger beside a source (`<article>.parts.yaml`) is the list of its parts.

import { z } from 'zod';

export const partLabel = z.enum([
  'title',
  'dek',
  'byline',
  'dateline',
  'caption',
  'salutation',
  'heading',
  'paragraph',
  'quote',
  'list',
  'table',
  'footnote',
  'signature',
  'bio',
  'correction',
  'boilerplate',
  'comment',
]);

export const part = z.strictObject({
  label: partLabel,
  /** Lines of the decoded source, counted from 1, both included. Blank lines belong to the part before them. */
  startLine: z.number().int().positive(),
  endLine: z.number().int().positive(),
  /** UTF-16 code units into the decoded source, half-open. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The rule that decided, and how sure it is, 0 to 1. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

export const ledger = z.strictObject({
  source: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    /** The file beside the source that the parts tile, where the source is no text itself: a page or a document. */
    text: z.string().optional(),
  }),
  parts: z.array(part),
  /** A digest of each block as the ingest wrote it, by the block's id: a block that has another was edited by hand. */
  blocks: z.record(z.string(), z.string()).default({}),
  /** A digest of the Markdown of each block that the ingest wrote with marks (links, emphasis …); unknown in older ledgers. */
  marks: z.record(z.string(), z.string()).optional(),
});

export type PartLabel = z.infer<typeof partLabel>;
export type Part = Readonly<z.infer<typeof part>>;
export type Ledger = Readonly<z.infer<typeof ledger>>;
