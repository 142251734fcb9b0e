// Paragraph: every unit that no other rule labels. The confidence is high for running text and low for a short line.

import { isProse } from './prose.ts';
import type { PartRule } from './rule.ts';

export const paragraph: PartRule = {
  name: 'running-text',
  label: 'paragraph',
  decide: (unit, page) => (isProse(unit, page.indent) ? 0.95 : 0.5),
};
