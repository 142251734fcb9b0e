// A local server that speaks the OpenAI protocol, streaming and not, and misbehaves as a test wants. Without other orders, it
// answers each request with the matching part of one recorded answer.

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
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

function askedIn({ headers }: IncomingMessage, text: string): Asked {
  const body = JSON.parse(text) as Body;
  return {
    prompt: body.messages.map(({ content }) => content).join('\n\n'),
    isStream: body.stream === true,
    key: headers.authorization ?? headers['x-api-key']?.toString(),
    body: { ...body },
  };
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
