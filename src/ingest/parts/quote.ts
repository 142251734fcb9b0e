// Quote: a passage that is indented or begins with `>`, as quotations in e-mails do.

import { inBody, type PartRule } from './rule.ts';

export const quote: PartRule = {
  name: 'quote-set-apart',
  label: 'quote',
  decide(unit, page, index) {
    if (!inBody(page, index)) return undefined;
    if (/^>\s?\S/.test(unit.text)) return 0.9;
    return unit.indent > page.indent ? 0.7 : undefined;
  },
};
