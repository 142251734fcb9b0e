// The units of a page → the positions of its head, its body, the end of its text and its comments. They are computed
// once, because every rule needs them for every unit.

import { explicitNames } from '../../text/names-in-byline.ts';
import { runningHeadsIn } from '../../text/running-heads.ts';
import { isAdvertisement, isWidget } from '../../text/widget-words.ts';
import type { Facts } from '../read/facts.ts';
import type { Unit } from '../read/unit.ts';
import { beginsFootnote } from './footnote-marks.ts';
import { bareNameIn, firstProse, indexFrom, titleOf } from './head.ts';
import { isProse } from './prose.ts';

export interface Page {
  readonly units: readonly Unit[];
  /** The most frequent indentation of running text, in columns. */
  readonly indent: number;
  /** Index of the title, or of the first unit that may be the title; -1 if there is none. */
  readonly title: number;
  /** Index of the first unit of the text. The units between the title and this unit are the head. */
  readonly bodyStart: number;
  /** Index of the first unit after the last prose of the text. Prose of readers' comments is not part of the text. */
  readonly proseEnd: number;
  /** Index of the first widget or comment after the text. The units from here on are not part of the text. */
  readonly end: number;
  /** Index of the first unit of readers' comments. */
  readonly comments: number;
  /** Index of the first footnote at the end of the text; `proseEnd` if there is none. */
  readonly footnotes: number;
  /** Whether a line is repeated on each page of a printed text. */
  isRunningHead(text: string): boolean;
  /**
   * The names in the first line with "by" above the text. If there is no such line, the names of the authors in the
   * metadata.
   */
  readonly byline: readonly string[];
  /** The names in `byline`. If it is empty, the names in the first line of the head that consists of names. */
  readonly writers: readonly string[];
}

/** Maximum number of units after the last footnote, such as a correction and one or two bios. */
const AFTER_FOOTNOTES = 4;

/** @param facts the metadata of the file */
export function surveyPage(units: readonly Unit[], facts: Facts): Page {
  const indent = usualIndent(units);
  const prose = units.map((unit) => isRunningText(unit) && isProse(unit, indent) && !isWidget(unit.text));
  const isRunningHead = runningHeadsIn(units.flatMap((unit) => unit.lines.map((line) => line.text)));
  const title = titleOf(units, facts, isRunningHead);
  const bodyStart = firstProse(units, prose, title);
  const headed = indexFrom(units, bodyStart + 1, (unit) => opensComments(unit.text));
  const closed = headed === units.length && units.some((unit, i) => i > bodyStart && closesComments(unit.text));
  // Comments without a heading look like text. If a line says that comments are closed, the first widget after the
  // first prose ends the text. In other texts, prose may come after a widget.
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
    isRunningHead,
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

/**
 * The index at which comments begin, in a file that has only comments. Such a file begins with the heading of comments,
 * or has no prose.
 */
function threadStart(units: readonly Unit[], hasProse: boolean): number {
  if (hasProse) return isCommentsHeading(units[0]?.text ?? '') ? 0 : units.length;
  return indexFrom(units, 0, (unit) => opensComments(unit.text));
}

/**
 * Whether a unit may be running text by its markup. A unit that the markup labels as a caption or summary is not
 * running text, even if it is long.
 */
function isRunningText({ markup }: Unit): boolean {
  return markup === undefined || ['paragraph', 'list', 'quote'].includes(markup.label);
}

/**
 * Whether a unit after the end of the text looks like a reader's comment: it is prose, has an indentation, or has a
 * number.
 */
function looksLikeComment(unit: Unit, prose: boolean, indent: number): boolean {
  return prose || unit.indent > indent || /^\(?\d+[.)]\s/.test(unit.text);
}

/** Whether a numbered line belongs to a list of links: "1. Keep the mill" below the heading "Most read". */
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

// The wording at the beginning and end of readers' comments. Two of these wordings may also occur in a text: a heading
// such as "Responses", and a line that ends with a time.

/** Headings that are certainly above comments: "9 Comments", "Reader comments", "Comments (9)", "3 Kommentare". */
const HEADING =
  /^(?:\d+ (?:reader )?(?:comments?|responses?|replies)|(?:reader |readers['’] )?comments(?: \(?\d+\)?)?|(?:responses?|replies) \(?\d+\)?|\d+ ?(?:kommentar(?:e|er)?|commentaires?|comentarios?|comentários?|commenti?|reacties?|komentarz(?:e|y)?|комментари\p{L}*|yorum|تعليقات?|نظر|תגובות|件のコメント|条评论|則留言|개의 댓글))\s*:?$/iu;

const OPENING: readonly RegExp[] = [
  HEADING,
  /^(?:\d+ |one )?(?:comments?|responses?|replies|thoughts?) (?:on|to) [“"‘'].{1,150}$/i,
  /^(?:leave|post|write|add|submit) a (?:reply|comment)\b.{0,40}$/i,
  /^(?:join|start) the (?:conversation|discussion)\b.{0,40}$/i,
  /^(?:log in|sign in) to (?:reply|comment)\b.{0,30}$/i,
  /^(?:schreib(?:e|en sie)? einen kommentar|kommentar (?:schreiben|verfassen)|laisser un commentaire|deja (?:un comentario|una respuesta)|lascia un commento|deixe um comentário|(?:schrijf|plaats) een reactie)(?!\p{L}).{0,40}$/iu,
];

/** Headings above comments that may also be above a text that answers somebody: "Comment", "Response". */
const DOUBTFUL_HEADING = /^(?:comment|responses?|replies)\s*:?$/i;

/** The line above a comment, with the name of its author and perhaps a date: "Peter says:", "Mary wrote on 3 May:". */
const SAYS =
  /^(?!as |so |and |but |or |for |then |when |where |if )\S+(?: \S+){0,3} (?:says|said|wrote|replied)(?: on .{3,40})?\s?:$/i;

/** Lines that end with a date and a time: "Peter on 12 March 2019 at 10:45 am", "12 March 2019 at 10:45". */
const TIME = /^.{2,60}(?:,|\b(?:at|@|um|à|a las|om|alle|às)) \d{1,2}[:.h]\d{2}\s?(?:am|pm|a\.m\.|p\.m\.|uhr)?\.?$/i;

const CLOSING =
  /^(?:comments?|comments? (?:section|thread)) (?:are|is|have been|has been) (?:now )?(?:closed|disabled|turned off)\b/i;

const LONGEST = 200;

/** Whether a line is certainly the beginning of comments. */
function opensComments(text: string): boolean {
  return text.length <= LONGEST && OPENING.some((pattern) => pattern.test(text));
}

/** Whether a line gives the author or the time of a comment. Such a line may also occur in a text. */
function headsComment(text: string): boolean {
  return text.length <= LONGEST && (SAYS.test(text) || (TIME.test(text) && DAY.test(text)));
}

/** A date. A line with a time but no date, such as "The ferry leaves at 11:45", is not the line above a comment. */
const DAY =
  /\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|\bago\b|\d{1,2}[./]\d{1,2}[./]\d{2}/iu;

/** Whether a line has only a heading above comments. */
function isCommentsHeading(text: string): boolean {
  return text.length <= LONGEST && (HEADING.test(text) || DOUBTFUL_HEADING.test(text));
}

function closesComments(text: string): boolean {
  return CLOSING.test(text);
}
