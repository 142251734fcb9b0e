// An entry among all others → what would fail the build, one line each: ids that nobody has, circles.

import { lineOf } from '../build/report.ts';
import { check } from '../check/check.ts';
import type { Entry } from '../model/collections.ts';
import type { OpenArticle } from './open-article.ts';

const START = { line: 1, column: 1 };

export function entryFaults({ file }: Entry, { corpus, entries }: OpenArticle): readonly string[] {
  // Without readings: what concerns passages is shown with them, and fails no build.
  const checked = { corpus, entries, readings: new Map(), unreadable: new Set<string>() };
  return check(checked, () => START)
    .filter((finding) => finding.fatal === true && finding.file === file)
    .map(lineOf);
}
