// An error of a request to a language model → one problem with its remedy, and whether the request should be sent again.

import type { Problem } from '../../model/problem.ts';
import type { ModelSettings } from './settings.ts';

export interface FailedRequest {
  readonly problem: Problem;
  /** Whether the failure may be temporary, so that the same request should be sent again. */
  readonly isPassing: boolean;
  /** Whether the server may have refused the form of the request: for example, it does not support schemas. */
  readonly isAboutForm: boolean;
  /** Wait in milliseconds before the request is sent again, as the server asked for. Undefined if it did not. */
  readonly after?: number | undefined;
}

interface Circumstances {
  /** Whether a person stopped the command. */
  readonly isStopped: boolean;
  /** Whether the server sent nothing for longer than the timeout. */
  readonly isIdle: boolean;
}

/** The field `rule` of the problem when a person has stopped the command. */
export const STOPPED = 'stopped';

const AGAIN = 'run the same command again: what was answered is kept';

export function failedRequestOf(
  error: unknown,
  settings: ModelSettings,
  { isStopped, isIdle }: Circumstances,
): FailedRequest {
  const { url, name, keyName } = settings;
  const { status, message, after, isNoConnection } = factsOf(error);
  const at = (rule: string, found: string, remedy: string): Problem => ({
    file: url,
    severity: 'error',
    rule,
    found,
    remedy,
  });
  const final = (problem: Problem): FailedRequest => ({ problem, isPassing: false, isAboutForm: false });
  const passing = (problem: Problem): FailedRequest => ({ problem, isPassing: true, isAboutForm: false, after });
  if (isStopped) return final(at(STOPPED, 'stopped', AGAIN));
  if (isIdle)
    return passing(
      at(
        'model-timeout',
        `no answer within ${settings.timeout / 1000} seconds`,
        'give it longer with --timeout, or choose a smaller model',
      ),
    );
  if (isNoConnection)
    return final(
      at(
        'no-server',
        'no server answers there',
        settings.isLocal
          ? 'start it (for Ollama: “ollama serve”), or name another with --model-url'
          : 'check the address and the connection',
      ),
    );
  if (status === 401 || status === 403)
    return final(
      at('model-key', `the server refuses the key (${status})`, `correct ${keyName} in the environment or in .env`),
    );
  if (status === 402 || /insufficient.quota|credit balance/i.test(message))
    return final(at('model-credit', 'the account has no credit left', 'add some there, or choose another model'));
  if (isAboutContext(status, message))
    return final(
      at(
        'model-context',
        `the text and the instructions are longer than the context of “${name}”`,
        'choose a model with a longer context, or lengthen it (for Ollama: OLLAMA_CONTEXT_LENGTH=32768 ollama serve)',
      ),
    );
  if (status === 404 || /model.{0,40}(?:not found|does not exist|not exist)|unknown model/i.test(message))
    return final(
      at(
        'no-model',
        `the server has no model “${name}”: ${excerpt(message)}`,
        `correct the name${settings.isLocal ? `, or fetch it (for Ollama: “ollama pull ${name}”)` : ''}`,
      ),
    );
  if (status === 429)
    return passing(at('model-busy', 'the server takes no more requests for now (429)', `wait a while, then ${AGAIN}`));
  if (status !== undefined && status >= 400 && status < 500)
    return {
      problem: at(
        'model-request',
        `the server refuses the request (${status}): ${excerpt(message)}`,
        'choose another model or server',
      ),
      isPassing: false,
      isAboutForm: status === 400 || status === 422,
    };
  const found =
    status === undefined
      ? `the answer broke off: ${excerpt(message)}`
      : `the server has a fault (${status}): ${excerpt(message)}`;
  return passing(at('model-fault', found, AGAIN));
}

function isAboutContext(status: number | undefined, message: string): boolean {
  return (
    status === 413 ||
    (status === 400 && /context|too (?:long|large)|maximum.{0,30}token|token.{0,30}(?:limit|exceed)/i.test(message))
  );
}

interface Facts {
  readonly status: number | undefined;
  readonly message: string;
  readonly after: number | undefined;
  readonly isNoConnection: boolean;
}

/** The facts of an error of the AI SDK or of the network. */
function factsOf(error: unknown): Facts {
  const fields = Object(error);
  const status: unknown = Reflect.get(fields, 'statusCode');
  const body: unknown = Reflect.get(fields, 'responseBody');
  const headers = Object(Reflect.get(fields, 'responseHeaders'));
  const said = error instanceof Error ? error.message : String(Reflect.get(fields, 'message') ?? error);
  const codes = causesOf(error).map((cause) => String(Reflect.get(Object(cause), 'code')));
  return {
    status: typeof status === 'number' ? status : undefined,
    message: typeof body === 'string' && body !== '' && !said.trim() ? body : said,
    after: secondsIn(Reflect.get(headers, 'retry-after')),
    isNoConnection: codes.some((code) => /^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/.test(code)),
  };
}

/** An error with all errors that caused it. */
function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  for (let cause = error; cause !== undefined && causes.length < 8; cause = Reflect.get(Object(cause), 'cause')) {
    causes.push(cause, ...(cause instanceof AggregateError ? cause.errors : []));
  }
  return causes;
}

/**
 * The wait in milliseconds that the header `Retry-After` gives in seconds. Undefined if the header has a date; the
 * usual wait is then used.
 */
function secondsIn(header: unknown): number | undefined {
  const seconds = typeof header === 'string' ? Number(header) : Number.NaN;
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/** Maximum length, in code units, of the server's own message within a problem. */
const MOST_WORDS = 160;

function excerpt(message: string): string {
  return message.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}
