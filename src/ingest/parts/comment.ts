// Comment: everything from the readers' first remark on. It is never published.

import type { PartRule } from './rule.ts';

export const comment: PartRule = {
  name: 'after-comments-begin',
  label: 'comment',
  decide: (_unit, page, index) => (index >= page.comments ? 0.9 : undefined),
};
