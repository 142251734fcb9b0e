// Middleware that gives each page the words of the site's interface as `Astro.locals.words`.

import type { MiddlewareHandler } from 'astro';
import { getCorpus, publishAs } from '../../corpus/page-corpus.ts';
import { published } from '../../library/published.ts';
import { type Words, wordsOf } from '../../ui/languages.ts';
import { faceSheet } from './face.ts';

declare global {
  namespace App {
    interface Locals {
      words: Words;
      /** Whether the site has a style sheet of its own. */
      hasFace: boolean;
    }
  }
}

// This line runs before any page is made, because Astro loads the middleware first.
publishAs(published);

export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const { site } = await getCorpus();
  locals.words = wordsOf(site);
  locals.hasFace = (await faceSheet(site)) !== undefined;
  return next();
};
