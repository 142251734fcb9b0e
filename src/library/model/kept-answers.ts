// The answers of language models, stored in files by the digest of model, server and prompt. A request with a stored
// answer is not sent, so a command that was stopped continues where it stopped, and drafts can be made again without a
// model.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../corpus/to-disk.ts';
import { answer } from '../../draft/model/answer.ts';
import { RULES } from '../../draft/model/prompt.ts';
import { answerLists } from '../../draft/model/read-answer.ts';
import type { ModelRequest } from '../../draft/model/requests.ts';
import { digestOf } from '../../text/digest.ts';
import type { CheckedAnswer } from './checked-answer.ts';
import type { Answered } from './language-model.ts';
import type { ModelSettings } from './settings.ts';

export interface KeptAnswers {
  /**
   * The answer about a whole text, after all corrections. It is found by the text, not by the request: a request also
   * contains parts of the library, which may have changed.
   */
  findWhole(text: string): Promise<WholeAnswer | undefined>;
  keepWhole(text: string, whole: WholeAnswer): Promise<void>;
  find(request: ModelRequest): Promise<Answered | undefined>;
  keep(request: ModelRequest, answered: Answered): Promise<void>;
}

export interface WholeAnswer extends CheckedAnswer {
  readonly version: string | undefined;
}

/**
 * The folder of the stored answers: POSTIL_ANSWERS, or `.postil/answers` in the working folder. Git ignores this folder.
 */
export function answersFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['POSTIL_ANSWERS'] ?? join('.postil', 'answers');
}

const count = z.number().optional();
const kept = z.object({
  model: z.string(),
  label: z.string(),
  version: z.string().optional(),
  isCut: z.boolean(),
  sent: count,
  received: count,
  text: z.string(),
});

const whole = z.object({
  version: z.string().optional(),
  found: answer,
  faulty: z.array(z.object({ list: z.enum(answerLists), raw: z.unknown(), found: z.string() })),
});

export function keptAnswers(folder: string, { name, url }: ModelSettings): KeptAnswers {
  const fileOf = ({ instructions, prompt }: ModelRequest) =>
    join(folder, `${digestOf(JSON.stringify([name, url, instructions, prompt]))}.json`);
  const wholeFileOf = (text: string) =>
    join(folder, `${digestOf(JSON.stringify([name, url, RULES, text]))}.whole.json`);
  return {
    async findWhole(text) {
      const written = await readFile(wholeFileOf(text), 'utf8').catch(() => '');
      const { data } = whole.safeParse(valueIn(written));
      return data && { found: data.found, faulty: data.faulty, version: data.version };
    },
    async keepWhole(text, { found, faulty, version }) {
      await writeWhole(wholeFileOf(text), JSON.stringify({ model: name, version, found, faulty }, undefined, 1));
    },
    async find(request) {
      const text = await readFile(fileOf(request), 'utf8').catch(() => undefined);
      const read = text === undefined ? undefined : kept.safeParse(valueIn(text));
      // The counts of tokens are 0, because nothing was sent.
      return read?.success ? { ...read.data, version: read.data.version, sent: 0, received: 0 } : undefined;
    },
    async keep(request, answered) {
      await mkdir(folder, { recursive: true });
      await writeWhole(
        fileOf(request),
        JSON.stringify({ model: name, label: request.label, ...answered }, undefined, 1),
      );
    },
  };
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
