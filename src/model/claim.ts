// A claim: an assertion in the text, with the passage that asserts it and its holder.

import { z } from 'zod';
import { entryFields, slug } from './entry.ts';
import type { Kind } from './kind.ts';
import { holderReferences, referenceTo } from './reference.ts';
import { selector } from './selector.ts';

export const claimType = z.enum(['fact', 'prediction', 'cause', 'definition', 'value', 'policy', 'interpretation']);

/** The author's position on the claim, as the text shows it. */
export const stance = z.enum(['endorses', 'concedes', 'reports', 'questions', 'rejects']);

/** The degree of certainty that the wording expresses: "will", "is likely to", "could". */
export const certainty = z.enum(['certain', 'probable', 'possible']);

/** The role of a mention of an actor in a claim. */
export const mentionRole = z.enum(['holder', 'about', 'addressee']);

/** The id of a claim. It is a slug for a claim of this article, and `article/claim` for a claim of another article. */
export const claimReference = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'expected the id of a claim of this article, or "article/claim"');

/** The holders of the claim: actors by id, or `unnamed` if the text does not name them. */
const holder = z.union([z.literal('unnamed'), slug, z.array(slug).min(1)], {
  error: 'expected the id of an actor, a list of ids, or "unnamed"',
});

export const claim = z
  .strictObject({
    ...entryFields,
    /** The passage of the claim. An entry has exactly one of `quote`, `quotes` and `implicit`. */
    quote: selector.optional(),
    /** The pieces of an interrupted passage, in reading order. */
    quotes: z.array(selector).min(2, 'expected two or more pieces; use quote for one').optional(),
    /** Whether the claim is an unstated premise, which an argument needs but the text does not state. */
    implicit: z.literal(true).optional(),
    statement: z.string().min(1).describe('One sentence that can be understood without the text'),
    label: z
      .string()
      .min(1)
      .max(50, 'expected at most 50 characters')
      .describe('A short form of the statement, for maps and lists'),
    type: claimType.describe('The kind of assertion'),
    holder: holder.optional().describe('Who asserts the claim; left out, the author does'),
    via: z
      .array(
        z.strictObject({
          actor: slug,
          cue: z.string().optional(),
          /**
           * The certainty that the reporting actor expresses about the claim. It is left out if the actor only reports
           * the claim.
           */
          certainty: certainty.optional(),
        }),
      )
      .default([])
      .describe('The actors who report the claim (“A says that B says …”), outermost first'),
    addressees: z.array(slug).default([]).describe('The actors to whom the claim is addressed, such as those it warns'),
    cue: z.string().optional().describe('The words of the text that attribute the claim, such as “they argue”'),
    booster: z
      .string()
      .optional()
      .describe('The words of the text that strengthen the claim without changing it, such as “indisputably”'),
    stance: stance.default('endorses').describe('The author’s attitude to the claim, as the text shows it'),
    certainty: certainty
      .default('certain')
      .describe('The certainty that the wording expresses; of a reported claim, the holder’s'),
    /** Claims of other articles that assert the same. It is enough that one claim of a pair names the other. */
    sameAs: z.array(claimReference).default([]),
  })
  .refine((c) => [c.quote, c.quotes, c.implicit].filter((way) => way !== undefined).length === 1, {
    error: 'expected exactly one of quote, quotes and implicit: true',
    path: ['quote'],
  });

export const claims = {
  name: 'claim',
  schema: claim,
  perArticle: true,
  hasPage: true,
  motivation: 'classifying',
  referencesOf: ({ holder, via, addressees, sameAs }) => [
    ...holderReferences(holder),
    ...via.map(({ actor }, i) => referenceTo('actors', ['via', i, 'actor'], actor)),
    ...addressees.map((id, i) => referenceTo('actors', ['addressees', i], id)),
    ...sameAs.map((id, i) => referenceTo('claims', ['sameAs', i], id)),
  ],
} as const satisfies Kind<typeof claim>;

export type Claim = Readonly<z.infer<typeof claim>>;
export type ClaimType = z.infer<typeof claimType>;
export type Stance = z.infer<typeof stance>;
export type MentionRole = z.infer<typeof mentionRole>;
export type Certainty = z.infer<typeof certainty>;
