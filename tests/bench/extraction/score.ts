// An extractor's results and the expected results for a page → a score; many scores → shares of right pages.

import type { Gold } from './corpus.ts';

export interface Found {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  /** The date of publication, as `2020-01-31`. */
  readonly published: string | undefined;
  readonly text: string;
}

export interface Score {
  /** Precision and recall of the text's runs of four words. */
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly beginning: boolean | undefined;
  readonly title: boolean | undefined;
  /** Whether exactly the right authors are given. */
  readonly authors: boolean | undefined;
  /** Whether a name is given that is no author of the page. */
  readonly invented: boolean | undefined;
  readonly date: boolean | undefined;
}

export function scoreOf(gold: Gold, found: Found): Score {
  const text = gold.text === undefined ? undefined : overlap(runsIn(gold.text), runsIn(found.text));
  const authors = gold.authors?.map(plain);
  const named = found.authors.map(plain);
  return {
    precision: text?.precision,
    recall: text?.recall,
    beginning: gold.begins === undefined ? undefined : begins(found.text, gold.begins),
    title: gold.title === undefined ? undefined : plain(gold.title) === plain(found.title ?? ''),
    authors: authors && authors.length === named.length && authors.every((name) => named.includes(name)),
    invented: authors && named.some((name) => !authors.includes(name)),
    date: gold.published === undefined ? undefined : isSameDay(gold.published, found.published),
  };
}

function plain(words: string): string {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

function begins(text: string, first: string): boolean {
  return plain(text.slice(0, first.length * 2)).startsWith(plain(first.replace(/(?:\.\.\.|…)$/, '')));
}

/** Whether two dates differ by one day at most, because the same time can have another date in another time zone. */
function isSameDay(one: string, other: string | undefined): boolean {
  const apart = Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other?.slice(0, 10) ?? ''));
  return apart <= 24 * 3600 * 1000;
}

const RUN = 4;

/** The frequency of each run of four words. In scripts without spaces, every character is a word. */
function runsIn(text: string): ReadonlyMap<string, number> {
  const words = text.normalize('NFKC').match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i += 1) {
    const run = words.slice(i, i + RUN).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function overlap(
  gold: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): { readonly precision: number; readonly recall: number } {
  const size = (runs: ReadonlyMap<string, number>) => runs.values().reduce((sum, count) => sum + count, 0);
  const shared = gold.entries().reduce((sum, [run, count]) => sum + Math.min(count, found.get(run) ?? 0), 0);
  const share = (total: number) => (total === 0 ? 1 : shared / total);
  return { precision: share(size(found)), recall: share(size(gold)) };
}

/** The share of scores with a true value, among the scores whose value is known. */
export function shareOf(
  scores: readonly Score[],
  measure: 'beginning' | 'title' | 'authors' | 'invented' | 'date',
): number {
  const known = scores.map((score) => score[measure]).filter((value) => value !== undefined);
  return known.filter((value) => value).length / known.length;
}

export function textScore(scores: readonly Score[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const mean = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
