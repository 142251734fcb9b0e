// The results of an ingest → text: for people, a few lines for one file or a table for several; for programs, one
// object per file.

import type { Done, IngestResult } from '../library/ingest.ts';
import type { Part } from '../model/part.ts';
import { counted, problemObject } from './print.ts';

/** Minimum confidence of a label that an editor need not check. */
const UNSURE = 0.7;

/** Maximum number of uncertain labels printed. */
const MOST_UNSURE = 5;

/** Descriptions of a passage's state after a change of the text. */
const PASSAGES = {
  moved: 'moved to another block',
  changed: 'its words changed',
  ambiguous: 'may mean several places now',
  orphan: 'lost its passage',
} as const;

/** @param dryRun whether nothing was written */
export function summaryOf(article: string, { proposal, plan, written }: Done, dryRun: boolean): string {
  const paragraphs = proposal.parts.filter(({ label }) => label === 'paragraph').length;
  const { claims, arguments: args, actors } = plan.drafts;
  const changed = plan.write.length > 0;
  const drafted = `drafted ${counted(claims, 'claim')}, ${counted(args, 'argument')}, ${counted(actors, 'actor')}`;
  const lines = [
    `${article}: ${counted(paragraphs, 'paragraph')}; ${changed ? drafted : 'nothing new'}`,
    `  ${dryRun ? 'would write' : 'wrote'} ${counted(written.length, 'file')}, kept ${counted(plan.kept.length, 'file')}`,
    ...(changed ? unsureLines(proposal.parts) : []),
    ...plan.passages.map(({ file, quote, state }) => `  ${PASSAGES[state]}: ${file}: “${quote}”`),
    ...(claims + args > 0 && !dryRun ? [`  next: npm run review -- ${article}`] : []),
  ];
  return lines.join('\n');
}

export function objectOf({ file, article, done, problems }: IngestResult): Readonly<Record<string, unknown>> {
  return {
    file,
    article,
    parts: done?.proposal.parts ?? [],
    written: done?.written ?? [],
    kept: done?.plan.kept ?? [],
    drafts: done?.plan.drafts ?? { claims: 0, arguments: 0, actors: 0 },
    passages: done?.plan.passages ?? [],
    messages: problems.map(problemObject),
  };
}

function unsureLines(parts: readonly Part[]): readonly string[] {
  const unsure = parts.filter(({ confidence }) => confidence < UNSURE);
  const shown = unsure.slice(0, MOST_UNSURE).map(({ label, startLine, confidence }) => {
    return `line ${startLine} ${label} (${Math.round(confidence * 100)} %)`;
  });
  const rest = unsure.length - shown.length;
  return unsure.length === 0 ? [] : [`  unsure: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

export interface Row {
  readonly article: string;
  readonly counts: readonly number[];
}

const HEADINGS = ['paragraphs', 'unsure', 'claims', 'arguments', 'actors', 'written', 'kept'];

/** Width of a column with numbers, in characters. */
const COUNT_WIDTH = 10;

/** A row of the table. The column "unsure" has the number of parts whose label an editor should check. */
export function rowOf(article: string, { proposal: { parts }, plan, written }: Done): Row {
  const { claims, arguments: args, actors } = plan.drafts;
  const paragraphs = parts.filter(({ label }) => label === 'paragraph').length;
  const unsure = parts.filter(({ confidence }) => confidence < UNSURE).length;
  return { article, counts: [paragraphs, unsure, claims, args, actors, written.length, plan.kept.length] };
}

/** @param refused number of files that could not be ingested, which have no row */
export function tableOf(rows: readonly Row[], refused: number, dryRun: boolean): string {
  const sums = HEADINGS.map((_, i) => rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0));
  const name = counted(rows.length, 'article');
  const width = Math.max(name.length, ...rows.map(({ article }) => article.length));
  const line = (first: string, cells: readonly (string | number)[]) =>
    `${first.padEnd(width)}${cells.map((cell) => String(cell).padStart(COUNT_WIDTH + 1)).join('')}`;
  return [
    line('article', HEADINGS),
    ...rows.map(({ article, counts }) => line(article, counts)),
    line(name, sums),
    ...(refused > 0 ? [`${counted(refused, 'file')} could not be ingested`] : []),
    ...(rows.length > 0 && !dryRun ? ['Next: npm run review -- ARTICLE, for each'] : []),
    ...(dryRun ? ['Nothing was written: --dry-run'] : []),
  ].join('\n');
}
