// A list of annotations with quotes, as a person or a language model writes it → candidates. It may contain actors and
// annotations of every kind. The JSON Schema for language models is made from the schema in this file.

import { z } from 'zod';
import { actorType } from '../model/actor.ts';
import { relation } from '../model/argument.ts';
import { certainty, claimType, stance } from '../model/claim.ts';
import { slugForm } from '../model/entry.ts';
import { forRemarks, kinds, type RemarkCollection, remarkCollections } from '../model/kinds.ts';
import type { Candidate, Imported, Passage } from './candidate.ts';

/** An id that is used only within the list. If the library already uses the id for something else, the entry gets another id. */
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

const claim = z.strictObject({
  id: id.describe('A short name of your own for the claim: lower-case words joined by hyphens'),
  quote: quote.optional(),
  quotes: z
    .array(quote)
    .min(2)
    .optional()
    .describe('Instead of quote, where the assertion is interrupted: its pieces in order'),
  paragraph,
  statement: words.describe('The claim as one sentence that can be understood on its own'),
  label: words.optional().describe('The claim in at most 50 characters'),
  type: claimType,
  holder,
  cue: words.optional().describe('The words that attribute it, verbatim: "they argue"'),
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
  conclusion: id.optional().describe('For support: the id of the claim supported'),
  target: id.optional().describe('For rebut: the id of the claim attacked; for undercut: of the argument'),
  holder,
  scheme: id.optional().describe('The id of an argumentation scheme, only where you were given a list'),
  cue: words.optional().describe('The words that show the inference, verbatim: "therefore"'),
  confidence,
  comment,
});

const actor = z.strictObject({
  id: id.describe('The name in lower-case words joined by hyphens'),
  name: words,
  type: actorType,
  aliases: z.array(words).optional().describe('Other names that mean the same actor in any text'),
  role: words.optional().describe('Office or occupation, as the text gives it'),
  confidence,
});

/** The schema of a remark: a quote, the fields that only its kind has, and a text. */
function remark(collection: RemarkCollection) {
  const { schema, textHint } = kinds[collection];
  const { status: _, formerIds, generator, quote: passage, ...own } = schema.shape;
  return z.strictObject({ quote, paragraph, ...own, text: words.describe(textHint), confidence });
}

export const answer = z.strictObject({
  $schema: z.string().optional(),
  actors: z.array(actor).default([]),
  claims: z.array(claim).default([]),
  arguments: z.array(argument).default([]),
  ...forRemarks((collection) => z.array(remark(collection)).default([])),
});

type Answer = z.infer<typeof answer>;

/** The JSON Schema (draft 2020-12) of a list. */
export function answerSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(answer, { io: 'input' });
}

export function answerCandidates(value: Answer): Imported {
  const candidates = [
    ...value.actors.map(actorCandidate),
    ...value.claims.map(claimCandidate),
    ...value.arguments.map(argumentCandidate),
    ...remarkCollections.flatMap((collection) =>
      value[collection].map((listed, i) => remarkCandidate(collection, listed, i)),
    ),
  ];
  return { candidates, unusable: [] };
}

function actorCandidate({ id, confidence: sure, ...data }: Answer['actors'][number], i: number): Candidate {
  const path = ['actors', i];
  return { path, collection: 'actors', key: id, data: { ...data, ...draft(sure) }, body: '', passages: [] };
}

function claimCandidate(claimed: Answer['claims'][number], i: number): Candidate {
  const { id, quote: only, quotes = [], paragraph: where, confidence: sure, comment: body = '', ...data } = claimed;
  const pieces = only === undefined ? quotes : [only, ...quotes];
  const passages = pieces.map((exact, piece) => passage(exact, piece === 0 ? where : undefined));
  return { path: ['claims', i], collection: 'claims', key: id, data: { ...data, ...draft(sure) }, body, passages };
}

function argumentCandidate(argued: Answer['arguments'][number], i: number): Candidate {
  const { id, premises, confidence: sure, comment: body = '', ...data } = argued;
  return {
    path: ['arguments', i],
    collection: 'arguments',
    key: id ?? `argument ${i + 1}`,
    data: { ...data, premises: premises.map((premise) => ({ claim: premise })), ...draft(sure) },
    body,
    passages: [],
  };
}

function remarkCandidate(
  collection: RemarkCollection,
  { quote: exact, paragraph: where, text, confidence: sure, ...data }: Answer[RemarkCollection][number],
  i: number,
): Candidate {
  return {
    path: [collection, i],
    collection,
    key: `${kinds[collection].name} ${i + 1}`,
    data: { ...data, ...draft(sure) },
    body: text,
    passages: [passage(exact, where)],
  };
}

function passage(exact: string, where: string | number | undefined): Passage {
  return { quote: { exact }, block: typeof where === 'number' ? `p${where}` : where };
}

/** The metadata of an entry that nobody has reviewed. The default confidence is 0.5, because nothing is known about it. */
function draft(sure = 0.5) {
  return { status: 'draft', generator: { rule: 'import-list', version: 1, confidence: sure } };
}
