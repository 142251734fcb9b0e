// Boilerplate: lines of the page that are not part of the text. They are recognized by their wording, by their position
// before the title or after the end of the text, or because they contain no words.

import { isBareNumber, isCount, isPageNumber } from '../../text/head-words.ts';
import { endsSentence } from '../../text/prose.ts';
import { isWidget } from '../../text/widget-words.ts';
import type { Page } from './page.ts';
import { inHead, type PartRule } from './rule.ts';

export const widget: PartRule = {
  name: 'widget-wording',
  label: 'boilerplate',
  decide: (unit) => (isWidget(unit.text) ? 0.9 : undefined),
};

export const afterTheEnd: PartRule = {
  name: 'after-the-end',
  label: 'boilerplate',
  decide: (_unit, page, index) => (index >= page.end ? 0.75 : undefined),
};

/** A line without words, such as a row of asterisks between sections. */
export const ornament: PartRule = {
  name: 'no-words',
  label: 'boilerplate',
  decide: (unit) => (/[\p{L}\p{N}]/u.test(unit.text) ? undefined : 0.8),
};

/** A count of likes or comments between the title and the text. */
export const countInHead: PartRule = {
  name: 'count-in-head',
  label: 'boilerplate',
  decide: (unit, page, index) => (inHead(page, index) && isCount(unit.text) ? 0.8 : undefined),
};

/** The number of a printed page. A line with only a number is a page number if it is the last line, or if such numbers
 * interrupt sentences; otherwise it may be the number of a section. */
export const pageNumber: PartRule = {
  name: 'page-number',
  label: 'boilerplate',
  decide(unit, page, index) {
    if (isPageNumber(unit.text)) return 0.85;
    if (!isBareNumber(unit.text) || index <= page.title) return undefined;
    const numbers = page.units.map(({ text }, i) => (isBareNumber(text) ? i : -1)).filter((i) => i > page.title);
    return index === page.units.length - 1 || numbers.some((i) => interrupts(page, i)) ? 0.7 : undefined;
  },
};

function interrupts({ units }: Page, index: number): boolean {
  const [before, after] = [units[index - 1]?.text ?? '', units[index + 1]?.text ?? ''];
  return !endsSentence(before) && /^\p{Ll}/u.test(after);
}

/** A line above the title, such as the newspaper's name. */
export const beforeTheTitle: PartRule = {
  name: 'before-the-title',
  label: 'boilerplate',
  decide: (_unit, page, index) => (index < page.title ? 0.6 : undefined),
};
