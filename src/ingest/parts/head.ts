// The units of a page → where its head is: the title, and the first unit of the text.

import { isDate } from '../../text/date-in-line.ts';
import { isCount, isDateline, isWordless } from '../../text/head-words.ts';
import { bareName, explicitNames } from '../../text/names-in-byline.ts';
import { endsSentence, wordCount } from '../../text/prose.ts';
import { isWidget } from '../../text/widget-words.ts';
import type { Facts } from '../read/facts.ts';
import type { Unit } from '../read/unit.ts';
import { indexFrom } from './index-from.ts';
import { isSalutation } from './salutation-words.ts';

/** Units between something like prose and the byline below it, for it to be a summary line and not the text. */
const DEK_REACH = 4;

/** Words. A title below the name of a section has more, so that a short title above a picture's line stays the title. */
const LEAST_TITLE_WORDS = 3;

/** The title that is marked; -1 where the file gives its title beside its text, and no line is marked. */
export function titleOf(units: readonly Unit[], facts: Facts): number {
  const marked = units.findIndex(({ markup }) => markup?.label === 'title');
  if (marked !== -1 || facts.title !== undefined) return marked;
  const first = Math.max(0, units.findIndex(isNoHeadLine));
  return isKicker(units, first) ? first + 1 : first;
}

/** "Transport", with the title below it: the section of the paper that a text was copied from. */
export function isKicker(units: readonly Unit[], index: number): boolean {
  const [line, below, under] = [units[index], units[index + 1], units[index + 2]];
  if (line === undefined || below === undefined || under === undefined) return false;
  const isSection = /^\p{Lu}\p{L}+$/u.test(line.text);
  const isTitle = wordCount(below.text) >= LEAST_TITLE_WORDS && below.text.length <= 150 && !/[.:]$/.test(below.text);
  if (!isSection || !isTitle || !isNoHeadLine(line) || !isNoHeadLine(below)) return false;
  return isUnderTitle(under);
}

/** A line below a title rather than below a summary line: a longer line, or a name. */
function isUnderTitle({ text }: Unit): boolean {
  return endsSentence(text) || isNamed(text) || isDateline(text);
}

/** After a salutation comes the text. Prose before a byline or a date is a summary line or about the author. A page without prose begins after its head. */
export function firstProse(units: readonly Unit[], prose: readonly boolean[], title: number): number {
  const found = prose.indexOf(true, title + 1);
  const first = found === -1 ? units.length : found;
  const addressed = indexFrom(units, title + 1, (unit) => isSalutation(unit.text), first);
  if (addressed < first) return addressed + 1;
  if (found === -1) return indexFrom(units, title + 1, isNoHeadLine);
  return afterHeadLines(units, title, afterSummary(units, prose, first) ?? first);
}

/** The first prose below the byline or date that follows something like prose. */
function afterSummary(units: readonly Unit[], prose: readonly boolean[], first: number): number | undefined {
  const byline = indexFrom(
    units,
    first,
    ({ text }) => explicitNames(text).length > 0 || isCapitals(text) || isDate(text),
    Math.min(units.length, first + DEK_REACH + 1),
  );
  const below = indexFrom(units, first + 1, ({ text }) => !isHeadLine(text));
  const isHead = units.slice(first + 1, below).some(({ text }) => isNamed(text) || isDateline(text));
  const last = isHead ? below - 1 : byline;
  const next = last < Math.min(units.length, first + DEK_REACH + 1) || isHead ? prose.indexOf(true, last + 1) : -1;
  return next === -1 ? undefined : next;
}

/** Short sentences between the byline or date and the first long one are the text's beginning. */
function afterHeadLines(units: readonly Unit[], title: number, first: number): number {
  const lastHead = units.slice(title + 1, first).findLastIndex(({ text }) => isNamed(text) || isDateline(text));
  if (lastHead === -1) return first;
  let start = first;
  while (start - 1 > title + 1 + lastHead && isPlainSentence(units[start - 1])) start -= 1;
  return start;
}

function isPlainSentence(unit: Unit | undefined): boolean {
  return unit?.markup === undefined && endsSentence(unit?.text ?? '') && !isWidget(unit?.text ?? '');
}

function isHeadLine(text: string): boolean {
  return isWidget(text) || isCount(text) || isWordless(text) || isDateline(text) || isNamed(text);
}

function isNamed(text: string): boolean {
  return explicitNames(text).length > 0 || (text.includes(' ') && bareName(text) !== undefined);
}

/** The one line of the head that is a first name and a surname and nothing else. */
export function bareNameIn(head: readonly Unit[]): readonly string[] {
  const names = head.flatMap(({ text }) => (/^\S+(?: \S+){1,3}$/.test(text) ? (bareName(text) ?? []) : []));
  return names.slice(0, 1);
}

function isNoHeadLine({ text }: Unit): boolean {
  return !isWidget(text) && !isDate(text) && explicitNames(text).length === 0;
}

/** A single word in capitals, as old papers print the author's surname. */
function isCapitals(text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text);
}
