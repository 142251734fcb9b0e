// A local server that speaks the OpenAI protocol, streaming and not, and misbehaves as a test wants. Without other
// orders, it answers each request with the matching part of one recorded answer.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A request as the server got it. */
export interface Asked {
  readonly prompt: string;
  readonly isStream: boolean;
  readonly key: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether it came in Anthropic’s protocol. */
  readonly isMessages: boolean;
}

export interface Reply {
  readonly status?: number;
  readonly text?: string;
  readonly finish?: 'stop' | 'length' | 'content_filter';
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection is closed after this number of pieces of the text. */
  readonly breaksAfter?: number;
  /** The server sends nothing, and waits for the client to give up. */
  readonly isSilent?: boolean;
  readonly promptTokens?: number;
}

export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
}

/** The address of a server that is no longer there. */
export async function closedServer(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/v1`;
}

/** @param reply decides on each request; `usual` is the text of the recorded answer */
export async function modelServer(
  recorded: object,
  reply: (asked: Asked, usual: string, count: number) => Reply = (_, text) => ({ text }),
): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = askedIn(request, await textOf(request));
    asked.push(one);
    send(response, one, reply(one, JSON.stringify(partOf(recorded, one.prompt)), asked.length));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

interface Body {
  readonly stream?: boolean;
  readonly system?: unknown;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
}

function askedIn({ headers, url }: IncomingMessage, text: string): Asked {
  const body = JSON.parse(text) as Body;
  return {
    prompt: [body.system, ...body.messages.map(({ content }) => content)].map(wordsOf).join('\n\n'),
    isStream: body.stream === true,
    key: headers.authorization ?? headers['x-api-key']?.toString(),
    body: { ...body },
    isMessages: url?.endsWith('/messages') === true,
  };
}

/** The words of a message: a string, or parts with a text each. */
function wordsOf(content: unknown): string {
  if (Array.isArray(content)) return content.map((part: { readonly text?: string }) => part.text ?? '').join('\n');
  return typeof content === 'string' ? content : '';
}

interface Recorded {
  readonly actors?: readonly object[];
  readonly claims?: readonly { readonly paragraph?: string }[];
  readonly arguments?: readonly object[];
  readonly thesis?: string;
}

/** The part of an answer that a prompt asks for. */
function partOf(recorded: Recorded, prompt: string): Recorded {
  const { actors = [], claims = [], arguments: args = [], thesis } = recorded;
  if (prompt.includes('Now list the actors only')) return { actors };
  if (prompt.includes('Now give the arguments')) return { arguments: args, ...(thesis !== undefined && { thesis }) };
  const [, first = '', last = first] = /Now give the claims of paragraphs? (\w+)(?: to (\w+))? only/.exec(prompt) ?? [];
  const number = (id: string) => Number(id.slice(1));
  return {
    claims: claims.filter(
      ({ paragraph = first }) => number(first) <= number(paragraph) && number(paragraph) <= number(last),
    ),
  };
}

function send(response: ServerResponse, asked: Asked, reply: Reply): void {
  const { status = 200, text = '', finish = 'stop', headers = {}, isSilent, promptTokens = 5000 } = reply;
  if (isSilent) return;
  if (status !== 200) {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message: text, type: 'error', code: status } }));
    return;
  }
  const usage = {
    prompt_tokens: promptTokens,
    completion_tokens: text.length,
    total_tokens: promptTokens + text.length,
  };
  const base = { id: 'x', created: 1, model: 'test-model-2026' };
  if (!asked.isStream) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const choice = { index: 0, finish_reason: finish, message: { role: 'assistant', content: text } };
    response.end(JSON.stringify({ ...base, object: 'chat.completion', choices: [choice], usage }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (asked.isMessages) {
    sendMessages(response, text, finish, promptTokens);
    return;
  }
  const event = (choices: readonly object[], more = {}) =>
    response.write(`data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices, ...more })}\n\n`);
  const pieces = text.match(/[\s\S]{1,400}/g) ?? [''];
  for (const [i, content] of pieces.entries()) {
    if (i === reply.breaksAfter) {
      response.destroy();
      return;
    }
    event([{ index: 0, delta: { role: 'assistant', content } }]);
  }
  event([{ index: 0, delta: {}, finish_reason: finish }]);
  event([], { usage });
  response.end('data: [DONE]\n\n');
}

/** An answer in Anthropic’s protocol, as a stream of named events. */
function sendMessages(response: ServerResponse, text: string, finish: string, tokens: number): void {
  const event = (type: string, more: object) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`);
  const usage = { input_tokens: tokens, output_tokens: 1 };
  const message = { id: 'x', type: 'message', role: 'assistant', model: 'test-model-2026', content: [], usage };
  event('message_start', { message: { ...message, stop_reason: null, stop_sequence: null } });
  event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
  event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } });
  event('content_block_stop', { index: 0 });
  const reason = finish === 'length' ? 'max_tokens' : 'end_turn';
  event('message_delta', {
    delta: { stop_reason: reason, stop_sequence: null },
    usage: { output_tokens: text.length },
  });
  event('message_stop', {});
  response.end();
}
