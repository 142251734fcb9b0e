// A small edit of a library: one claim gets a new label.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

export interface ClaimFile {
  readonly article: string;
  relabel(label: string): void;
}

/** The library's first claim, by the name of its file. */
export function firstClaim(content: string): ClaimFile {
  const [file = ''] = globSync('claims/*/*.md', { cwd: content }).sort();
  const path = join(content, file);
  const relabel = (label: string) =>
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^label: .*$/m, () => `label: ${label}`),
    );
  return { article: file.split('/')[1] ?? '', relabel };
}
