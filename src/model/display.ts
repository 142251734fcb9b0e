// The part of an article's text that is published.

import type { z } from 'zod';
import type { ArticleEntry } from './corpus.ts';
import type { display, Site } from './site.ts';

export type Display = z.infer<typeof display>;

/** The value in the article's file or, if the file has none, in `site.yaml`. */
export function displayOf({ data }: ArticleEntry, { display }: Site): Display {
  return data.display ?? display;
}
