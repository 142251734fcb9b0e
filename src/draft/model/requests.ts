// A text and the answers so far → the next requests to a language model: actors, claims by stretches of paragraphs,
// arguments, corrections. All requests begin with the same rules and the same text, so that servers can reuse their
// work on them.

import type { Block, TextLayer } from '../../anchor/text-layer.ts';
import { type Answer, type AnswerList, answerSchema } from './answer.ts';
import { answerPrompt, type PromptLibrary, RULES, textPrompt } from './prompt.ts';

export interface ModelRequest {
  /** The request's name for a person: `claims of p1 to p6`. */
  readonly label: string;
  readonly parts: readonly AnswerList[];
  readonly schema: Readonly<Record<string, unknown>>;
  readonly instructions: string;
  readonly prompt: string;
}

/**
 * Length of the paragraphs that one request for claims is about, in code units: about 600 words. The claims in them fit
 * into one answer.
 */
const STRETCH = 3500;

/**
 * Maximum length, in code units, of a text that each request contains completely. For a longer text, a request contains
 * only some consecutive paragraphs and their neighbors.
 */
const WHOLE_TEXT = 30_000;

/** Number of neighboring paragraphs, on each side, that a request about a part of a long text contains. */
const NEIGHBORS = 3;

/** Maximum number of claims in one request for arguments. */
const MOST_CLAIMS = 150;

/**
 * Number of claims that two consecutive requests for arguments have in common, so that arguments between neighboring
 * claims are not missed. Only a long text needs several such requests.
 */
const SHARED_CLAIMS = 20;

export function actorsRequests(layer: TextLayer, library: PromptLibrary): readonly ModelRequest[] {
  const pages = stretchesOf(layer, WHOLE_TEXT).map((blocks) => around(layer, blocks));
  return pages.map((page, i) =>
    request(
      pages.length === 1 ? 'actors' : `actors of part ${i + 1}`,
      ['actors'],
      page,
      library,
      'Now list the actors only.',
    ),
  );
}

/** @param actors the actors of earlier answers; the claims refer to them by id */
export function claimsRequests(
  layer: TextLayer,
  library: PromptLibrary,
  actors: Answer['actors'],
): readonly ModelRequest[] {
  return stretchesOf(layer, STRETCH).map((stretch) => claimsRequest(layer, library, actors, stretch));
}

function claimsRequest(
  layer: TextLayer,
  library: PromptLibrary,
  actors: Answer['actors'],
  blocks: readonly Block[],
): ModelRequest {
  const [first, last] = [blocks[0]?.id ?? '', blocks.at(-1)?.id ?? ''];
  const where = first === last ? `paragraph ${first}` : `paragraphs ${first} to ${last}`;
  const known = actors.map(({ id, name, here = [] }) => `${id}: ${[name, ...here].join(' / ')}`).join('\n');
  const task = `Actors of this text (id: names):\n${known || 'none'}\n\nNow give the claims of ${where} only, all of them, and notes on these paragraphs if any. Should an actor be missing above, add it to “actors”.`;
  return request(
    `claims of ${first === last ? first : `${first} to ${last}`}`,
    ['claims', 'notes', 'actors'],
    around(layer, blocks),
    library,
    task,
  );
}

/**
 * Two requests, each for half of the paragraphs of a request whose answer was cut off. Empty for a single paragraph,
 * which can't be divided.
 */
export function halvesOf(
  { label }: ModelRequest,
  layer: TextLayer,
  library: PromptLibrary,
  actors: Answer['actors'],
): readonly ModelRequest[] {
  const [, first, last = first] = /^claims of (\S+)(?: to (\S+))?$/.exec(label) ?? [];
  const ids = layer.blocks.map(({ id }) => id);
  const blocks = layer.blocks.slice(ids.indexOf(first ?? ''), ids.indexOf(last ?? '') + 1);
  const middle = Math.ceil(blocks.length / 2);
  return blocks.length < 2
    ? []
    : [blocks.slice(0, middle), blocks.slice(middle)].map((half) => claimsRequest(layer, library, actors, half));
}

export function argumentsRequests(
  layer: TextLayer,
  library: PromptLibrary,
  claims: Answer['claims'],
): readonly ModelRequest[] {
  const starts = Array.from(
    { length: Math.max(1, Math.ceil((claims.length - SHARED_CLAIMS) / (MOST_CLAIMS - SHARED_CLAIMS))) },
    (_, i) => i * (MOST_CLAIMS - SHARED_CLAIMS),
  );
  return starts.map((start) => {
    const some = claims.slice(start, start + MOST_CLAIMS);
    const list = some
      .map((claim) => `${claim.id} [${claim.paragraph ?? ''}] ${heldBy(claim)}${claim.statement}`)
      .join('\n');
    const task = `Claims of this text (id [paragraph] holder, stance: statement):\n${list}\n\nNow give the arguments between these claims by their ids, and the thesis.`;
    const label = starts.length === 1 ? 'arguments' : `arguments from claim ${start + 1}`;
    return request(label, ['arguments'], near(layer, some), library, task, ['thesis']);
  });
}

function heldBy({ holder, stance = 'endorses' }: Answer['claims'][number]): string {
  return holder === undefined && stance === 'endorses'
    ? ''
    : `${[holder ?? 'author'].flat().join(' and ')}, ${stance}: `;
}

/** An entry that was refused, as the model wrote it. */
export interface RefusedEntry {
  readonly list: AnswerList;
  readonly entry: unknown;
  readonly reason: string;
}

export function repairRequest(
  layer: TextLayer,
  library: PromptLibrary,
  refused: readonly RefusedEntry[],
  known: Answer,
): ModelRequest {
  const list = refused.map(
    ({ list: name, entry, reason }) => `In “${name}”: ${JSON.stringify(entry)}\nRefused: ${reason}`,
  );
  const ids = `Ids of actors: ${known.actors.map(({ id }) => id).join(', ') || 'none'}\nIds of claims: ${known.claims.map(({ id }) => id).join(', ') || 'none'}`;
  const task = `${ids}\n\nThese entries of an earlier answer were refused:\n\n${list.join('\n\n')}\n\nNow give each of them again in its list, corrected, under the same id: for a quote, look the words up in the text above and copy them. Leave out an entry that can't be corrected, and give no others.`;
  const parts = [...new Set(refused.map(({ list: name }) => name))];
  return request(
    `corrections of ${refused.length}`,
    parts,
    near(
      layer,
      refused.map(({ entry }) => entry),
    ),
    library,
    task,
  );
}

/** A long text reduced to the paragraphs in which the given entries lie, and the neighbors of these paragraphs. */
function near(layer: TextLayer, entries: readonly unknown[]): TextLayer {
  const named = new Set(entries.map((entry) => String(Reflect.get(Object(entry), 'paragraph'))));
  const blocks = layer.blocks.filter(({ id }) => named.has(id) || named.has(id.slice(1)));
  return blocks.length === 0 ? layer : around(layer, blocks);
}

function request(
  label: string,
  parts: readonly AnswerList[],
  layer: TextLayer,
  library: PromptLibrary,
  task: string,
  fields: readonly 'thesis'[] = [],
): ModelRequest {
  const schema = answerSchema([...parts, ...fields]);
  return {
    label,
    parts,
    schema,
    instructions: RULES,
    prompt: `${textPrompt(layer, library)}\n\n${task}\n\n${answerPrompt(schema)}\n`,
  };
}

/**
 * The paragraphs, lists and quotations of a text, in groups of consecutive ones (stretches).
 * @param longest maximum length of a stretch, in code units
 */
function stretchesOf(layer: TextLayer, longest: number): readonly (readonly Block[])[] {
  const blocks = layer.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote');
  const stretches: Block[][] = [];
  let length = 0;
  for (const block of blocks) {
    const size = block.end - block.start;
    const last = stretches.at(-1);
    if (last === undefined || length + size > longest) {
      stretches.push([block]);
      length = 0;
    } else last.push(block);
    length += size;
  }
  return stretches;
}

/** A long text reduced to some paragraphs with their neighbors. A shorter text is returned as a whole. */
function around(layer: TextLayer, blocks: readonly Block[]): TextLayer {
  if (layer.text.length <= WHOLE_TEXT) return layer;
  const at = (block: Block | undefined) => layer.blocks.findIndex(({ id }) => id === block?.id);
  return {
    ...layer,
    blocks: layer.blocks.slice(Math.max(0, at(blocks[0]) - NEIGHBORS), at(blocks.at(-1)) + NEIGHBORS + 1),
  };
}
