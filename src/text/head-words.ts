// Tests for short lines before, in or after a text that belong neither to its title nor to its prose: datelines,
// counts, page numbers, farewells.

import { hasDate, isDate, isPlaceAndDay } from './date-in-line.ts';

/**
 * Maximum length of a dateline, in characters. It is more than the length of "Published on Tuesday 3 March 2024 at
 * 09.00 CET".
 */
const LONGEST_DATELINE = 60;

/** Words and characters that may be in a dateline besides the month and the place. */
const AROUND_DATE =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:first|last)?\s?(?:published|posted|updated|modified|filed|printed|issued)\b|\b(?:on|at|of|date|am|pm|a\.m\.|p\.m\.|[A-Z]{2,4})(?=[\s,:.]|$)|\d+|[^\p{L}\s]/giu;

/**
 * Number of words, besides those in `AROUND_DATE`, that a dateline can't have. It has fewer: the month and the place.
 */
const MOST_WORDS_LEFT = 3;

/** Whether a line contains only the date of publication, perhaps with a place. */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST_DATELINE) return false;
  if (isDate(line) || isPlaceAndDay(line)) return true;
  const left = line.replace(AROUND_DATE, ' ').trim().split(/\s+/);
  return hasDate(line) && left.length <= MOST_WORDS_LEFT - 1;
}

/** Whether a line is only a count, such as the number of likes: "1,204", "3k". */
export function isCount(line: string): boolean {
  return /^[\d,.]+\s?[km]?$/i.test(line);
}

/** Whether a line contains no letter and no digit. */
export function isWordless(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line);
}

/** Page numbers that can't be confused with other numbers: "Page 3 of 9", "– 3 –", "3/9". */
const PAGE_OF =
  /^(?:(?:page|p\.|seite|página|pág\.) ?\d{1,4}(?: ?(?:of|von|de|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,4} ?\/ ?\d{1,4}|\S[^.!?]{1,40} [·•|–—-] (?:page|p\.|seite|s\.|página|pág\.|pagina) ?\d{1,4})$/i;

/**
 * Whether a line is certainly the number of a printed page, because it has a word such as "Page" or a symbol such as
 * "–".
 */
export function isPageNumber(line: string): boolean {
  return PAGE_OF.test(line);
}

/** Whether a line is only a number. It may be the number of a page or a section. */
export function isBareNumber(line: string): boolean {
  return /^\d{1,3}$/.test(line);
}

const FAREWELL =
  /^(?:yours|sincerely|respectfully|(?:with )?(?:best|kind) (?:regards|wishes)|faithfully|atentamente|saludos|cordialement|cordialmente|salutations|mit freundlichen|hochachtungsvoll|distinti saluti|cordiali saluti|atenciosamente|met (?:vriendelijke|hartelijke) groet(?:en)?|med (?:vänliga?|venlig|vennlig) h[äi]lsen?(?:ing(?:ar)?)?|z poważaniem|с уважением|saygılarımla|敬具)(?!\p{L}).{0,30}$/iu;

/** Whether a line is the farewell of a letter: "Yours sincerely,". */
export function isFarewell(line: string): boolean {
  return FAREWELL.test(line);
}

const SECTIONS =
  'opinion|op-ed|editorial|commentary|comment|column|guest (?:essay|column|commentary|opinion|post)|essay|viewpoint|analysis|letters?|perspective|meinung|kommentar|gastbeitrag|gastkommentar|leitartikel|kolumne|tribune|chronique|éditorial|point de vue|opinión|tribuna|columna|opinião|opinione|commento|opinie|debatt';
const SECTION_BEFORE = new RegExp(`^(?:${SECTIONS})\\s*[|:–—-]\\s+(?=\\S+ \\S)`, 'iu');
const SECTION_AFTER = new RegExp(`(?<=\\S \\S{1,99})\\s+[|–—]\\s+(?:${SECTIONS})$`, 'iu');

/** A title without the name of the section before or after it: "Opinion | Keep the ferry" → "Keep the ferry". */
export function withoutSection(title: string): string {
  return title.replace(SECTION_BEFORE, '').replace(SECTION_AFTER, '');
}
