// The schema of an answer: actors and annotations of every kind with verbatim quotes, as a language model or a person
// writes them. The JSON Schema in a prompt is made from this schema.

import { z } from 'zod';
import { actorType } from '../../model/actor.ts';
import { relation } from '../../model/argument.ts';
import { certainty, claimType, stance } from '../../model/claim.ts';
import { entryFields, slugForm } from '../../model/entry.ts';
import { forRemarks, kinds, type RemarkCollection } from '../../model/kinds.ts';

/**
 * An id that is used only within the answer. If the library already has an entry with the id, the new entry gets
 * another id.
 */
const id = slugForm;
const words = z.string().regex(/\S/, 'expected words');
const quote = words.describe('Copied from the text word for word, character for character');
const paragraph = z
  .union([z.string(), z.number().int().positive()])
  .optional()
  .describe('The paragraph in which the quote begins: the id that stands before it, such as "p3"');
const confidence = z.number().min(0).max(1).optional().describe('How sure you are of this entry, 0 to 1');
const holder = z
  .union([words, z.array(words).min(1)])
  .optional()
  .describe('Who asserts it: ids of actors. Left out for the author; "unnamed" where the text does not say who');
const comment = z.string().optional().describe('A remark for readers, in plain words; seldom needed');

const names = z.array(words);

const claim = z.strictObject({
  id: id.describe('A short name of your own for the claim: lower-case words joined by hyphens'),
  quote: quote.optional(),
  quotes: z
    .array(quote)
    .min(2)
    .optional()
    .describe('Instead of quote, where the assertion is interrupted: its pieces in order'),
  implicit: z.literal(true).optional().describe('Instead of quote: an unstated premise'),
  paragraph,
  statement: words.describe('The claim as one sentence that can be understood on its own'),
  label: words.optional().describe('The claim in at most 50 characters'),
  type: claimType,
  holder,
  via: z
    .array(
      z.strictObject({
        actor: words,
        cue: words.optional(),
        certainty: certainty.optional().describe('How sure this actor is of it; left out where they only report'),
      }),
    )
    .optional()
    .describe('The actors who report what the holder says, outermost first'),
  addressees: names.optional().describe('Ids of the actors to whom it is addressed: those it warns, asks, promises'),
  cue: words.optional().describe('The words that attribute it, verbatim: "they argue"'),
  booster: words.optional().describe('Words that strengthen it without changing it, verbatim: "indisputably"'),
  stance: stance.optional().describe('How the author stands to it; endorses where left out'),
  certainty: certainty.optional().describe('How sure the wording is; certain where left out'),
  confidence,
  comment,
});

const argument = z.strictObject({
  id: id.optional(),
  title: words.optional().describe('The argument in one line'),
  relation: relation.describe('support a claim, rebut a claim, undercut an argument'),
  premises: z
    .array(id)
    .min(1)
    .describe('Ids of claims that work together; independent reasons are arguments of their own'),
  held: z.array(id).optional().describe('Those premises that count because somebody holds them, true or not'),
  conclusion: id.optional().describe('For support: the id of the claim supported'),
  target: id.optional().describe('For rebut: the id of the claim attacked; for undercut: of the argument'),
  holder,
  scheme: id.optional().describe('The id of an argumentation scheme, only where you were given a list'),
  cue: words.optional().describe('The words that show the inference, verbatim: "therefore"'),
  editorial: z.literal(true).optional().describe('No word of the text shows the inference'),
  confidence,
  comment,
});

const actor = z.strictObject({
  id: id.describe('The name in lower-case words joined by hyphens'),
  name: words,
  type: actorType,
  aliases: names.optional().describe('Other names that mean the same actor in any text'),
  here: names.optional().describe('Words that mean the actor in this text only: "the mayor"'),
  role: words.optional().describe('Office or occupation, as the text gives it'),
  confidence,
});

/** The schema of a remark: a quote, the fields that only its kind has, and a text. */
function remark(collection: RemarkCollection) {
  const { schema, textHint } = kinds[collection];
  const own = Object.fromEntries(
    Object.entries(schema.shape).filter(([name]) => name !== 'quote' && !(name in entryFields)),
  ) as Omit<typeof schema.shape, keyof typeof entryFields | 'quote'>;
  return z.strictObject({ quote, paragraph, ...own, text: words.describe(textHint), confidence });
}

/** For each list of an answer, the schema of its entries. */
export const answerEntries = { actors: actor, claims: claim, arguments: argument, ...forRemarks(remark) } as const;

export type AnswerList = keyof typeof answerEntries;

const thesis = id.optional().describe('The id of the claim that the whole text argues for');

export const answer = z.strictObject({
  $schema: z.string().optional(),
  actors: z.array(actor).default([]),
  claims: z.array(claim).default([]),
  arguments: z.array(argument).default([]),
  ...forRemarks((collection) => z.array(answerEntries[collection]).default([])),
  thesis,
  creator: words.optional().describe('The person who wrote this list; left out by a language model'),
  created: z.iso.date().optional().describe('The day on which that person wrote it'),
});

export type Answer = z.infer<typeof answer>;

/** The JSON Schema (draft 2020-12) of an answer with only these lists or, without `parts`, of a whole answer. */
export function answerSchema(parts?: readonly (AnswerList | 'thesis')[]): Readonly<Record<string, unknown>> {
  const shape = answer.shape;
  const chosen =
    parts === undefined ? answer : z.strictObject(Object.fromEntries(parts.map((part) => [part, shape[part]])));
  return z.toJSONSchema(chosen, { io: 'input' });
}
