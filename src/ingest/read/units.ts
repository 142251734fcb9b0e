// Lines → units: what was one line before an editor or mailer broke it, a paragraph or a line that stands alone.
// Units are the smallest things that get a label; every line that is not blank is in exactly one.

import type { PartLabel } from '../../model/part.ts';
import { plainCharacters } from './characters.ts';
import { indentOf, isBlank, type Line } from './lines.ts';
import { markerOf } from './marker.ts';

/** What a file's own markup says a unit is, such as a page's heading. */
export interface Markup {
  readonly label: PartLabel;
  /** The id kept in the ledger: `page-heading`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Unit {
  /** The words on one line, single-spaced, with plain characters. */
  readonly text: string;
  /** Not blank, one after the other. */
  readonly lines: readonly [Line, ...Line[]];
  /** Columns of its least indented line. */
  readonly indent: number;
  /** Undefined where the file has no markup, or it says nothing about the unit. */
  readonly markup: Markup | undefined;
}

/** Nobody wraps text narrower than this; shorter lines that follow each other are lines of their own. */
const NARROWEST_WRAP = 45;

/** Nor wider: lines longer than this are whole paragraphs. */
const WIDEST_WRAP = 160;

/** The share of line breaks in wrapped text that come just where the next word would not fit; editing leaves a few that don't. */
const WRAPPED_BREAKS = 2 / 3;

/** One line that is too long would make all others look short; a line this full among several is a wrapped one all the same. */
const NEARLY_FULL = 0.75;

export function unitsOf(lines: readonly Line[]): readonly Unit[] {
  return chunks(lines)
    .flatMap(atMarkers)
    .flatMap((run) => unitsOfRun(run));
}

export type Run = readonly [Line, ...Line[]];

/** Lines that stand together → one unit where an editor wrapped them, else a unit for each. */
export function unitsOfRun(run: Run): readonly Unit[] {
  return isWrapped(run) ? [unit(run)] : run.map((line) => unit([line]));
}

/** Runs of lines without a blank line, or a rule, between them. */
function chunks(lines: readonly Line[]): readonly Run[] {
  return runsOf(
    lines.filter((line) => !isBlank(line)),
    (line, before) => line.number > before.number + 1 || isRule(line) || isRule(before),
  );
}

/** A row of dashes or asterisks. */
function isRule({ text }: Line): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Runs cut before each line that begins with a mark, where there is a list or notes: the run begins with one. */
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

/** Whether the line ends are an editor's: the next line's first word would not have fitted on the line. */
function isWrapped(run: Run): boolean {
  const width = run.reduce((widest, line) => Math.max(widest, line.text.trimEnd().length), 0);
  if (run.length === 1 || width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  const breaks = run.slice(1).filter((line, i) => {
    const used = run[i]?.text.trimEnd().length ?? 0;
    return used + 1 + firstWordLength(line) > width || (run.length > 2 && used >= NEARLY_FULL * width);
  });
  return breaks.length >= WRAPPED_BREAKS * (run.length - 1);
}

function firstWordLength(line: Line): number {
  return /^\s*(\S+)/.exec(line.text)?.[1]?.length ?? 0;
}

function unit(lines: Run): Unit {
  return {
    text: joined(lines.map(({ text }) => text)),
    markup: undefined,
    lines,
    indent: lines.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY),
  };
}

/** Lines → one. A word broken at its hyphen, soft or hard, and a dash set close keep no space; everything else gets one. */
export function joined(lines: readonly string[]): string {
  const text = lines.reduce((words, line) => {
    const next = line.trim();
    const end = words.slice(-3);
    const close = /\p{L}(?:--|—|\u00AD)$/u.test(end) || (/\p{L}-$/u.test(end) && /^\p{Ll}/u.test(next));
    return words === '' || close ? words + next : `${words} ${next}`;
  }, '');
  return plainCharacters(text).replace(/ +/g, ' ').trim();
}
