// The fields common to entries of every collection: status, former ids, the rule that made a draft, and who made or
// reviewed it. An id is never reused. A withdrawn entry keeps its id and its page.

import { z } from 'zod';

/**
 * Ids that no entry can have, because they have a special meaning. Every object of JavaScript has a member
 * `constructor`.
 */
const RESERVED_IDS = new Set(['index', 'author', 'unnamed', 'constructor']);

/** File names of the second and later pages of a list, such as `index-2`. No entry can have such an id. */
const LIST_PAGE = /^index-\d+$/;

/**
 * File names that Windows reserves for devices, with any extension. A library with such an id could not be copied to
 * Windows.
 */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The form of a slug. Some slugs of this form are reserved. */
export const slugForm = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected lower-case ASCII letters, digits and single hyphens, such as "war-is-unlikely"',
  )
  .max(60, 'expected at most 60 characters');

/**
 * A readable slug in ASCII, with at most 60 characters. It describes the content, not the position:
 * `war-harms-interests`.
 */
export const slug = slugForm
  .refine((id) => !RESERVED_IDS.has(id) && !LIST_PAGE.test(id), {
    error: 'this id is reserved (index, index-2 and so on, author, unnamed, constructor); choose another',
  })
  .refine((id) => !DEVICES.test(id), {
    error: 'Windows has no files of this name (con, prn, aux, nul, com1, lpt1 and so on); choose another',
  });

/**
 * Draft: proposed by the ingest or a language model. Reviewed: accepted by a person. Withdrawn: no longer valid; the
 * entry's page says so.
 */
export const status = z.enum(['draft', 'reviewed', 'withdrawn']);

/**
 * The origin of a draft: the rule or language model that made the draft, and its confidence from 0 to 1. Only drafts
 * have this field.
 */
const generator = z.strictObject({
  /** The id of the rule that made the draft, or `language-model` for a draft by a language model. */
  rule: z.string(),
  version: z.number().int().positive(),
  confidence: z.number().min(0).max(1),
  /** The name by which the language model was requested. */
  model: z.string().min(1).optional(),
  /** The version that the server gave for the model, if it differs from the name. */
  modelVersion: z.string().min(1).optional(),
  /** The digest of the instructions given to the language model. */
  prompt: z.string().min(1).optional(),
});

/** A day, such as `2026-12-01`. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a quoted date such as "2026-12-01"; write it so');

/** The fields common to all entries, included in each collection's schema. */
export const entryFields = {
  status: status.default('draft'),
  /** Earlier ids of this entry; each becomes a redirect. */
  formerIds: z.array(slug).default([]),
  generator: generator.optional(),
  /** The person who made the entry. */
  creator: z.string().min(1).optional(),
  /** The day on which the entry was made. */
  created: day.optional(),
  /** The day of the last change by a person. */
  modified: day.optional(),
  /** The person who accepted or withdrew the draft. */
  reviewedBy: z.string().min(1).optional(),
  /** The day on which that person accepted or withdrew the draft. */
  reviewed: day.optional(),
};

/** The fields that say who made and who reviewed an entry. */
export interface Credited {
  readonly creator?: string | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
  readonly reviewedBy?: string | undefined;
  readonly reviewed?: string | undefined;
}

export type Status = z.infer<typeof status>;
export type Generator = z.infer<typeof generator>;
