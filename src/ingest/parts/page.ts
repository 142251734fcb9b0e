// Surveys a page once, so that each rule can look at a unit in its place: head, body, what comes after, comments.

import { explicitNames } from '../../text/names-in-byline.ts';
import { isAdvertisement, isWidget } from '../../text/widget-words.ts';
import type { Facts } from '../read/facts.ts';
import type { Unit } from '../read/unit.ts';
import { closesComments, headsComment, isCommentsHeading, opensComments } from './comment-words.ts';
import { beginsFootnote } from './footnote-marks.ts';
import { bareNameIn, firstProse, titleOf } from './head.ts';
import { indexFrom } from './index-from.ts';
import { isProse } from './prose.ts';

export interface Page {
  readonly units: readonly Unit[];
  /** The columns most prose is indented by. */
  readonly indent: number;
  /** Indexes of units. The first unit that may be the title, -1 where there is none; the head reaches from there to the first prose. */
  readonly title: number;
  readonly bodyStart: number;
  /** One after the last prose that is not a comment. */
  readonly proseEnd: number;
  /** The first widget after the text; from here on nothing is text. */
  readonly end: number;
  readonly comments: number;
  /** The first of the footnotes that close the text. */
  readonly footnotes: number;
  /** The line of the head that says "by" gives these names; empty where none does. */
  readonly byline: readonly string[];
  /** The same, or else the name that stands alone in the head. */
  readonly writers: readonly string[];
}

/** Maximum number of units (a correction, one or two bios) between the last footnote and the end. */
const AFTER_FOOTNOTES = 4;

/** @param facts the metadata of the file */
export function surveyPage(units: readonly Unit[], facts: Facts): Page {
  const indent = usualIndent(units);
  const prose = units.map((unit) => isRunningText(unit) && isProse(unit, indent) && !isWidget(unit.text));
  const title = titleOf(units, facts);
  const bodyStart = firstProse(units, prose, title);
  const headed = indexFrom(units, bodyStart + 1, (unit) => opensComments(unit.text));
  const closed = headed === units.length && units.some((unit, i) => i > bodyStart && closesComments(unit.text));
  // If comments without a heading were found, others may look like text, so the first widget ends the text. Otherwise widgets may interrupt it.
  const lastProse = closed ? bodyStart : Math.max(prose.lastIndexOf(true, headed - 1), bodyStart);
  const end = indexFrom(
    units,
    lastProse + 1,
    (unit) => isWidget(unit.text) && !(closed && isAdvertisement(unit.text)),
    headed,
  );
  const comments = indexFrom(
    units,
    end,
    (unit, i) =>
      i >= headed ||
      headsComment(unit.text) ||
      (looksLikeComment(unit, prose[i] === true, indent) && !isUnderWidget(units, i)),
  );
  const proseEnd = prose.lastIndexOf(true, end - 1) + 1;
  const byline =
    units
      .slice(0, bodyStart)
      .map((unit) => explicitNames(unit.text))
      .find((names) => names.length > 0) ??
    facts.authors ??
    [];
  return {
    units,
    indent,
    title,
    bodyStart,
    proseEnd,
    end,
    comments: Math.min(comments, threadStart(units, prose.includes(true))),
    footnotes: firstFootnote(units, bodyStart, proseEnd),
    byline,
    writers: byline.length > 0 ? byline : bareNameIn(units.slice(title + 1, bodyStart)),
  };
}

/** A file may be a thread of readers and nothing else: it begins with their heading, or has one and no prose. */
function threadStart(units: readonly Unit[], hasProse: boolean): number {
  if (hasProse) return isCommentsHeading(units[0]?.text ?? '') ? 0 : units.length;
  return indexFrom(units, 0, (unit) => opensComments(unit.text));
}

/** A caption or a summary line by markup is not prose of the text, however long. */
function isRunningText({ markup }: Unit): boolean {
  return markup === undefined || ['paragraph', 'list', 'quote'].includes(markup.label);
}

/** After the end of the text, whatever is indented, numbered or long was said by readers. */
function looksLikeComment(unit: Unit, prose: boolean, indent: number): boolean {
  return prose || unit.indent > indent || /^\(?\d+[.)]\s/.test(unit.text);
}

/** "Most read", "1. Keep the mill": a numbered line below a heading of the page's, one or more lines up. */
function isUnderWidget(units: readonly Unit[], index: number): boolean {
  let at = index;
  while (/^\d+[.)]\s/.test(units[at]?.text ?? '')) at -= 1;
  return at < index && /^(?:most|related|more|also|trending|popular|recommended|read)\b/i.test(units[at]?.text ?? '');
}

function firstFootnote(units: readonly Unit[], bodyStart: number, proseEnd: number): number {
  const isNote = (index: number) => index > bodyStart && beginsFootnote(units[index]?.text ?? '');
  let last = proseEnd - 1;
  while (last >= proseEnd - AFTER_FOOTNOTES && !isNote(last)) last -= 1;
  let first = last;
  while (isNote(first - 1)) first -= 1;
  return isNote(first) ? first : proseEnd;
}

function usualIndent(units: readonly Unit[]): number {
  const counts = new Map<number, number>();
  for (const unit of units) if (isProse(unit, unit.indent)) counts.set(unit.indent, (counts.get(unit.indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
