// Paragraph: whatever no other rule claims. Running text is surely one, a short line perhaps.

import { isProse } from './prose.ts';
import type { PartRule } from './rule.ts';

export const paragraph: PartRule = {
  name: 'running-text',
  label: 'paragraph',
  decide: (unit, page) => (isProse(unit, page.indent) ? 0.95 : 0.5),
};
