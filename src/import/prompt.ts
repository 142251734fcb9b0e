// The prompt for a language model: the rules, the JSON Schema of the answer, and the paragraphs of the article with their ids.

import type { TextLayer } from '../anchor/text-layer.ts';
import { answerSchema } from './answer.ts';

export const INSTRUCTIONS = `You annotate an opinion article. Answer with one JSON object that is valid against the JSON Schema below, and with nothing else.

1. Copy every quote from the text word for word, character for character, with its punctuation. Never join, shorten or correct. A quote that does not stand in the text is of no use.
2. One claim is one assertion, as a rule one clause. Leave the words that attribute it out of the quote and give them as cue.
3. Say who asserts it: leave holder out where it is the author; otherwise the id of an actor from the list below or from your own actors; "unnamed" where the text does not say who.
4. stance is how the author stands to the claim: endorses, concedes, reports, questions, rejects. The author's own assertions are endorsed.
5. An argument joins claims by their ids: premises that only work together are one argument, independent reasons are several. support has a conclusion; rebut has a target that is a claim; undercut has a target that is an argument. No claim may support itself through others.
6. Give the statement of a claim as one sentence that can be understood alone; replace a pronoun only where it is certain whom it means. Add no facts and take no side.
7. Say how sure you are of each entry in confidence, from 0 to 1.`;

/** An actor in the library. The language model refers to it by its id. */
export interface PromptActor {
  readonly id: string;
  readonly name: string;
}

export function promptFor({ text, blocks }: TextLayer, actors: readonly PromptActor[]): string {
  const known = actors.map(({ id, name }) => `${id}: ${name}`).join('\n');
  const paragraphs = blocks.map(({ id, start, end }) => `[${id}] ${text.slice(start, end)}`).join('\n\n');
  return [
    INSTRUCTIONS,
    `JSON Schema:\n${JSON.stringify(answerSchema(), undefined, 1)}`,
    ...(known === '' ? [] : [`Actors known already, as id: name\n${known}`]),
    `The text. Each paragraph begins with its id in brackets, which is no part of it.\n\n${paragraphs}\n`,
  ].join('\n\n');
}
