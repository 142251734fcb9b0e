// Boilerplate: what the page puts around the text. By its wording anywhere, by its place before the title and once the text has
// ended, and lines without words.

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

/** Rows of asterisks and the like, which part sections. */
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

/** The number of a printed page. A number alone is one where it interrupts a sentence, or ends the file; else it may number a section. */
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

/** A paper's name above its title. */
export const beforeTheTitle: PartRule = {
  name: 'before-the-title',
  label: 'boilerplate',
  decide: (_unit, page, index) => (index < page.title ? 0.6 : undefined),
};
