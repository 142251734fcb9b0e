// An argumentation scheme after Walton: patterns for premises and conclusion, and critical questions.

import { z } from 'zod';
import { entryFields, slug } from './entry.ts';

const slot = z.strictObject({
  /** The premise's id, unique in the scheme: `goal`. */
  id: slug,
  /** The premise's pattern, with variables in capitals: "A has goal G". */
  text: z.string().min(1),
});

const criticalQuestion = z.strictObject({
  id: slug,
  text: z.string().min(1),
  /**
   * Assumption: the arguer must answer the question. Exception: a critic must show that the exception applies. The
   * terms are from Carneades, a model of argument.
   */
  kind: z.enum(['assumption', 'exception']),
});

export const scheme = z.strictObject({
  ...entryFields,
  name: z.string().min(1),
  /** The family of the scheme, used as a heading in lists. */
  family: z.enum(['source', 'cases-and-rules', 'cause-and-evidence', 'action-and-value']),
  premises: z.array(slot).min(1),
  conclusion: z.string().min(1),
  questions: z.array(criticalQuestion).default([]),
  /** One short example in plain words. */
  example: z.string().min(1),
  /** The publication that describes the scheme: author, work, year, and the page if an editor checked it. */
  reference: z.string().min(1),
  /** The scheme's number in AIFdb, for exports. Other servers may use other numbers. */
  aif: z.number().int().positive().optional(),
});

export type Scheme = Readonly<z.infer<typeof scheme>>;
