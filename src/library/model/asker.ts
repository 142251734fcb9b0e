// A language model, and the stored answers → a function that sends requests, with warnings and counts for a person. An
// answer that can be read is stored as soon as it is complete.

import type { Answer } from '../../draft/model/answer.ts';
import { readAnswer } from '../../draft/model/read-answer.ts';
import type { ModelRequest } from '../../draft/model/requests.ts';
import { type Outcome, type Problem, warning } from '../../model/problem.ts';
import { type CheckedAnswer, joined } from './checked-answer.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Answered, OpenModel } from './language-model.ts';

/** A step of the work, to be shown to a waiting person. */
export interface Progress {
  readonly label: string;
  /** Number of characters received so far; undefined once the answer is complete. */
  readonly length?: number;
  /** Whether the answer is a stored one from an earlier run. */
  readonly isKept?: boolean;
}

export interface AskOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Whether requests with a stored answer are sent again. */
  readonly isAnew: boolean;
}

/** The answer to one request. */
export interface Reply extends CheckedAnswer {
  /** Whether the end of the answer is missing. */
  readonly isCut: boolean;
}

export interface Asker {
  /** The answer to one request. If an answer is not JSON, the request is sent once more. */
  ask(request: ModelRequest): Promise<Outcome<Reply>>;
  /**
   * The answers to several requests, joined in the order of the requests. A few requests run at the same time.
   * @param halves two smaller requests that replace a request whose answer broke off
   */
  askEach(requests: readonly ModelRequest[], halves?: Halves): Promise<Outcome<CheckedAnswer>>;
  /** Requests without an answer, and other warnings. */
  readonly warnings: readonly Problem[];
  readonly tokens: { sent: number; received: number };
  /** The version of the model, as reported by the server. */
  version(): string | undefined;
}

type Halves = (request: ModelRequest) => readonly ModelRequest[];

const NO_ANSWER = 'no-answer';

export function askerFor(model: OpenModel, kept: KeptAnswers, { signal, onProgress, isAnew }: AskOptions): Asker {
  const warnings: Problem[] = [];
  const tokens = { sent: 0, received: 0 };
  let version: string | undefined;

  const answerTo = async (request: ModelRequest): Promise<Outcome<Answered> & { readonly isKept?: true }> => {
    const before = isAnew ? undefined : await kept.find(request);
    if (before !== undefined) return { value: before, isKept: true };
    return model.ask(request, { signal, onText: (length) => onProgress({ label: request.label, length }) });
  };

  const ask = async (request: ModelRequest): Promise<Outcome<Reply>> => {
    let words = '';
    for (const reminder of ['', '\nAnswer with the JSON object only.\n']) {
      const asked = { ...request, prompt: request.prompt + reminder };
      const answered = await answerTo(asked);
      if ('problems' in answered) return answered;
      const { text, isCut, sent = 0, received = 0 } = answered.value;
      tokens.sent += sent;
      tokens.received += received;
      const read = readAnswer(text, request.parts, isCut);
      if ('words' in read) {
        words = read.words;
        continue;
      }
      if (answered.isKept === undefined) await kept.keep(asked, answered.value);
      version ??= answered.value.version;
      if (isCutPrompt(asked, sent) && warnings.length === 0) warnings.push(cutPrompt(model.settings.url, sent));
      onProgress({ label: request.label, isKept: answered.isKept === true });
      return { value: { found: withIds(read.answer, request.label), faulty: read.faulty, isCut } };
    }
    return { problems: [noAnswer(model.settings.name, request.label, words)] };
  };

  const askOrHalve = async (request: ModelRequest, halves: Halves): Promise<Outcome<CheckedAnswer>> => {
    const reply = await ask(request);
    const smaller = 'value' in reply && reply.value.isCut ? halves(request) : [];
    if (smaller.length > 0) return askEach(smaller, halves);
    if ('value' in reply && reply.value.isCut) warnings.push(cutAnswer(model.settings.name, request.label));
    return reply;
  };

  const askEach = async (
    requests: readonly ModelRequest[],
    halves: Halves = () => [],
  ): Promise<Outcome<CheckedAnswer>> => {
    const replies = await inTurn(requests, model.settings.parallel, (request) => askOrHalve(request, halves));
    const failed = replies.flatMap((reply) => ('problems' in reply ? reply.problems : []));
    const found = replies.flatMap((reply) => ('value' in reply ? [reply.value] : []));
    const stopping = failed.find(({ rule }) => rule !== NO_ANSWER) ?? (found.length === 0 ? failed[0] : undefined);
    if (stopping !== undefined) return { problems: [stopping] };
    warnings.push(...failed.map((problem) => warning(problem)));
    return { value: joined(found) };
  };

  return { ask, askEach, warnings, tokens, version: () => version };
}

/** The results in the order of the requests. After a permanent failure, no further request is sent. */
async function inTurn(
  requests: readonly ModelRequest[],
  parallel: number,
  run: (request: ModelRequest) => Promise<Outcome<CheckedAnswer>>,
): Promise<readonly Outcome<CheckedAnswer>[]> {
  const results: Outcome<CheckedAnswer>[] = [];
  const left = [...requests.entries()];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [i, request] = next;
      const result = await run(request);
      results[i] = result;
      if ('problems' in result && result.problems.some(({ rule }) => rule !== NO_ANSWER)) left.length = 0;
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, requests.length) }, work));
  return results.filter((result) => result !== undefined);
}

function noAnswer(file: string, label: string, words: string): Problem {
  const found = words === '' ? 'an empty answer' : `no annotations, but the words “${words}”`;
  const remedy = 'run the command again, or choose another model';
  return { file, severity: 'error', rule: NO_ANSWER, found: `${label}: ${found}`, remedy };
}

/**
 * Maximum average length of a token, in characters. In every language, the tokens of every tokenizer are shorter on
 * average.
 */
const MOST_CHARACTERS_A_TOKEN = 8;

/**
 * Whether a server cut the prompt. Some servers silently cut a prompt that is longer than their context. The number of
 * tokens that they report is then too small for the prompt.
 */
function isCutPrompt({ instructions, prompt }: ModelRequest, sent: number): boolean {
  return sent > 0 && sent * MOST_CHARACTERS_A_TOKEN < instructions.length + prompt.length;
}

function cutPrompt(file: string, sent: number): Problem {
  return warning({
    file,
    rule: 'model-context',
    found: `the server read only ${sent} tokens of the prompt, because its context is too short`,
    remedy: 'lengthen the context (for Ollama: OLLAMA_CONTEXT_LENGTH=32768 ollama serve), then run the command again',
  });
}

function cutAnswer(file: string, label: string): Problem {
  return warning({
    file,
    rule: 'model-cut',
    found: `${label}: the answer was cut off, so entries may be missing`,
    remedy: 'allow longer answers on the server, or choose another model',
  });
}

/**
 * Gives ids to arguments without one. The ids begin with the label of the request, so that the ids of two requests
 * differ.
 */
function withIds(found: Answer, label: string): Answer {
  const prefix = label.replace(/[^a-z0-9]+/g, '-');
  return { ...found, arguments: found.arguments.map((one, i) => ({ ...one, id: one.id ?? `${prefix}-${i + 1}` })) };
}
