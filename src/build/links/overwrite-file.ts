// An existing file → the same file with another text. Unlike `writeFile`, it doesn't empty the file first: after that, ext4
// flushes the new text to disk at once, which costs 2 ms per page.

import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';

/** @throws {Error} if the file doesn't exist */
export function overwriteFile(path: string, text: string): void {
  const file = openSync(path, 'r+');
  try {
    const content = Buffer.from(text);
    writeFileSync(file, content);
    ftruncateSync(file, content.length);
  } finally {
    closeSync(file);
  }
}
