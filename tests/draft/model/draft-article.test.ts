// Drafts by a language model on a local server: the files that are written, and the result of each misbehavior of a
// server or a model.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../src/library/check.ts';
import { type DraftResult, draftArticle } from '../../../src/library/model/draft.ts';
import { keptAnswers } from '../../../src/library/model/kept-answers.ts';
import { openModel } from '../../../src/library/model/language-model.ts';
import { type ModelOptions, modelSettings } from '../../../src/library/model/settings.ts';
import { openArticle } from '../../../src/library/open-article.ts';
import { isError, type Outcome } from '../../../src/model/problem.ts';
import { textOf } from '../../../src/model/problem-text.ts';
import { contentOf, ingestHere, put, temporaryFolder } from '../../merge/library.ts';
import { valueFrom } from '../../value-from.ts';
import { FERRY, FERRY_ANSWER } from './ferry.ts';
import { type Asked, closedServer, modelServer, type Reply } from './model-server.ts';

const ALL = 4;

describe('draftArticle(article, model)', () => {
  it('writes actors, claims, arguments and the main claim, and replaces the rules’ drafts', async () => {
    const { folder, result, server } = await drafted();
    const { admission, warnings, tokens } = valueFrom(result);
    expect(admission.queue).toEqual([]);
    expect(warnings).toEqual([]);
    const files = Object.keys(contentOf(folder));
    const counts = ['claims/', 'arguments/'].map((name) => files.filter((file) => file.startsWith(name)).length);
    expect(counts).toEqual([FERRY_ANSWER.claims.length, FERRY_ANSWER.arguments.length]);
    const [, claim = ''] =
      Object.entries(contentOf(folder)).find(
        ([file, text]) => file.startsWith('claims/') && text.includes('cannot pay for a new boat'),
      ) ?? [];
    expect(claim).toMatch(
      /rule: language-model\n {2}version: 1\n {2}confidence: \S+\n {2}model: test-model\n {2}modelVersion: test-model-2026\n {2}prompt: [0-9a-f]{12}\n/,
    );
    expect(contentOf(folder)['articles/ferry.md']).toMatch(/^thesis: /m);
    expect(server.asked.map(({ isStream }) => isStream)).toEqual([true, true, true]);
    expect(tokens.sent).toBe(15_000);
    expect((await checkLibrary(join(folder, 'content'))).problems.filter(isError)).toEqual([]);
  });

  it('sends no request with a stored answer, and writes the same files again', async () => {
    const first = await drafted();
    const before = contentOf(first.folder);
    const again = await draftIn(first.folder, first.server.url);
    expect(first.server.asked).toHaveLength(3);
    expect(valueFrom(again)).toMatchObject({ tokens: { sent: 0, received: 0 }, removed: [] });
    expect(contentOf(first.folder)).toEqual(before);
    const anew = await draftIn(first.folder, first.server.url, {}, undefined, true);
    expect(valueFrom(anew).tokens.sent).toBeGreaterThan(0);
  });

  it('sends the key and the text to the server only', async () => {
    const { server } = await drafted({ environment: { POSTIL_MODEL_KEY: 'secret' } });
    expect(new Set(server.asked.map(({ key }) => key))).toEqual(new Set(['Bearer secret']));
  });

  it.each<[string, (asked: Asked, usual: string, count: number) => Reply]>([
    ['in a code fence', (_, usual) => ({ text: `\`\`\`json\n${usual}\n\`\`\`` })],
    [
      'with prose around it',
      (_, usual) => ({ text: `Here is the annotation [as asked]:\n\n${usual}\n\nI hope this helps!` }),
    ],
    ['after a thinking block', (_, usual) => ({ text: `<think>Perhaps {"claims": []}? No.</think>\n${usual}` })],
    [
      'with a comma too many and single quotation marks',
      (_, usual) => ({ text: usual.replace(/\}\]\}$/, '},]}').replace('"type"', "'type'") }),
    ],
    ['within another object', (_, usual) => ({ text: `{"answer": ${usual}}` })],
    [
      'after being busy',
      (_, text, count) =>
        count % 2 === 1 ? { status: 429, text: 'slow down', headers: { 'retry-after': '0' } } : { text },
    ],
    ['after a fault', (_, text, count) => (count % 3 === 1 ? { status: 500, text: 'oops' } : { text })],
    ['after the connection broke', (_, text, count) => (count === 1 ? { text, breaksAfter: 1 } : { text })],
    [
      'without the stream',
      ({ isStream }, text) => (isStream ? { status: 400, text: 'stream is not supported' } : { text }),
    ],
    [
      'without a schema',
      ({ body }, text) => ('response_format' in body ? { status: 400, text: 'unknown response_format' } : { text }),
    ],
    [
      'after it talked about something else once',
      (_, text, count) => ({ text: count === 1 ? 'Sure! What about?' : text }),
    ],
    [
      'with the first claim’s quote invented, then corrected',
      ({ prompt }, text) => ({ text: inventedUntilRefused(prompt, text) }),
    ],
  ])('takes an answer %s', async (_, reply) => {
    const { folder, result } = await drafted({ reply });
    expect(valueFrom(result).admission.queue).toEqual([]);
    expect(Object.keys(contentOf(folder)).filter((file) => file.startsWith('claims/'))).toHaveLength(
      FERRY_ANSWER.claims.length,
    );
  });

  it('asks for the halves of a stretch whose answer is cut off', async () => {
    const { folder, result, server } = await drafted({
      reply: ({ prompt }, text) =>
        prompt.includes('p1 to p3') ? { text: text.slice(0, 900), finish: 'length' } : { text },
    });
    expect(valueFrom(result).admission.queue).toEqual([]);
    expect(
      server.asked.map(({ prompt }) => /Now give the claims of (.*?) only/.exec(prompt)?.[1]).filter(Boolean),
    ).toEqual(['paragraphs p1 to p3', 'paragraphs p1 to p2', 'paragraph p3']);
    expect(Object.keys(contentOf(folder)).filter((file) => file.startsWith('claims/'))).toHaveLength(
      FERRY_ANSWER.claims.length,
    );
  });

  it('asks again about refused entries, and queues those that stay wrong, with the reason', async () => {
    const wrong = { ...FERRY_ANSWER.claims[0], quote: 'words that the text does not have at all' };
    const unknown = { ...FERRY_ANSWER.claims[1], holder: 'nobody-known' };
    const recorded = {
      ...FERRY_ANSWER,
      claims: [wrong, unknown, { id: 'x', type: 'gossip' }, ...FERRY_ANSWER.claims.slice(2)],
    };
    const { folder, result, server } = await drafted({ recorded });
    const { admission } = valueFrom(result);
    expect(new Set(admission.queue.map(({ rule }) => rule))).toEqual(new Set(['quote-orphan', 'unknown-id', 'schema']));
    expect(server.asked.filter(({ prompt }) => prompt.includes('were refused'))).toHaveLength(1);
    expect(contentOf(folder)['queue/ferry.yaml']).toContain('words that the text does not have at all');
    expect((await checkLibrary(join(folder, 'content'))).problems.filter(isError)).toEqual([]);
  });

  it.each<[string, Reply, string]>([
    [
      'a wrong key',
      { status: 401, text: 'bad key' },
      'model-key: the server refuses the key (401); correct POSTIL_MODEL_KEY in the environment or in .env',
    ],
    [
      'an unknown model',
      { status: 404, text: 'model "test-model" not found' },
      'no-model: the server has no model “test-model”',
    ],
    [
      'a full context',
      { status: 400, text: 'This model’s maximum context length is 4096 tokens' },
      'model-context: the text and the instructions are longer than the context of “test-model”',
    ],
    [
      'a server that stays busy',
      { status: 429, text: 'slow down' },
      'model-busy: the server takes no more requests for now (429); wait a while, then run the same command again',
    ],
    [
      'a server that stays broken',
      { status: 503, text: 'overloaded' },
      'model-fault: the server has a fault (503): overloaded',
    ],
    [
      'a refusal',
      { text: 'I’m sorry, but I can’t help with that.' },
      'no-answer: actors: no annotations, but the words “I’m sorry, but I can’t help with that.”',
    ],
    ['an empty answer', { text: '' }, 'no-answer: actors: an empty answer'],
    ['a server that sends nothing', { isSilent: true }, 'model-timeout: no answer within 1 seconds'],
  ])('says in one line what to do about %s, and writes nothing', async (_, reply, says) => {
    const { folder, before, result } = await drafted({ reply: () => reply, timeout: reply.isSilent ? 1 : 60 });
    expect(saidIn(result)).toEqual([expect.stringContaining(says)]);
    expect(contentOf(folder)).toEqual(before);
  });

  it('reports that no server answers', async () => {
    const folder = await ingested();
    const result = await draftIn(folder, await closedServer());
    expect(saidIn(result)).toEqual([expect.stringMatching(/^no-server: no server answers there; start it/)]);
  });

  it('asks Anthropic’s server in its own protocol', async () => {
    const folder = await ingested();
    const server = await modelServer(FERRY_ANSWER);
    const environment = { ANTHROPIC_API_KEY: 'secret', ANTHROPIC_BASE_URL: server.url };
    const { admission, tokens } = valueFrom(
      await draftIn(folder, '', environment, undefined, false, 60, 'anthropic/test-model'),
    );
    expect(admission.queue).toEqual([]);
    expect(server.asked.map(({ isMessages, key }) => ({ isMessages, key }))).toEqual(
      Array.from({ length: 3 }, () => ({ isMessages: true, key: 'secret' })),
    );
    expect(tokens.sent).toBe(15_000);
  });

  it('warns if an answer that can’t be halved is cut off', async () => {
    const { result } = await drafted({
      reply: ({ prompt }, text) => ({ text, finish: prompt.includes('Now give the arguments') ? 'length' : 'stop' }),
    });
    expect(valueFrom(result).warnings.map(({ rule }) => rule)).toEqual(['model-cut']);
  });

  it('warns if the server cut the prompt', async () => {
    const { result } = await drafted({ reply: (_, text) => ({ text, promptTokens: 512 }) });
    expect(valueFrom(result).warnings.map(({ rule }) => rule)).toEqual(['model-context']);
  });

  it('loses no answer when it is stopped', async () => {
    const folder = await ingested();
    const stop = new AbortController();
    const server = await modelServer(FERRY_ANSWER, (_, text, count) => {
      if (count === 2) stop.abort();
      return count === 2 ? { isSilent: true } : { text };
    });
    const before = contentOf(folder);
    const stopped = await draftIn(folder, server.url, {}, stop.signal);
    expect(saidIn(stopped)).toEqual([expect.stringContaining('stopped: stopped')]);
    expect(contentOf(folder)).toEqual(before);
    expect(valueFrom(await draftIn(folder, server.url)).admission.queue).toEqual([]);
    expect(server.asked).toHaveLength(ALL);
  });
});

describe('modelSettings(options, environment)', () => {
  it.each<[string, ModelOptions, Record<string, string>, object]>([
    [
      'a name alone',
      { model: 'llama3.3' },
      {},
      { provider: 'compatible', name: 'llama3.3', url: 'http://localhost:11434/v1', isLocal: true },
    ],
    [
      'a provider',
      { model: 'anthropic/claude' },
      { ANTHROPIC_API_KEY: 'k' },
      { provider: 'anthropic', name: 'claude', key: 'k', isLocal: false },
    ],
    [
      'a gateway',
      { model: 'openai/gpt', modelUrl: 'https://gate.example/v1' },
      { POSTIL_MODEL_KEY: 'k' },
      { provider: 'compatible', name: 'openai/gpt', key: 'k' },
    ],
    ['the environment', { model: true }, { POSTIL_MODEL: 'qwen3' }, { name: 'qwen3' }],
  ])('reads %s', (_, options, environment, expected) => {
    expect(valueFrom(modelSettings(options, environment))).toMatchObject(expected);
  });

  it.each<[string, ModelOptions, string]>([
    ['no name', { model: true }, 'no language model is named'],
    ['an address that is none', { model: 'x', modelUrl: 'localhost' }, '“localhost” is not an address'],
    ['a price that is none', { model: 'x', price: 'cheap' }, 'the price can’t be read'],
  ])('refuses %s', (_, options, says) => {
    expect(saidIn(modelSettings(options, {}))).toEqual([expect.stringContaining(says)]);
  });
});

interface Case {
  readonly recorded?: object;
  readonly reply?: (asked: Asked, usual: string, count: number) => Reply;
  readonly environment?: Readonly<Record<string, string>>;
  /** Maximum time to wait for the server, in seconds. */
  readonly timeout?: number;
}

async function drafted({ recorded = FERRY_ANSWER, reply, environment, timeout }: Case = {}) {
  const folder = await ingested();
  const before = contentOf(folder);
  const server = await modelServer(recorded, reply);
  return { folder, before, server, result: await draftIn(folder, server.url, environment, undefined, false, timeout) };
}

async function ingested(): Promise<string> {
  const folder = temporaryFolder();
  await ingestHere(folder, put(folder, 'ferry.txt', FERRY));
  return folder;
}

async function draftIn(
  folder: string,
  modelUrl: string,
  environment: Readonly<Record<string, string>> = {},
  signal = new AbortController().signal,
  isAnew = false,
  timeout = 60,
  model = 'test-model',
): Promise<Outcome<DraftResult>> {
  const options = { model, modelUrl, timeout };
  const settings = valueFrom(modelSettings(options, { POSTIL_MODEL_WAIT: '1', ...environment }));
  const opened = valueFrom(await openArticle(join(folder, 'content'), 'ferry'));
  const opening = valueFrom(await openModel(settings));
  const kept = keptAnswers(join(folder, 'answers'), settings);
  return draftArticle(opened, opening, kept, {
    isBeside: false,
    isAnew,
    whileLocked: (write) => write(),
    signal,
    onProgress: () => {},
  });
}

function saidIn(outcome: Outcome<unknown>): readonly string[] {
  return 'problems' in outcome ? outcome.problems.map((problem) => `${problem.rule}: ${textOf(problem)}`) : [];
}

/** The claims with an invented first quote, until the prompt says that it was refused. */
function inventedUntilRefused(prompt: string, text: string): string {
  if (prompt.includes('were refused')) return JSON.stringify({ claims: FERRY_ANSWER.claims.slice(0, 1) });
  return text.replace('The ferry is old and dangerous', 'The ferry has been condemned by everybody');
}
