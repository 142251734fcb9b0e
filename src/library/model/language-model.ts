// Settings → a language model that answers requests, by the AI SDK. The SDK's packages are optional. They are loaded
// with the first request; if they are missing, a problem names them.

import type { LanguageModel } from 'ai';
import type { ModelRequest } from '../../draft/model/requests.ts';
import { failure, type Outcome } from '../../model/problem.ts';
import { type FailedRequest, failedRequestOf } from './failed-request.ts';
import type { ModelSettings } from './settings.ts';

export interface Answered {
  readonly text: string;
  /** Whether the server cut the answer off at its maximum length. */
  readonly isCut: boolean;
  /** The version of the model, as reported by the server. */
  readonly version: string | undefined;
  /** Numbers of tokens, as counted by the server. */
  readonly sent: number | undefined;
  readonly received: number | undefined;
}

export interface AskOptions {
  readonly signal: AbortSignal;
  /** A function that is called with the number of characters received so far. */
  readonly onText?: (length: number) => void;
}

export interface OpenModel {
  readonly settings: ModelSettings;
  ask(request: ModelRequest, options: AskOptions): Promise<Outcome<Answered>>;
}

/** Maximum number of times that a request is sent before its failure is reported. */
const MOST_TRIES = 5;

/**
 * Maximum length of an answer, in tokens. Without this limit, some servers use a smaller one. The claims of a few
 * paragraphs, which one request asks for, take some 6,000 tokens.
 */
const LONGEST_ANSWER = 16_000;

/** Maximum wait between two tries, in milliseconds, even if a server asks for more. */
const LONGEST_WAIT = 60_000;

export async function openModel(settings: ModelSettings): Promise<Outcome<OpenModel>> {
  if (settings.provider !== 'compatible' && !settings.key) return noKey(settings);
  const sdk = await loadModel(settings);
  if ('problems' in sdk) return sdk;
  const asker = {
    settings,
    ...sdk.value,
    features: {
      limit: settings.provider === 'anthropic',
      schema: settings.provider !== 'anthropic',
      temperature: true,
      stream: true,
    },
  };
  return { value: { settings, ask: (request, options) => askUntilAnswered(request, options, asker) } };
}

function noKey({ url, keyName }: ModelSettings) {
  const remedy = `write ${keyName}=… into the environment or into .env`;
  return failure({ file: url, rule: 'model-key', found: 'the server needs a key, and no key is set', remedy });
}

interface Asker {
  readonly settings: ModelSettings;
  readonly ai: typeof import('ai');
  readonly model: Exclude<LanguageModel, string>;
  /** The optional features of a request. A feature that the server refused is false. */
  readonly features: { limit: boolean; schema: boolean; temperature: boolean; stream: boolean };
}

async function loadModel(settings: ModelSettings): Promise<Outcome<Pick<Asker, 'ai' | 'model'>>> {
  const names = ['ai', PACKAGES[settings.provider]];
  try {
    const ai = await import('ai');
    // The SDK would print warnings between the lines of the progress, for example that a model ignores the temperature.
    Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
    return { value: { ai, model: await modelOf(settings) } };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    return failure({
      file: '--model',
      rule: 'no-package',
      found: `a package for asking language models is missing`,
      expected: names.join(' and '),
      remedy: `run: npm install --no-save ${names.join(' ')}`,
    });
  }
}

const PACKAGES = {
  compatible: '@ai-sdk/openai-compatible',
  openai: '@ai-sdk/openai',
  anthropic: '@ai-sdk/anthropic',
} as const;

async function modelOf({ provider, name, url, key }: ModelSettings): Promise<Asker['model']> {
  const access = { baseURL: url, ...(key !== undefined && { apiKey: key }) };
  switch (provider) {
    case 'openai':
      return (await import('@ai-sdk/openai')).createOpenAI({ apiKey: '', ...access }).chat(name);
    case 'anthropic':
      return (await import('@ai-sdk/anthropic')).createAnthropic({ apiKey: '', ...access })(name);
    default: {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      return createOpenAICompatible({ name: 'postil', includeUsage: true, supportsStructuredOutputs: true, ...access })(
        name,
      );
    }
  }
}

/**
 * Sends a request, and sends it again if the server is busy or broken. If the server refuses an optional feature of the
 * request, the request is sent without it.
 */
async function askUntilAnswered(request: ModelRequest, options: AskOptions, asker: Asker): Promise<Outcome<Answered>> {
  const { settings, features } = asker;
  for (let tries = 1; ; tries += 1) {
    const result = await askOnce(request, options, asker);
    if ('text' in result) return { value: result };
    const { problem, isPassing, after } = result;
    const simpler = result.isAboutForm
      ? (['limit', 'schema', 'temperature', 'stream'] as const).find((one) => features[one])
      : undefined;
    if (simpler !== undefined) features[simpler] = false;
    else if (!isPassing || tries >= MOST_TRIES) return { problems: [problem] };
    else await pause(Math.min(after ?? settings.firstWait * 2 ** (tries - 1), LONGEST_WAIT), options.signal);
    if (options.signal.aborted) return { problems: [problem] };
  }
}

async function askOnce(
  { instructions, prompt, schema }: ModelRequest,
  { signal, onText }: AskOptions,
  { ai, model, features, settings }: Asker,
): Promise<Answered | FailedRequest> {
  const idle = idleSignal(settings.timeout);
  const call = {
    model: features.schema ? ai.wrapLanguageModel({ model, middleware: withSchema(schema) }) : model,
    instructions,
    prompt,
    maxRetries: 0,
    abortSignal: AbortSignal.any([signal, idle.signal]),
    ...(features.temperature && { temperature: 0 }),
    ...(features.limit && { maxOutputTokens: LONGEST_ANSWER }),
    // The schema is not strict, because a strict schema has no optional fields, and entries have many.
    providerOptions: { postil: { strictJsonSchema: false }, openai: { strictJsonSchema: false } },
  };
  try {
    const result = features.stream
      ? await streamed(ai.streamText({ ...call, onError: () => {} }), (length) => {
          idle.restart();
          onText?.(length);
        })
      : await ai.generateText(call);
    const { text, finishReason, usage, response } = result;
    if (finishReason === 'error') throw new Error('the answer broke off');
    const version = response.modelId === settings.name ? undefined : response.modelId;
    return { text, isCut: finishReason === 'length', version, sent: usage.inputTokens, received: usage.outputTokens };
  } catch (error) {
    return failedRequestOf(error, settings, { isStopped: signal.aborted, isIdle: idle.signal.aborted });
  } finally {
    idle.stop();
  }
}

function withSchema(schema: ModelRequest['schema']) {
  return {
    specificationVersion: 'v4' as const,
    transformParams: async <P extends object>({ params }: { readonly params: P }) => ({
      ...params,
      responseFormat: { type: 'json' as const, name: 'answer', schema },
    }),
  };
}

type Streaming = ReturnType<typeof import('ai')['streamText']>;

async function streamed(result: Streaming, onText: (length: number) => void) {
  let length = 0;
  let text = '';
  for await (const part of result.stream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new Error('aborted');
    if (part.type === 'text-delta') text += part.text;
    if (part.type === 'text-delta' || part.type === 'reasoning-delta') length += part.text.length;
    onText(length);
  }
  return { text, finishReason: await result.finishReason, usage: await result.usage, response: await result.response };
}

/**
 * An abort signal with a timer. It aborts after `time` milliseconds, unless `restart` starts the timer again or `stop`
 * ends it.
 */
function idleSignal(time: number) {
  const controller = new AbortController();
  const start = () => setTimeout(() => controller.abort(), time);
  let clock = start();
  return {
    signal: controller.signal,
    restart: () => {
      clearTimeout(clock);
      clock = start();
    },
    stop: () => clearTimeout(clock),
  };
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const clock = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(clock);
      resolve();
    });
  });
}
