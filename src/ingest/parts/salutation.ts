// Salutation: the line that addresses the reader of a letter.

import { inHead, type PartRule } from './rule.ts';
import { isSalutation } from './salutation-words.ts';

export const salutation: PartRule = {
  name: 'salutation-to',
  label: 'salutation',
  decide: (unit, page, index) => (inHead(page, index) && isSalutation(unit.text) ? 0.9 : undefined),
};
