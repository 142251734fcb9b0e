// The lines of a plain text → units: paragraphs that an editor or e-mail program wrapped, and single lines. Each line
// that is not blank is in exactly one unit.

import { isBareNumber, isPageNumber, isWordless } from '../../../text/head-words.ts';
import { runningHeadsIn } from '../../../text/running-heads.ts';
import type { Facts } from '../facts.ts';
import { type Words, wordsOf } from '../hyphens.ts';
import { joinLines } from '../join-lines.ts';
import { indentOf, isBlank, type Line } from '../lines.ts';
import { markerOf } from '../marker.ts';
import type { Run, Unit } from '../unit.ts';
import { isCouplet, isVerse, versed } from '../verse.ts';
import { type CutWord, cutWordsIn } from './cut-words.ts';
import { isHeadLine } from './head-line.ts';
import { headRuns, LONGEST_HEAD } from './head-runs.ts';
import { labelledHead } from './labelled-head.ts';
import { hasFirstLineSetIn, paragraphsOf } from './paragraphs.ts';
import { isWrapped, type Wrap, wrapOf } from './wrap.ts';

/** Maximum number of runs of lines in the head of a text, including the first paragraph. */
const MOST_HEAD_RUNS = 8;

/** Minimum length, in code units, of a run that is certainly a paragraph. The head of the text ends before it. */
const LONGEST_HEAD_RUN = 400;

/**
 * Minimum share of wrapped paragraphs with an indented first line. If a text has this share, a single indented line is
 * a paragraph, not a quote.
 */
const FIRST_LINES_SET_IN = 0.5;

export interface PlainText {
  readonly units: readonly Unit[];
  readonly facts: Facts;
  /** Words that are cut at the end of a line, if it is uncertain whether they have a hyphen. */
  readonly cutWords: readonly CutWord[];
}

export function plainText(written: readonly Line[]): PlainText {
  const lines = withoutQuoteMarks(written);
  const { units: head, facts } = labelledHead(lines.filter((line) => !isBlank(line)));
  const last = head.at(-1)?.lines[0].number ?? 0;
  const units = [...head, ...unitsBelow(lines.slice(last), head.some(isTitle))];
  return { units, facts, cutWords: cutWordsIn(units, wordsOf(lines.map(({ text }) => text))) };
}

/**
 * Minimum share of lines that begin with `>`. If a text has this share, it is an e-mail that is quoted as a whole, and
 * the `>` are not part of the text.
 */
const QUOTED = 0.9;

function withoutQuoteMarks(lines: readonly Line[]): readonly Line[] {
  const words = lines.filter((line) => !isBlank(line));
  const quoted = words.filter(({ text }) => /^\s*>/.test(text));
  if (quoted.length < QUOTED * words.length) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(/^\s*>[> ]*/, '') }));
}

/** @param hasTitle whether the lines before these contain the title */
function unitsBelow(lines: readonly Line[], hasTitle: boolean): readonly Unit[] {
  const isRunningHead = runningHeadsIn(lines.filter((line) => !isBlank(line)).map(({ text }) => text));
  const chunks = chunksOf(lines, ({ text }) => isRule(text) || isRunningHead(text));
  const wrap = wrapOf(
    chunks.flatMap((chunk, i) => (i === 0 ? withoutHeadLines(chunk) : [chunk])).filter((run) => !isVerse(run, true)),
  );
  const words = wordsOf(lines.map(({ text }) => text));
  const runs = withoutHeads(chunks, wrap, hasTitle);
  const isTwoLines = (run: Cut | undefined) => run !== undefined && 'rest' in run && isCouplet(run.rest, true);
  const cut = runs.flatMap((run, i): readonly Cut[] => {
    if ('unit' in run) return [run];
    const isBeside = isTwoLines(runs[i - 1]) || isTwoLines(runs[i + 1]);
    const isKept = isVerse(run.rest, isWrapped(run.rest, wrap)) || isUnwrappedCouplet(run.rest, wrap, isBeside);
    return isKept ? [run] : textRuns(run.rest, wrap).map((unit) => ({ unit }));
  });
  const setIn = firstLinesSetIn(cut.flatMap((run) => ('unit' in run ? [run.unit] : [])));
  return cut.map((run) =>
    'unit' in run ? unitOf(run.unit, words, run.unit.length === 1 ? setIn : 0) : versed(run.rest),
  );
}

function isUnwrappedCouplet(run: Run, wrap: Wrap, isBesideCouplet: boolean): boolean {
  return !isWrapped(run, wrap) && isCouplet(run, isBesideCouplet);
}

/** The first run without its head lines. Head lines are not wrapped, so they do not show the width of the text. */
function withoutHeadLines(run: Run): readonly Run[] {
  const last = run.slice(0, LONGEST_HEAD).findLastIndex(isHeadLine);
  const rest = run.slice(Math.max(last + 1, 1));
  return isRun(rest) ? [rest] : [];
}

/** A run, and whether it is one unit as a whole. Otherwise it may be several units, or verse. */
type Cut = { readonly unit: Run } | { readonly rest: Run };

/** The runs of a text. The runs of its head are already divided into units. */
function withoutHeads(chunks: readonly Run[], wrap: Wrap, isTitled: boolean): readonly Cut[] {
  let hasTitle = isTitled;
  let isHead = true;
  return chunks.flatMap((chunk, i): readonly Cut[] => {
    if (!isHead || i >= MOST_HEAD_RUNS) return [{ rest: chunk }];
    const { head, rest, ...found } = headRuns(chunk, wrap, hasTitle);
    hasTitle = found.hasTitle;
    isHead = rest.reduce((sum, { text }) => sum + text.length, 0) < LONGEST_HEAD_RUN;
    return [...head.map((unit) => ({ unit })), ...(isRun(rest) ? [{ rest }] : [])];
  });
}

function isTitle({ markup }: Unit): boolean {
  return markup?.label === 'title';
}

function textRuns(run: Run, wrap: Wrap): readonly Run[] {
  return atMarkers(run).flatMap((part) => {
    if (!isWrapped(part, wrap)) return part.map((line): Run => [line]);
    return paragraphsOf(part, wrap.width ?? widest(part));
  });
}

function widest(run: Run): number {
  return run.reduce((width, { text }) => Math.max(width, text.trimEnd().length), 0);
}

/** The runs of lines. Blank lines, horizontal rules, page numbers and running heads separate them. */
function chunksOf(lines: readonly Line[], isApart: (line: Line) => boolean): readonly Run[] {
  return runsOf(
    lines.filter((line) => !isBlank(line)),
    (line, before) => line.number > before.number + 1 || isApart(line) || isApart(before),
  );
}

/** Whether a line separates two runs: a row of dashes or asterisks, or a page number. */
function isRule(text: string): boolean {
  const words = text.trim();
  return isWordless(words) || isPageNumber(words) || isBareNumber(words);
}

/**
 * The items of a list. A run that begins with a list marker or the number of a footnote is a list, and is divided
 * before each line with a marker.
 */
function atMarkers(run: Run): readonly Run[] {
  return isMarked(run[0]) ? runsOf(run, isMarked) : [run];
}

function isMarked({ text }: Line): boolean {
  return markerOf(text) !== undefined || /^\s*\[\d{1,3}\] \S/.test(text);
}

function runsOf(lines: readonly Line[], begins: (line: Line, before: Line) => boolean): readonly Run[] {
  const runs: [Line, ...Line[]][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (before === undefined || begins(line, before)) runs.push([line]);
    else runs.at(-1)?.push(line);
    before = line;
  }
  return runs;
}

function isRun(lines: readonly Line[]): lines is Run {
  return lines.length > 0;
}

/** The indentation of first lines, in columns, if most wrapped paragraphs have one. Otherwise 0. */
function firstLinesSetIn(runs: readonly Run[]): number {
  const wrapped = runs.filter(({ length }) => length > 1);
  const setIn = wrapped.filter(hasFirstLineSetIn);
  if (setIn.length === 0 || setIn.length < FIRST_LINES_SET_IN * wrapped.length) return 0;
  return setIn.reduce((most, [first, second = first]) => Math.max(most, indentOf(first) - indentOf(second)), 0);
}

/**
 * @param setIn the usual indentation of first lines, in columns. It is subtracted from the indentation of each unit, so
 * that only a larger indentation shows a quote
 */
function unitOf(lines: Run, words: Words, setIn: number): Unit {
  const indent = lines.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
  return {
    text: joinLines(
      lines.map(({ text }) => text),
      words,
    ),
    lines,
    indent: Math.max(0, indent - setIn),
    markup: undefined,
  };
}

/**
 * The units of one block of a web page or a document: one unit if the lines are wrapped, otherwise one for each line.
 */
export function unitsOfLines(run: Run): readonly Unit[] {
  const wrap = wrapOf([run]);
  return textRuns(run, wrap).map((lines) => unitOf(lines, new Set(), 0));
}
