// The instructions for a language model: the rules of the edition, worked examples, and the form of the answer. `import
// --prompt` prints the same instructions that the command `draft` sends, so all answers follow the same rules.

import type { TextLayer } from '../../anchor/text-layer.ts';
import { digestOf } from '../../text/digest.ts';
import { EXAMPLES } from './examples.ts';
import { INSTRUCTIONS } from './instructions.ts';

/** Instructions and examples: the part of a prompt that is the same for every text. */
export const RULES = `${INSTRUCTIONS}\n\n${EXAMPLES}`;

/** Number of hexadecimal digits of the digest: enough to distinguish the versions of the instructions. */
const DIGEST_LENGTH = 12;

/**
 * The digest of the instructions. Each draft contains it, so that one can see which instructions the draft was made
 * with.
 */
export const PROMPT_DIGEST = digestOf(RULES, DIGEST_LENGTH);

/** An actor of the library, or one that the rules drafted. The language model refers to an actor by its id. */
export interface PromptActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Whether the actor was drafted by the rules. The language model is asked to correct such actors. */
  readonly isDraft: boolean;
}

export interface PromptScheme {
  readonly id: string;
  readonly name: string;
}

/** The entries of a library to which an answer may refer. */
export interface PromptLibrary {
  readonly actors: readonly PromptActor[];
  readonly schemes: readonly PromptScheme[];
}

/**
 * The whole prompt for one answer about the whole text.
 * @param schema the JSON Schema of the answer
 */
export function promptFor(layer: TextLayer, library: PromptLibrary, schema: Readonly<Record<string, unknown>>): string {
  return `${RULES}\n\n${textPrompt(layer, library)}\n\n${answerPrompt(schema)}\n\nAnnotate the whole text.\n`;
}

/** The part of a prompt about one text: its paragraphs with their ids, and the actors and schemes of the library. */
export function textPrompt(layer: TextLayer, { actors, schemes }: PromptLibrary): string {
  const drafted = actors.filter(({ isDraft }) => isDraft);
  const known = actors.filter(({ isDraft }) => !isDraft);
  return [
    ...listed(
      'Actors of the library (id: name, type). Use their ids; list one again only to add names to “here”.',
      known,
    ),
    ...listed(
      'Actors that a program found in this text (id: name, type). Some are wrong: list those that are right again under their id, with name, type and names corrected; leave out what is no actor; give one entry to an actor that is there twice; add what is missing.',
      drafted,
    ),
    ...listed('Schemes (id: name).', schemes),
    `# The text\nEach paragraph begins with its id in brackets, which is no part of it.\n\n${paragraphsOf(layer)}`,
  ].join('\n\n');
}

function listed(
  heading: string,
  entries: readonly { readonly id: string; readonly name: string; readonly type?: string }[],
): readonly string[] {
  if (entries.length === 0) return [];
  const lines = entries.map(({ id, name, type }) => `${id}: ${name}${type === undefined ? '' : `, ${type}`}`);
  return [`${heading}\n${lines.join('\n')}`];
}

function paragraphsOf({ text, blocks }: TextLayer): string {
  return blocks.map(({ id, start, end }) => `[${id}] ${text.slice(start, end)}`).join('\n\n');
}

/** The part of a prompt about the form of the answer. */
export function answerPrompt(schema: Readonly<Record<string, unknown>>): string {
  return `# Your answer\nOne JSON object that is valid against this JSON Schema, and nothing else: no words before or after it, no comments.\n${JSON.stringify(schema)}`;
}
