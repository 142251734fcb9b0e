// A part: consecutive source lines with one label. The parts of a source cover all of its lines. The list of a
// source's parts is its ledger, the file `<article>.parts.yaml` in the source's folder.

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
  /** Offsets in the decoded source, in UTF-16 code units; `end` is exclusive. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The rule that chose the label, and the confidence of the rule from 0 to 1. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  /**
   * The words of a part whose label a person chose. If the source changes, the part with these words gets the label
   * again.
   */
  words: z.string().optional(),
});

export const ledger = z.strictObject({
  source: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    /**
     * The file with the source's text, if the source is a web page or a document. The lines and offsets of parts
     * refer to this file.
     */
    text: z.string().optional(),
  }),
  parts: z.array(part),
  /**
   * The digest of each block as the ingest wrote it, by the block's id. If a block has another digest now, somebody
   * edited it.
   */
  blocks: z.record(z.string(), z.string()).default({}),
  /**
   * The digest of the Markdown of each block that the ingest wrote with formatting (links, emphasis …). Missing in
   * older ledgers.
   */
  marks: z.record(z.string(), z.string()).optional(),
  /**
   * The digest of the file of each draft, by collection and slug: `claims/war-is-unlikely`. If the file has another
   * digest now, somebody edited the draft.
   */
  drafts: z.record(z.string(), z.string()).optional(),
});

export type PartLabel = z.infer<typeof partLabel>;
export type Part = Readonly<z.infer<typeof part>>;
export type Ledger = Readonly<z.infer<typeof ledger>>;
