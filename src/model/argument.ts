// An argument: premises that together support a conclusion or attack a target. Each independent reason is a separate
// argument. `support` supports a claim, `rebut` attacks a claim, `undercut` attacks the inference of another argument.

import { z } from 'zod';
import { claimReference } from './claim.ts';
import { entryFields, slug } from './entry.ts';
import type { Kind } from './kind.ts';
import { holderReferences, optionalReference, type Reference, referenceTo } from './reference.ts';

export const relation = z.enum(['support', 'rebut', 'undercut']);

const premise = z.strictObject({
  claim: claimReference,
  /** The premise's id in the argument's scheme: `goal`. */
  slot: slug.optional(),
  /** `held`: the argument uses the fact that somebody holds the claim. It does not matter whether the claim is true. */
  as: z.literal('held').optional(),
});

/** A critical question of the scheme. The text answers it, another argument raises it, or it is open. */
const question = z.strictObject({
  /** The question's id in the scheme. */
  id: slug,
  status: z.enum(['open', 'answered', 'raised']),
  /** The claim that answers the question, or the argument that raises it. */
  by: slug.optional(),
});

export const argument = z
  .strictObject({
    ...entryFields,
    title: z.string().min(1).describe('What the argument says, in a few words'),
    relation,
    premises: z.array(premise).min(1, 'expected at least one premise'),
    /** The claim that the argument supports. */
    conclusion: claimReference.optional(),
    /** The claim (`rebut`) or argument (`undercut`) that the argument attacks. */
    target: claimReference.optional(),
    holder: z
      .union([z.literal('unnamed'), slug, z.array(slug).min(1)])
      .optional()
      .describe('Who argues; left out, the author does'),
    scheme: slug.optional().describe('The pattern of the argument'),
    cue: z.string().optional().describe('The words of the text that signal the step, such as “therefore”'),
    /** Whether the editors supply the inference, because the text does not state that the conclusion follows. */
    editorial: z.literal(true).optional(),
    questions: z.array(question).default([]),
  })
  .superRefine((a, context) => {
    const [needed, other] =
      a.relation === 'support' ? (['conclusion', 'target'] as const) : (['target', 'conclusion'] as const);
    if (a[needed] === undefined)
      context.addIssue({
        code: 'custom',
        path: [needed],
        message: `expected ${needed}: an argument that ${a.relation}s names one`,
      });
    if (a[other] !== undefined)
      context.addIssue({
        code: 'custom',
        path: [other],
        message: `expected no ${other} in an argument that ${a.relation}s; use ${needed}`,
      });
    if (a.editorial && a.cue !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['editorial'],
        message: 'expected no cue in an argument whose step the editors supply; remove cue or editorial',
      });
  });

/** The kind is not named `arguments`, because JavaScript reserves this name. */
export const argumentKind = {
  name: 'argument',
  schema: argument,
  perArticle: true,
  hasPage: true,
  motivation: 'linking',
  referencesOf,
} as const satisfies Kind<typeof argument>;

function referencesOf(data: Argument): readonly Reference[] {
  const { premises, conclusion, target, relation, holder, scheme, questions } = data;
  return [
    ...holderReferences(holder),
    ...premises.map(({ claim }, i) => referenceTo('claims', ['premises', i, 'claim'], claim)),
    ...optionalReference('claims', ['conclusion'], conclusion),
    ...optionalReference(relation === 'undercut' ? 'arguments' : 'claims', ['target'], target),
    ...optionalReference('schemes', ['scheme'], scheme),
    ...questions.flatMap(({ by }, i): readonly Reference[] =>
      by === undefined ? [] : [{ path: ['questions', i, 'by'], to: ['claims', 'arguments'], id: by }],
    ),
  ];
}

export type Argument = Readonly<z.infer<typeof argument>>;
export type Relation = z.infer<typeof relation>;
