// Comment: everything from the first reader's comment to the end of the file. It is never published.

import type { PartRule } from './rule.ts';

export const comment: PartRule = {
  name: 'after-comments-begin',
  label: 'comment',
  decide: (_unit, page, index) => (index >= page.comments ? 0.9 : undefined),
};
