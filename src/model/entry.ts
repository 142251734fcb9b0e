// The fields common to entries of every collection: the status between draft and reviewed, and former ids.
// An id is never reused; an entry that is withdrawn keeps its id and its page.

import { z } from 'zod';

/** Ids that mean something else and so can't name an entry. */
const RESERVED_IDS = new Set(['index', 'author', 'unnamed']);

/** The second and later pages of the collections' lists. */
const LIST_PAGE = /^index-\d+$/;

/** The form of a slug; some slugs of this form are reserved. */
export const slugForm = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected lower-case ASCII letters, digits and single hyphens, such as "war-is-unlikely"',
  )
  .max(60, 'expected at most 60 characters');

/** A readable ASCII slug, at most 60 characters, made from content and not from order: `war-harms-interests`. */
export const slug = slugForm.refine((id) => !RESERVED_IDS.has(id) && !LIST_PAGE.test(id), {
  error: 'this id is reserved (index, index-2 and so on, author, unnamed); choose another',
});

/** Draft: proposed by the ingest. Reviewed: accepted by a person. Withdrawn: taken back; its page says so. */
export const status = z.enum(['draft', 'reviewed', 'withdrawn']);

/** How a draft came about: the rule that made it and how sure it is, 0 to 1. Only drafts carry one. */
const generator = z.strictObject({
  rule: z.string(),
  version: z.number().int().positive(),
  confidence: z.number().min(0).max(1),
});

/** The fields common to all entries; each schema spreads them in. */
export const entryFields = {
  status: status.default('draft'),
  /** Earlier ids of this entry; each becomes a redirect. */
  formerIds: z.array(slug).default([]),
  generator: generator.optional(),
};

export type Status = z.infer<typeof status>;
export type Generator = z.infer<typeof generator>;
