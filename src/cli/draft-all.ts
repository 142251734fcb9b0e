// Articles, and the settings of a language model → their drafts, with progress and a summary. Ctrl-C stops the
// requests. Answers received until then are stored, and no file is written in part.

import { draftArticle } from '../library/model/draft.ts';
import { STOPPED } from '../library/model/failed-request.ts';
import { answersFolder, keptAnswers } from '../library/model/kept-answers.ts';
import { type OpenModel, openModel } from '../library/model/language-model.ts';
import type { ModelSettings } from '../library/model/settings.ts';
import { openArticle } from '../library/open-article.ts';
import { locked } from './command.ts';
import { importObject, importSummary } from './import-report.ts';
import { costText, printProgress, whatIsSent } from './model-options.ts';
import { printProblems } from './print.ts';

interface DraftAllOptions {
  readonly content: string;
  readonly json: boolean;
  readonly isBeside: boolean;
  readonly isAnew: boolean;
}

/** The exit code of a program that Ctrl-C stopped. */
const STOPPED_CODE = 130;

/** @returns the exit code */
export async function draftAll(
  articles: readonly string[],
  settings: ModelSettings,
  options: DraftAllOptions,
): Promise<number> {
  const model = await openModel(settings);
  if ('problems' in model) return printProblems(model.problems);
  console.error(whatIsSent(settings));
  const stop = new AbortController();
  const onStop = () => stop.abort();
  process.once('SIGINT', onStop);
  try {
    let code = 0;
    for (const id of articles) {
      const result = await draftOne(id, model.value, stop.signal, options);
      if (stop.signal.aborted) return STOPPED_CODE;
      code = Math.max(code, result);
    }
    return code;
  } finally {
    process.removeListener('SIGINT', onStop);
  }
}

async function draftOne(id: string, model: OpenModel, signal: AbortSignal, options: DraftAllOptions): Promise<number> {
  const opened = await openArticle(options.content, id);
  if ('problems' in opened) return printProblems(opened.problems);
  const kept = keptAnswers(answersFolder(process.env), model.settings);
  const drafted = await draftArticle(opened.value, model, kept, {
    signal,
    isBeside: options.isBeside,
    isAnew: options.isAnew,
    whileLocked: (write) => locked('draft', options.content, write),
    onProgress: (progress) => (options.json ? undefined : printProgress(progress)),
  });
  if ('problems' in drafted) {
    const isStopped = drafted.problems.some(({ rule }) => rule === STOPPED);
    if (isStopped)
      console.error('Stopped: nothing was written, and the answers are kept. Run the same command again to go on.');
    return isStopped ? STOPPED_CODE : printProblems(drafted.problems);
  }
  const { tokens, warnings } = drafted.value;
  if (options.json) console.log(JSON.stringify({ ...importObject(drafted.value), model: model.settings.name, tokens }));
  else
    console.log(
      `${importSummary(drafted.value, false)}\n  ${costText(tokens, model.settings)}\nNext: npm run review -- ${id}`,
    );
  return warnings.length > 0 ? printProblems(warnings) : 0;
}
