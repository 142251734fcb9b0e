// The queue of an article: annotations and merges that need an editor's decision, each with the reason.
// One file per article, `content/queue/<article>.yaml`; its entries are not in the edition.

import { z } from 'zod';
import { slug } from './entry.ts';
import { annotationCollections } from './kinds.ts';

/** The collections whose entries may be queued. */
export const queuedCollection = z.enum([...annotationCollections, 'actors']);

export const queued = z.strictObject({
  /** Its origin: a file and the path in it. */
  from: z.string(),
  /** The problem, as one word: `quote-orphan`, `unknown-id`, `support-cycle`. */
  rule: z.string(),
  /** Found, expected, remedy, in one sentence. */
  reason: z.string(),
  collection: queuedCollection.optional(),
  /** The id it should get, without the article's. */
  id: slug.optional(),
  /** Its frontmatter as it would be written. Corrected here, it can be imported from this file. */
  entry: z.record(z.string(), z.unknown()).optional(),
  /** The text below the frontmatter. */
  body: z.string().optional(),
});

export const queue = z.strictObject({ waiting: z.array(queued).default([]) });

export type Queued = Readonly<z.infer<typeof queued>>;
export type Queue = Readonly<z.infer<typeof queue>>;
