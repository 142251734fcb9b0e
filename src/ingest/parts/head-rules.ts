// Part rules for the head of a text: title, dek, byline, dateline and salutation.

import { hasDate, isPlaceAndDay } from '../../text/date-in-line.ts';
import { isDateline } from '../../text/head-words.ts';
import { bareNames, explicitNames, isBoard } from '../../text/names-in-byline.ts';
import { endsSentence, wordCount } from '../../text/prose.ts';
import { isWidget } from '../../text/widget-words.ts';
import { isKicker, isSalutation } from './head.ts';
import type { Page } from './page.ts';
import { inHead, type PartRule } from './rule.ts';

// Title: the first line that is not a byline, date or widget. A line as long as a paragraph can't be the title.

/** Maximum length of a title, in code units. A longer first line is the first paragraph of a text without a title. */
const LONGEST_TITLE = 200;

export const title: PartRule = {
  name: 'first-line',
  label: 'title',
  decide(unit, page, index) {
    if (index !== page.title || unit.text.length > LONGEST_TITLE) return undefined;
    if (isKicker(page.units, index - 1)) return 0.65;
    return page.byline.length > 0 ? 0.95 : 0.85;
  },
};

// Dek: the summary under a title. It is a sentence, or most of its words begin in lower case.

/** Minimum number of words of a dek that is not a sentence. A shorter phrase is usually the caption of a picture. */
const LEAST_WORDS = 8;

/** Minimum share of words in lower case in a dek that is not a sentence. */
const MOSTLY_SMALL = 0.6;

export const dek: PartRule = {
  name: 'dek-under-title',
  label: 'dek',
  decide(unit, page, index) {
    if (!inHead(page, index)) return undefined;
    if (endsSentence(unit.text)) return 0.8;
    return isFirstBelow(page, index) && wordCount(unit.text) >= LEAST_WORDS && smallShare(unit.text) >= MOSTLY_SMALL
      ? 0.6
      : undefined;
  },
};

/** Whether a unit is the first one below the title. Dates, and lines such as a reading time, may be between them. */
function isFirstBelow({ units, title }: Page, index: number): boolean {
  return units.slice(title + 1, index).every(({ text }) => isWidget(text) || isDateline(text));
}

function smallShare(text: string): number {
  const words = text.split(' ');
  return words.filter((word) => /^\p{Ll}/u.test(word)).length / words.length;
}

/**
 * Byline: a line with "by" and a name, and the line below it with the author's affiliation. If no line has "by", a line
 * of the head that consists of a name is the byline.
 */
export const bylineWithBy: PartRule = {
  name: 'byline-by',
  label: 'byline',
  decide: (unit, page, index) =>
    index < page.bodyStart && (explicitNames(unit.text).length > 0 || isBoard(unit.text)) ? 0.95 : undefined,
};

/** Maximum number of words of an affiliation, which is an office or a newspaper. */
const MOST_BYLINE_WORDS = 6;

/** The line with the author's affiliation, below a byline: "Harbor Gazette", "Guest columnist". */
export const bylineGoesOn: PartRule = {
  name: 'byline-goes-on',
  label: 'byline',
  decide(unit, page, index) {
    const before = page.units[index - 1];
    if (!inHead(page, index) || before === undefined || !namesAuthor(before.text)) return undefined;
    const beside = unit.lines[0].number === (before.lines.at(-1)?.number ?? 0) + 1;
    return beside && wordCount(unit.text) <= MOST_BYLINE_WORDS && !endsSentence(unit.text) ? 0.65 : undefined;
  },
};

function namesAuthor(text: string): boolean {
  return explicitNames(text).length > 0 || (text.includes(' ') && bareNames(withoutDash(text)).length > 0);
}

export const bylineBareName: PartRule = {
  name: 'byline-bare-name',
  label: 'byline',
  decide(unit, page, index) {
    if (!inHead(page, index) || page.byline.length > 0 || bareNames(withoutDash(unit.text)).length === 0)
      return undefined;
    return unit.text.split(' ').length <= 3 ? 0.7 : 0.5;
  },
};

/** The name without a dash before it: "— Ann Lee" → "Ann Lee". */
function withoutDash(text: string): string {
  return text.replace(/^[—–-]{1,2} ?/, '');
}

// Dateline: a short line of the head with a date.

/** Maximum number of words of a dateline. "Published on Friday 31 January 2020 at 9.30, Springfield" has nine. */
const MOST_DATELINE_WORDS = 10;

export const dateline: PartRule = {
  name: 'dateline-date',
  label: 'dateline',
  decide(unit, page, index) {
    const dated = hasDate(unit.text) || isPlaceAndDay(unit.text);
    const fits = index < page.bodyStart && wordCount(unit.text) <= MOST_DATELINE_WORDS && dated;
    return fits ? 0.9 : undefined;
  },
};

/** Salutation: the line that addresses the reader of a letter. */
export const salutation: PartRule = {
  name: 'salutation-to',
  label: 'salutation',
  decide: (unit, page, index) => (inHead(page, index) && isSalutation(unit.text) ? 0.9 : undefined),
};
