// Middleware that gives each page the words of the site's interface as `Astro.locals.words`.

import type { MiddlewareHandler } from 'astro';
import { getCorpus } from '../../corpus/page-corpus.ts';
import { type Words, wordsOf } from '../../ui/languages.ts';

declare global {
  namespace App {
    interface Locals {
      words: Words;
    }
  }
}

export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  locals.words = wordsOf((await getCorpus()).site);
  return next();
};
