// Saved pages → shares of right titles, authors, dates and texts, compared with Readability alone in the same run. The
// pages are outside the repository: `npm run bench -- extraction --corpus DIR`, or the folder in POSTIL_PAGES. DIR is a
// checkout of postlight/parser or of mozilla/readability, whose expected texts are the output of Readability.

import type { Aim, Figure, Measure } from './bench.ts';
import { type GoldPage, goldPages } from './extraction/corpus.ts';
import { byPostil, byReadability } from './extraction/extractors.ts';
import { type Score, scoreOf, shareOf, textScore } from './extraction/score.ts';

/** Number of pages in a smoke run. */
const SMOKE_PAGES = 2;

/** Upper limit for the extraction of one page, in milliseconds of processor time, so that other programs don't count. */
const SLOWEST = 5000;

interface Row {
  readonly postil: Score;
  readonly readability: Score;
  readonly time: number;
}

export const measure: Measure = async ({ smoke, corpus = process.env['POSTIL_PAGES'] }) => {
  if (corpus === undefined) return [{ what: 'saved pages; name a folder with --corpus', value: 0, unit: '' }];
  const rows: Row[] = [];
  for (const page of goldPages(corpus).slice(0, smoke ? SMOKE_PAGES : undefined)) rows.push(await rowOf(page));
  return figuresOf(rows);
};

async function rowOf({ html, gold }: GoldPage): Promise<Row> {
  const start = process.cpuUsage();
  const postil = scoreOf(gold, await byPostil(html));
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  return { postil, readability: scoreOf(gold, byReadability(html)), time };
}

function figuresOf(rows: readonly Row[]): readonly Figure[] {
  const [postil, readability] = [rows.map((row) => row.postil), rows.map((row) => row.readability)];
  const [ours, theirs] = [textScore(postil), textScore(readability)];
  const figures = [
    figure('text, precision', ours.precision, theirs.precision),
    figure('text, recall', ours.recall, theirs.recall),
    figure('text, F1', ours.f1, theirs.f1, { of: 'value', least: 97 }),
    ...MEASURES.map(([measure, what, aim]) =>
      figure(what, shareOf(postil, measure), shareOf(readability, measure), aim),
    ),
  ];
  const slowest = rows.reduce((most, { time }) => Math.max(most, time), 0);
  return [
    { what: 'pages', value: rows.length, unit: '' },
    ...figures.filter(({ value }) => !Number.isNaN(value)),
    { what: 'the slowest page, processor time', value: slowest, unit: 'ms', aim: { of: 'value', most: SLOWEST } },
  ];
}

const MEASURES: readonly (readonly [Parameters<typeof shareOf>[1], string, Aim | undefined])[] = [
  ['beginning', 'text begins where it should', undefined],
  ['title', 'title right', { of: 'value', least: 93 }],
  ['authors', 'all authors and nobody else', { of: 'value', least: 70 }],
  ['invented', 'a name that is no author’s', { of: 'value', most: 10 }],
  ['date', 'date right', { of: 'value', least: 85 }],
];

function figure(what: string, postil: number, readability: number, aim?: Aim): Figure {
  return { what, value: 100 * postil, unit: 'of 100', peer: { name: 'Readability', value: 100 * readability }, aim };
}
