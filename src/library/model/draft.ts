// An article and a language model → drafts in the content folder. The model lists the actors, then the claims of each
// stretch of paragraphs, then the arguments. Then the model gets the entries that the gate refuses, to correct them. All
// files are written at the end.

import type { TextLayer } from '../../anchor/text-layer.ts';
import type { Answer } from '../../draft/model/answer.ts';
import { PROMPT_DIGEST, type PromptLibrary } from '../../draft/model/prompt.ts';
import { answerLists, type FaultyEntry } from '../../draft/model/read-answer.ts';
import {
  actorsRequests,
  argumentsRequests,
  claimsRequests,
  halvesOf,
  type RefusedEntry,
  repairRequest,
} from '../../draft/model/requests.ts';
import { type AnswerSource, answerCandidates, looseCandidates } from '../../import/answer.ts';
import type { Imported } from '../../import/candidate.ts';
import { readingOf } from '../../markdown/readings.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import { admitAndWrite, type ImportResult } from '../import.ts';
import { type OpenArticle, openArticle } from '../open-article.ts';
import { promptLibrary } from '../prompt-library.ts';
import { type Asker, type AskOptions, askerFor } from './asker.ts';
import { type CheckedAnswer, joined, withRepairs } from './checked-answer.ts';
import { STOPPED } from './failed-request.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { OpenModel } from './language-model.ts';

export interface DraftOptions extends AskOptions {
  /** Whether drafts that nobody edited stay beside the new ones, instead of being replaced. */
  readonly isBeside: boolean;
  /** Runs the writing while no other command writes to the content folder. */
  readonly whileLocked: <T>(write: () => Promise<T>) => Promise<T>;
}

export interface DraftResult extends ImportResult {
  /** Stretches of the text without an answer, and other warnings. */
  readonly warnings: readonly Problem[];
  readonly tokens: { readonly sent: number; readonly received: number };
}

/** Maximum number of times that the model is asked to correct refused entries. */
const MOST_REPAIRS = 2;

export async function draftArticle(
  opened: OpenArticle,
  model: OpenModel,
  kept: KeptAnswers,
  options: DraftOptions,
): Promise<Outcome<DraftResult>> {
  const { corpus, article } = opened;
  const { layer } = readingOf(corpus, article.id);
  const asker = askerFor(model, kept, options);
  const before = options.isAnew ? undefined : await kept.findWhole(layer.text);
  const asked = before === undefined ? await askAndCorrect(asker, opened, layer, options.isBeside) : { value: before };
  if ('problems' in asked) return asked;
  const version = before?.version ?? asker.version();
  if (before === undefined && asker.warnings.length === 0)
    await kept.keepWhole(layer.text, { ...asked.value, version });
  const source = { model: model.settings.name, modelVersion: version, prompt: PROMPT_DIGEST };
  const imported = importedFrom(asked.value.found, asked.value.faulty, source);
  const taken = await options.whileLocked(async () => {
    // The article is read again, because a person may have edited it during the minutes of waiting for the model.
    const now = await openArticle(opened.folder, article.id);
    if ('problems' in now) return now;
    return admitAndWrite(imported, now.value, takeInOptions(model.settings.name, options.isBeside, false));
  });
  if ('problems' in taken) return taken;
  return { value: { ...taken.value, warnings: asker.warnings, tokens: asker.tokens } };
}

/** All answers about an article, after the model has corrected the entries that the gate refused. */
async function askAndCorrect(
  asker: Asker,
  opened: OpenArticle,
  layer: TextLayer,
  isBeside: boolean,
): Promise<Outcome<CheckedAnswer>> {
  const library = promptLibrary(opened.corpus, opened.article.id);
  const asked = await askAll(asker, layer, library);
  if ('problems' in asked) return asked;
  let all: CheckedAnswer = asked.value;
  for (let round = 0; round < MOST_REPAIRS; round += 1) {
    const refused = await refusedIn(all, opened, isBeside);
    if (refused.length === 0) break;
    const repaired = await asker.ask(repairRequest(layer, library, refused, all.found));
    if ('value' in repaired) all = withRepairs(all, refused, repaired.value);
    else if (repaired.problems.some(({ rule }) => rule === STOPPED)) return repaired;
    else break;
  }
  return { value: all };
}

async function askAll(asker: Asker, layer: TextLayer, library: PromptLibrary): Promise<Outcome<CheckedAnswer>> {
  const actors = await asker.askEach(actorsRequests(layer, library));
  if ('problems' in actors) return actors;
  const claims = await asker.askEach(claimsRequests(layer, library, actors.value.found.actors), (request) =>
    halvesOf(request, layer, library, actors.value.found.actors),
  );
  if ('problems' in claims) return claims;
  const sofar = joined([actors.value, claims.value]);
  if (sofar.found.claims.length === 0) return { value: sofar };
  const args = await asker.askEach(argumentsRequests(layer, library, sofar.found.claims));
  return 'problems' in args ? args : { value: joined([sofar, args.value]) };
}

/** The entries that have no valid form or that the gate refuses, with the reasons. */
async function refusedIn(
  { found, faulty }: CheckedAnswer,
  opened: OpenArticle,
  isBeside: boolean,
): Promise<readonly RefusedEntry[]> {
  const tried = await admitAndWrite(answerCandidates(found), opened, takeInOptions('', isBeside, true));
  const queue = 'value' in tried ? tried.value.admission.queue : [];
  const refused = queue.flatMap(({ from, reason }): readonly RefusedEntry[] => {
    const [list, i] = from.trim().split('.');
    const name = answerLists.find((one) => one === list);
    const entry = name === undefined ? undefined : found[name][Number(i)];
    return name === undefined || entry === undefined ? [] : [{ list: name, entry, reason }];
  });
  return [...faulty.map(({ list, raw, found: reason }) => ({ list, entry: raw, reason })), ...refused];
}

function importedFrom(found: Answer, faulty: readonly FaultyEntry[], source: AnswerSource): Imported {
  const imported = answerCandidates(found, source);
  const loose = looseCandidates(faulty, source);
  return {
    ...imported,
    candidates: [...imported.candidates, ...loose.candidates],
    unusable: [...imported.unusable, ...loose.unusable],
  };
}

/**
 * The options for adding one model's drafts to an article. New drafts replace those that the same model's earlier answer
 * put into the queue.
 */
function takeInOptions(from: string, isBeside: boolean, isDry: boolean) {
  return {
    from,
    isDry,
    isBeside,
    isDone: ({ from: before }: { readonly from: string }) =>
      from !== '' && (before === from || before.startsWith(`${from} `)),
  };
}
