// The options of a command, and the environment → the language model to use, and its server. Keys are read from the
// environment only, and are never written to a file.

import { failure, type Outcome, WRONG_CALL } from '../../model/problem.ts';

export interface ModelSettings {
  readonly provider: 'compatible' | 'openai' | 'anthropic';
  /** The model's name on the server. */
  readonly name: string;
  /** The address of the server. For a provider, this is the provider's address, unless the environment gives another. */
  readonly url: string;
  readonly key: string | undefined;
  /** The environment variable that contains the key. */
  readonly keyName: string;
  /** Whether the server is on this computer. */
  readonly isLocal: boolean;
  /** Maximum number of requests at the same time. */
  readonly parallel: number;
  /** Maximum time, in milliseconds, during which a server may send nothing. */
  readonly timeout: number;
  /** Wait before the first repetition of a failed request, in milliseconds. Each further wait is twice as long. */
  readonly firstWait: number;
  /** Price in dollars per million tokens sent and received. Undefined if no price was given. */
  readonly price: { readonly sent: number; readonly received: number } | undefined;
}

export interface ModelOptions {
  /** The model's name; `true` for the default from the environment. */
  readonly model: string | true;
  readonly modelUrl?: string | undefined;
  readonly parallel?: number | undefined;
  /** Maximum time without data from the server, in seconds. */
  readonly timeout?: number | undefined;
  readonly price?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The address of Ollama, the most common server on a personal computer. */
const OLLAMA = 'http://localhost:11434/v1';

const PROVIDERS = {
  openai: { url: 'https://api.openai.com/v1', keyName: 'OPENAI_API_KEY', urlName: 'OPENAI_BASE_URL' },
  anthropic: { url: 'https://api.anthropic.com/v1', keyName: 'ANTHROPIC_API_KEY', urlName: 'ANTHROPIC_BASE_URL' },
} as const;

/** Requests at the same time. A personal computer works on one request at a time; hosted servers accept a few. */
const PARALLEL = { local: 1, hosted: 4 };

/**
 * Default of the option `timeout`, in seconds. A slow computer may read a long prompt for minutes before it answers.
 */
const TIMEOUT = 600;

const FIRST_WAIT = 2000;

export function modelSettings(options: ModelOptions, environment: Environment): Outcome<ModelSettings> {
  const named = options.model === true ? environment['POSTIL_MODEL'] : options.model;
  if (named === undefined || named === '')
    return wrongCall(
      'no language model is named',
      'a name after --model, or POSTIL_MODEL in the environment or in .env',
      'such as: --model llama3.3',
    );
  const price = priceIn(options.price ?? environment['POSTIL_MODEL_PRICE']);
  if (price === 'unreadable')
    return wrongCall(
      'the price can’t be read',
      'dollars for a million tokens sent and received',
      'such as: --price 3/15',
    );
  const server = serverFor(named, options.modelUrl ?? environment['POSTIL_MODEL_URL'], environment);
  if (!URL.canParse(server.url))
    return wrongCall(
      `“${server.url}” is not an address`,
      'an address such as http://localhost:11434/v1',
      'correct --model-url',
    );
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(server.url).hostname);
  return {
    value: {
      ...server,
      isLocal,
      price,
      parallel: options.parallel ?? (isLocal ? PARALLEL.local : PARALLEL.hosted),
      timeout: (options.timeout ?? TIMEOUT) * 1000,
      firstWait: Number(environment['POSTIL_MODEL_WAIT'] ?? FIRST_WAIT),
    },
  };
}

/**
 * The server. With an address: that server, by the protocol of OpenAI. With the prefix of a provider: the provider's
 * server. Otherwise: Ollama.
 */
function serverFor(
  named: string,
  url: string | undefined,
  environment: Environment,
): Pick<ModelSettings, 'provider' | 'name' | 'url' | 'key' | 'keyName'> {
  const compatible = {
    provider: 'compatible',
    keyName: 'POSTIL_MODEL_KEY',
    key: environment['POSTIL_MODEL_KEY'],
  } as const;
  if (url !== undefined && url !== '') return { ...compatible, name: named, url };
  const provider = (['openai', 'anthropic'] as const).find((one) => named.startsWith(`${one}/`));
  if (provider === undefined) return { ...compatible, name: named, url: OLLAMA };
  const { keyName, urlName, url: usual } = PROVIDERS[provider];
  const name = named.slice(provider.length + 1);
  return { provider, name, url: environment[urlName] ?? usual, keyName, key: environment[keyName] };
}

function priceIn(text: string | undefined): ModelSettings['price'] | 'unreadable' {
  if (text === undefined || text === '') return undefined;
  const [, sent, received] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return sent === undefined || received === undefined
    ? 'unreadable'
    : { sent: Number(sent), received: Number(received) };
}

function wrongCall(found: string, expected: string, remedy: string) {
  return failure({ file: '--model', rule: WRONG_CALL, found, expected, remedy });
}
