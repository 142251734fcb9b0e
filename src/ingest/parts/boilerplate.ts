// Boilerplate: what the page puts around the text. By its wording anywhere, by its place before the title and once the text has
// ended, and lines without words.

import { isCount } from '../../text/head-words.ts';
import { isWidget } from '../../text/widget-words.ts';
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

/** A paper's name above its title. */
export const beforeTheTitle: PartRule = {
  name: 'before-the-title',
  label: 'boilerplate',
  decide: (_unit, page, index) => (index < page.title ? 0.6 : undefined),
};
