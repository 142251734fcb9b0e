// An article and the language model that the environment names → its drafts, as a step that can be undone.

import { globSync } from 'tinyglobby';
import { whileLocked } from '../../corpus/library-lock.ts';
import { queueFileOf } from '../../corpus/queue-file.ts';
import { ledgerFileOf } from '../../corpus/read-ledger.ts';
import { annotationCollections } from '../../model/kinds.ts';
import type { Outcome } from '../../model/problem.ts';
import type { Progress } from '../model/asker.ts';
import { draftArticle } from '../model/draft.ts';
import { answersFolder, keptAnswers } from '../model/kept-answers.ts';
import { openModel } from '../model/language-model.ts';
import { type ModelSettings, modelSettings } from '../model/settings.ts';
import { openArticle } from '../open-article.ts';
import { bytesOf, isSame } from './commit.ts';
import type { WrittenAction } from './journal.ts';

/** The model that POSTIL_MODEL names. Undefined without POSTIL_MODEL. */
export function configuredModel(environment: NodeJS.ProcessEnv): ModelSettings | undefined {
  const settings = modelSettings({ model: true }, environment);
  return 'value' in settings ? settings.value : undefined;
}

/** @param onProgress called when part of an answer arrives */
export async function draftWithModel(
  folder: string,
  article: string,
  settings: ModelSettings,
  onProgress: (progress: Progress) => void,
): Promise<Outcome<WrittenAction>> {
  const opened = await openArticle(folder, article);
  if ('problems' in opened) return opened;
  const model = await openModel(settings);
  if ('problems' in model) return model;
  let before: ReadonlyMap<string, Uint8Array | undefined> = new Map();
  const kept = keptAnswers(answersFolder(process.env), settings);
  const drafted = await draftArticle(opened.value, model.value, kept, {
    signal: new AbortController().signal,
    isBeside: false,
    isAnew: false,
    onProgress,
    whileLocked: (write) =>
      whileLocked(folder, { command: 'npm run dev' }, () => {
        before = filesOf(folder, article);
        return write();
      }),
  });
  if ('problems' in drafted) return drafted;
  const after = filesOf(folder, article);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const files = names
    .map((file) => ({ file, before: before.get(file), after: after.get(file) }))
    .filter((one) => !isSame(one.before, one.after));
  return { value: { label: `Draft with ${settings.name}`, article, files } };
}

/** The files that drafting may write or remove, with their bytes. */
function filesOf(folder: string, article: string): ReadonlyMap<string, Uint8Array | undefined> {
  const own = annotationCollections.map((collection) => `${collection}/${article}/*.md`);
  const files = [
    ...globSync([...own, 'actors/*.md'], { cwd: folder }),
    `articles/${article}.md`,
    queueFileOf(article),
    ledgerFileOf(article),
  ];
  return new Map(files.map((file) => [file, bytesOf(folder, file)]));
}
