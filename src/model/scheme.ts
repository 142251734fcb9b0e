// An argumentation scheme after Walton: premises and a conclusion with slots, and the critical questions it invites.

import { z } from 'zod';
import { entryFields, slug } from './entry.ts';

const slot = z.strictObject({
  /** The slot's id, unique in the scheme: `goal`. */
  id: slug,
  /** The premise's pattern, with variables in capitals: "A has goal G". */
  text: z.string().min(1),
});

const criticalQuestion = z.strictObject({
  id: slug,
  text: z.string().min(1),
  /** Assumption: the arguer must answer when asked. Exception: the critic must show it. (Carneades) */
  kind: z.enum(['assumption', 'exception']),
});

export const scheme = z.strictObject({
  ...entryFields,
  name: z.string().min(1),
  /** A heading for lists: which family of schemes it belongs to. */
  family: z.enum(['source', 'cases-and-rules', 'cause-and-evidence', 'action-and-value']),
  premises: z.array(slot).min(1),
  conclusion: z.string().min(1),
  questions: z.array(criticalQuestion).default([]),
  /** One short example in plain words. */
  example: z.string().min(1),
  /** Where the scheme is described: author, work, year, and a page only where it was read. */
  reference: z.string().min(1),
  /** The scheme's number in AIFdb, a hint for exports: servers differ. */
  aif: z.number().int().positive().optional(),
});

export type Scheme = Readonly<z.infer<typeof scheme>>;
