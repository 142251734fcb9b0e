// The outcomes of many files → a table: a line for each article, and one for all of them.

import type { Done } from '../library/ingest.ts';
import { UNSURE } from './ingest-report.ts';

export interface Row {
  readonly article: string;
  readonly counts: readonly number[];
}

const HEADINGS = ['paragraphs', 'unsure', 'claims', 'arguments', 'actors', 'written', 'kept'];

/** Columns. An id is at most 60 characters. */
const COUNT_WIDTH = 10;

/** "unsure" counts the parts whose label an editor should look at. */
export function rowOf(article: string, { proposal: { parts }, plan, written }: Done): Row {
  const { claims, arguments: args, actors } = plan.drafts;
  const paragraphs = parts.filter(({ label }) => label === 'paragraph').length;
  const unsure = parts.filter(({ confidence }) => confidence < UNSURE).length;
  return { article, counts: [paragraphs, unsure, claims, args, actors, written.length, plan.kept.length] };
}

/** @param refused how many other files could not be ingested */
export function tableOf(rows: readonly Row[], refused: number, dryRun: boolean): string {
  const sums = HEADINGS.map((_, i) => rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0));
  const name = `${rows.length} article${rows.length === 1 ? '' : 's'}`;
  const width = Math.max(name.length, ...rows.map(({ article }) => article.length));
  const line = (first: string, cells: readonly (string | number)[]) =>
    `${first.padEnd(width)}${cells.map((cell) => String(cell).padStart(COUNT_WIDTH + 1)).join('')}`;
  return [
    line('article', HEADINGS),
    ...rows.map(({ article, counts }) => line(article, counts)),
    line(name, sums),
    ...(refused > 0 ? [`${refused} file${refused === 1 ? '' : 's'} could not be ingested`] : []),
    ...(rows.length > 0 && !dryRun ? ['Next: npm run review -- ARTICLE, for each'] : []),
    ...(dryRun ? ['Nothing was written: --dry-run'] : []),
  ].join('\n');
}
