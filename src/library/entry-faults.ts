// An entry among all others → what would fail the build, one line each: ids that nobody has, circles.

import { check } from '../check/check.ts';
import type { Entry } from '../model/collections.ts';
import { lineOf } from '../model/problem-text.ts';
import type { OpenArticle } from './open-article.ts';

const START = { line: 1, column: 1 };

export function entryFaults({ file }: Entry, { corpus, entries }: OpenArticle): readonly string[] {
  // Without readings and files: what concerns passages is shown with them, and stray files are no entry's; neither fails a build.
  const checked = { corpus, entries, files: [], readings: new Map(), unreadable: new Set<string>() };
  return check(checked, () => START)
    .filter((finding) => finding.fatal === true && finding.file === file)
    .map(lineOf);
}
