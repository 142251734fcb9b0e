// An entry's file → the same file, reviewed or withdrawn. How it was drafted is of no more interest then.

import { withFrontmatter } from '../corpus/frontmatter.ts';
import type { Status } from '../model/entry.ts';

export function withStatus(text: string, status: Exclude<Status, 'draft'>): string {
  return withFrontmatter(text, (document) => {
    document.set('status', status);
    document.delete('generator');
  });
}
