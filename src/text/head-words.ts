// A line → whether it is one of those in the head of a text that are neither title nor prose: a date, a count, an address.

import { dateIn, isDate, isPlaceAndDay } from './date-in-line.ts';

/** Characters. "Published on Tuesday 3 March 2024 at 09.00 CET" is shorter. */
const LONGEST_DATELINE = 60;

/** Words around a date in a line with the date of publication. */
const AROUND_DATE =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:first|last)?\s?(?:published|posted|updated|modified|filed|printed|issued)\b|\b(?:on|at|of|date|am|pm|a\.m\.|p\.m\.|[A-Z]{2,4})(?=[\s,:.]|$)|\d+|[^\p{L}\s]/giu;

/** Words left over: a month, and a place. */
const MOST_WORDS_LEFT = 3;

/** Whether a line does nothing but say when, and perhaps where, a text appeared. */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST_DATELINE) return false;
  if (isDate(line) || isPlaceAndDay(line)) return true;
  const left = line.replace(AROUND_DATE, ' ').trim().split(/\s+/);
  return dateIn(line) !== undefined && left.length <= MOST_WORDS_LEFT - 1;
}

/** A count of likes or comments, with nothing around it. */
export function isCount(line: string): boolean {
  return /^[\d,.]+\s?[km]?$/i.test(line);
}

/** A line without a word or a number. */
export function isWordless(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line);
}

/** "Page 3 of 9", "– 3 –", "3/9". */
const PAGE_OF =
  /^(?:(?:page|p\.|seite|página|pág\.) ?\d{1,4}(?: ?(?:of|von|de|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,4} ?\/ ?\d{1,4})$/i;

/** A line with the number of a printed page, which says so. */
export function isPageNumber(line: string): boolean {
  return PAGE_OF.test(line);
}

/** A number alone: that of a page, or of a section. */
export function isBareNumber(line: string): boolean {
  return /^\d{1,3}$/.test(line);
}
