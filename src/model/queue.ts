// The queue of an article: annotations and merges that need an editor's decision, each with the reason.
// Each article has one file, `content/queue/<article>.yaml`. Queued annotations are not part of the edition.

import { z } from 'zod';
import { slug } from './entry.ts';
import { annotationCollections } from './kinds.ts';

/** The collections whose entries may be queued. */
const queuedCollection = z.enum([...annotationCollections, 'actors']);

export const queued = z.strictObject({
  /** The file from which the annotation came, and the path of the annotation in this file. */
  from: z.string(),
  /** The id of the rule that the annotation breaks: `quote-orphan`, `unknown-id`, `support-cycle`. */
  rule: z.string(),
  /** The problem in one sentence: found, expected, remedy. */
  reason: z.string(),
  collection: queuedCollection.optional(),
  /** The id of the future entry, without the article's id. */
  id: slug.optional(),
  /** The annotation's frontmatter. An editor can correct it here, and then import the queue's file. */
  entry: z.record(z.string(), z.unknown()).optional(),
  /** The text below the frontmatter. */
  body: z.string().optional(),
});

export const queue = z.strictObject({ waiting: z.array(queued).default([]) });

export type Queued = Readonly<z.infer<typeof queued>>;
export type Queue = Readonly<z.infer<typeof queue>>;
