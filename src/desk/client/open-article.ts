// A new article → its page, opened for review. The id of the article survives a reload by the development server.

import { store } from './store.ts';

/** Opens the new article for review, as soon as the server has its page. */
export async function openArticle(article: string): Promise<void> {
  const page = `/articles/${article}.html`;
  store.isLeaving = true;
  sessionStorage.setItem(`postil-desk${page}`, JSON.stringify({ view: 'review' }));
  sessionStorage.setItem(AWAITED, article);
  store.update({ view: undefined });
  for (let tries = 0; tries < MOST_TRIES && !(await fetch(page)).ok; tries += 1) await pause(TRY_AGAIN);
  location.assign(page);
}

/**
 * The storage key for the article that is to be opened. The id survives a reload of the page by the development server.
 */
const AWAITED = 'postil-awaited';

/** Opens the article that was made just before this page was reloaded. @returns whether an article was made */
export function openAwaited(): boolean {
  const article = sessionStorage.getItem(AWAITED);
  sessionStorage.removeItem(AWAITED);
  if (article === null || article === store.article) return false;
  void openArticle(article);
  return true;
}

/** Milliseconds between two requests for a new page, and the maximum number of requests: ten seconds in all. */
const TRY_AGAIN = 200;
const MOST_TRIES = 50;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
