// Drafts by the configured language model, with its progress in the bar.

import type { ProblemView } from '../view.ts';
import { ask } from './server.ts';
import { store } from './store.ts';

/** Pause in milliseconds between two requests that ask the server how far the model is. */
const PAUSE = 2000;

/** @returns whether the article was drafted */
export async function draftWithModel(article: string): Promise<boolean> {
  const name = store.model?.name ?? 'the language model';
  store.say(`${name} is drafting. This can take minutes …`);
  const timer = setInterval(async () => {
    const { heard } = await ask<{ heard: string }>('progress', {}).catch(() => ({ heard: '' }));
    if (heard !== '') store.say(`${name} is drafting: ${heard} …`);
  }, PAUSE);
  let isDone = false;
  await store.reaching(async () => {
    const answer = await ask<{ article: string } | { problems: readonly ProblemView[] }>('model', { article });
    isDone = 'article' in answer;
    store.problems = 'problems' in answer ? answer.problems : [];
  });
  clearInterval(timer);
  store.say(isDone ? `Saved: drafts by ${name}` : 'Nothing was drafted.');
  return isDone;
}
