// Correction: a note in which the publisher corrects the text after publication.

import type { PartRule } from './rule.ts';

const NOTICE = /^[*_(]*(?:corrections?|clarification|editor[’']s note|update|erratum)\b[^.]{0,40}[:—–]/i;

export const correction: PartRule = {
  name: 'correction-notice',
  label: 'correction',
  decide: (unit, page, index) => (index > page.title && NOTICE.test(unit.text) ? 0.85 : undefined),
};
