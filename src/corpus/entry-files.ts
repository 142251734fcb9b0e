// A folder of the content → the entries' files in it.

import { join } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * In the order of their names, which are relative to the content folder.
 * @param below the folder in it: `claims`, `claims/my-article`
 */
export async function filesBelow(folder: string, below: string): Promise<readonly string[]> {
  const files = await glob('**/*.md', { cwd: join(folder, below), followSymbolicLinks: false });
  return files.sort().map((file) => `${below}/${file}`);
}
