// The options for language models that several commands share, and the messages of such a command: what is sent and
// where, progress, costs.

import { type Command, InvalidArgumentError } from 'commander';
import type { Progress } from '../library/model/asker.ts';
import type { ModelOptions, ModelSettings } from '../library/model/settings.ts';
import { counted } from './print.ts';

export interface ModelFlags {
  readonly model?: string | true;
  readonly modelUrl?: string;
  readonly parallel?: number;
  readonly timeout?: number;
  readonly price?: string;
  readonly beside?: true;
  readonly anew?: true;
}

/** Adds the options to a command. */
export function withModelOptions(command: Command): Command {
  return command
    .option(
      '--model [name]',
      'the language model that drafts, such as llama3.3, openai/NAME or anthropic/NAME; without a name, POSTIL_MODEL',
    )
    .option('--model-url <url>', 'a server that speaks the OpenAI protocol; without it, Ollama on this computer')
    .option('--parallel <n>', 'requests at the same time', positive)
    .option('--timeout <seconds>', 'the maximum time during which a server may send nothing', positive)
    .option('--price <in/out>', 'dollars for a million tokens sent and received, to print the cost: 3/15')
    .option('--anew', 'ask again, even if the model has answered about this text before')
    .option('--beside', 'keep drafts that nobody edited; otherwise the new drafts replace them');
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
}

export function modelOptionsOf({ model = true, modelUrl, parallel, timeout, price }: ModelFlags): ModelOptions {
  return { model, modelUrl, parallel, timeout, price };
}

/** Reads `.env` in the working folder, if the file exists. Variables that are already set keep their values. */
export function loadEnvironment(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** A sentence about the texts that are sent, and the server that gets them. */
export function whatIsSent({ name, url, isLocal }: ModelSettings): string {
  const what = 'the text of the article, the names of its actors and the editing rules';
  return isLocal
    ? `Asking ${name} at ${url}, on this computer: ${what} stay here.`
    : `Asking ${name}: ${what} are sent to ${new URL(url).host}. Nothing else is.`;
}

/** Prints progress to standard error: at a terminal on one line, otherwise a line for each answer. */
export function printProgress({ label, length, isKept }: Progress): void {
  const isTerminal = process.stderr.isTTY;
  if (length !== undefined) {
    if (isTerminal) process.stderr.write(`\r\x1B[2K  ${label}: ${length} characters …`);
    return;
  }
  process.stderr.write(`${isTerminal ? '\r\x1B[2K' : ''}  ${label}: ${isKept ? 'answered before' : 'answered'}\n`);
}

/** The number of tokens, and their cost if the price is known. */
export function costText(
  tokens: { readonly sent: number; readonly received: number },
  { price }: ModelSettings,
): string {
  const numbers = `${counted(tokens.sent, 'token')} sent, ${counted(tokens.received, 'token')} received`;
  if (price === undefined) return numbers;
  const dollars = (tokens.sent * price.sent + tokens.received * price.received) / 1_000_000;
  return `${numbers}, about $${dollars.toFixed(dollars < 0.1 ? 4 : 2)}`;
}
