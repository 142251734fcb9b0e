// Footnote: a note at the end of the text that begins with a number or a sign.

import { beginsFootnote } from './footnote-marks.ts';
import type { PartRule } from './rule.ts';

export const footnote: PartRule = {
  name: 'footnote-mark',
  label: 'footnote',
  decide: (unit, page, index) =>
    index >= page.footnotes && index < page.end && beginsFootnote(unit.text) ? 0.85 : undefined,
};
