// The units of a page → the limits of its head: the title, and the first unit of the text after the head.

import { ORGANIZATION_WORDS } from '../../text/actor-words.ts';
import { hasDate, isDate } from '../../text/date-in-line.ts';
import { isCount, isDateline, isWordless } from '../../text/head-words.ts';
import { bareName, bareNames, explicitNames, isBoard } from '../../text/names-in-byline.ts';
import { nameOf } from '../../text/person-name.ts';
import { endsSentence, wordCount } from '../../text/prose.ts';
import { isWidget } from '../../text/widget-words.ts';
import type { Facts } from '../read/facts.ts';
import type { Unit } from '../read/unit.ts';

/**
 * Maximum number of units between a summary and the byline or date below it. If there are more, the prose is not a
 * summary, but part of the text.
 */
const DEK_REACH = 4;

/**
 * Minimum number of words of a title that has the name of a section above it. A shorter line may be a caption, and the
 * line above it a title of one word.
 */
const LEAST_TITLE_WORDS = 3;

/**
 * The index of the title. If the markup labels a unit as the title, it is this unit. Otherwise it is the first line
 * that may be a title, or -1 if the metadata has a title.
 */
export function titleOf(units: readonly Unit[], facts: Facts, isRunningHead: (text: string) => boolean): number {
  const marked = units.findIndex(({ markup }) => markup?.label === 'title');
  if (marked !== -1 || facts.title !== undefined) return marked;
  const first = Math.max(
    0,
    units.findIndex(
      (unit, i) =>
        isNoHeadLine(unit) &&
        !isRunningHead(unit.text) &&
        !isNamedAgain(units, i) &&
        !isMasthead(units, i) &&
        !isMasthead(units, i - 1),
    ),
  );
  return isKicker(units, first) ? first + 1 : first;
}

/** Maximum number of units between the author's name above a title and the byline below the title. */
const NAMED_AGAIN = 8;

/** Whether a line above the title is the author's name, which the byline repeats. */
function isNamedAgain(units: readonly Unit[], index: number): boolean {
  const name = nameAlone(units[index]?.text ?? '');
  if (name === undefined) return false;
  const below = units.slice(index + 2, index + 2 + NAMED_AGAIN).map(({ text }) => text);
  return below.some((text) => nameAlone(text) === name || explicitNames(text).includes(name));
}

function nameAlone(text: string): string | undefined {
  return /^\S+(?: \S+){1,3}$/.test(text) ? bareName(text) : undefined;
}

/** Whether a line is the name of a newspaper. The day of the issue follows it, and then the title. */
function isMasthead(units: readonly Unit[], index: number): boolean {
  const [line, day, title, under] = units.slice(index, index + 4).map(({ text }) => text);
  if (line === undefined || day === undefined || title === undefined || under === undefined) return false;
  const isPaper = line.split(' ').length <= 5 && line.split(' ').some((word) => ORGANIZATION_WORDS.has(word));
  return isPaper && hasDate(day) && day.length <= 60 && !endsSentence(title) && isUnderTitle({ text: under });
}

/** Whether a line is the name of a section of a newspaper, above the title: "Transport". */
export function isKicker(units: readonly Unit[], index: number): boolean {
  const [line, below, under] = [units[index], units[index + 1], units[index + 2]];
  if (line === undefined || below === undefined || under === undefined) return false;
  const isSection = /^\p{Lu}\p{L}+$/u.test(line.text);
  const isTitle = wordCount(below.text) >= LEAST_TITLE_WORDS && below.text.length <= 150 && !/[.:]$/.test(below.text);
  if (!isSection || !isTitle || !isNoHeadLine(line) || !isNoHeadLine(below)) return false;
  return isUnderTitle(under);
}

/** Whether a line can be directly after a title: a sentence, a name or a date. */
function isUnderTitle({ text }: Pick<Unit, 'text'>): boolean {
  return endsSentence(text) || isNamed(text) || isDateline(text);
}

/**
 * The index of the first unit of the text. The text begins after a salutation, if there is one. Prose above a byline or
 * a date does not begin the text, because it is a summary or a bio. A text without prose begins at the first line after
 * the title that is not a line of the head.
 */
export function firstProse(units: readonly Unit[], prose: readonly boolean[], title: number): number {
  const found = prose.indexOf(true, title + 1);
  const first = found === -1 ? units.length : found;
  const addressed = indexFrom(units, title + 1, (unit) => isSalutation(unit.text), first);
  if (addressed < first) return addressed + 1;
  if (found === -1) return indexFrom(units, title + 1, isNoHeadLine);
  return afterHeadLines(units, title, afterSummary(units, prose, first) ?? first);
}

/**
 * The index of the first prose below a byline or date, if the byline or date comes soon after the prose at `first`.
 * That prose is then only a summary. Undefined if there is no such byline or date.
 */
function afterSummary(units: readonly Unit[], prose: readonly boolean[], first: number): number | undefined {
  const byline = indexFrom(
    units,
    first,
    ({ text }) => explicitNames(text).length > 0 || isCapitals(text) || isDate(text),
    Math.min(units.length, first + DEK_REACH + 1),
  );
  const below = indexFrom(units, first + 1, ({ text }) => !isHeadLine(text));
  const isHead = units.slice(first + 1, below).some(({ text }) => isNamed(text) || isDateline(text));
  // If two paragraphs are above a date, they are text, and the date belongs to a comment.
  if (prose.slice(first, byline).filter(Boolean).length > 1) return undefined;
  const last = isHead ? below - 1 : byline;
  const next = last < Math.min(units.length, first + DEK_REACH + 1) || isHead ? prose.indexOf(true, last + 1) : -1;
  return next === -1 ? undefined : next;
}

/**
 * The index of the first unit of the text, if the first long sentence is at `first`. Short sentences between the byline
 * or date and this sentence belong to the text too, unless they describe the author.
 */
function afterHeadLines(units: readonly Unit[], title: number, first: number): number {
  const lastHead = units.slice(title + 1, first).findLastIndex(({ text }) => isNamed(text) || isDateline(text));
  if (lastHead === -1) return first;
  const names = units
    .slice(title + 1, first)
    .flatMap(({ text }) => [...explicitNames(text), nameAlone(text) ?? []].flat());
  const isAbout = (unit: Unit | undefined) => names.some((name) => describesAuthor(unit?.text ?? '', name));
  let start = first;
  while (start - 1 > title + 1 + lastHead && isPlainSentence(units[start - 1]) && !isAbout(units[start - 1]))
    start -= 1;
  return start;
}

/** Whether a sentence describes the author: "Ms. Lee is a miller." */
function describesAuthor(text: string, name: string): boolean {
  const plain = nameOf(text.slice(0, 200));
  const start = [name, name.split(' ').at(-1) ?? name].find((one) => plain.startsWith(one));
  return start !== undefined && /^ (?:is|was|are|teaches|writes|works) /.test(plain.slice(start.length));
}

function isPlainSentence(unit: Unit | undefined): boolean {
  return unit?.markup === undefined && endsSentence(unit?.text ?? '') && !isWidget(unit?.text ?? '');
}

function isHeadLine(text: string): boolean {
  return isWidget(text) || isCount(text) || isWordless(text) || isDateline(text) || isNamed(text);
}

function isNamed(text: string): boolean {
  return explicitNames(text).length > 0 || (text.includes(' ') && bareNames(text).length > 0);
}

/** The names in the first line of the head that consists of names; empty if there is none. */
export function bareNameIn(head: readonly Unit[]): readonly string[] {
  const names = head.map(({ text }) => (/^\S+(?: \S+){1,9}$/.test(text) ? bareNames(text) : []));
  return names.find((found) => found.length > 0) ?? [];
}

function isNoHeadLine({ text }: Unit): boolean {
  return !isWidget(text) && !isDate(text) && !isBoard(text) && explicitNames(text).length === 0;
}

/** Whether a text is a single word in capitals, such as the author's surname in an old newspaper. */
function isCapitals(text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text);
}

/** Beginnings of a salutation: "Dear", "To", and such words in a few other languages. */
const ADDRESS =
  /^(?:(?:dear|to|estimad[oa]s?|querid[oa]s?|señor(?:a|es)?|ch[eè]re?s?|monsieur|madame|sehr geehrte[rs]?|liebe[rs]?|gentile|egregio|car[oa]|prezad[oa]s?)(?!\p{L}).{2,90}|sirs?|madam|sir or madam)[:,.]$/iu;

export function isSalutation(text: string): boolean {
  return text.length <= 100 && ADDRESS.test(text);
}

/**
 * The index of the first unit that meets a condition, from `from` up to, but not including, `limit`. If there is none,
 * it is `limit`.
 */
export function indexFrom(
  units: readonly Unit[],
  from: number,
  fits: (unit: Unit, index: number) => boolean,
  limit = units.length,
): number {
  for (let i = from; i < limit; i += 1) if (fits(units[i] as Unit, i)) return i;
  return limit;
}
