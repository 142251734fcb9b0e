// A file that is there → the same file with another text. Emptying it first, as `writeFile` does, has a price: ext4 then
// flushes what is written to the disk at once, 2 ms for each page of a site that is not needed after a crash.

import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';

/** @throws {Error} where there is no such file */
export function writeInPlace(path: string, text: string): void {
  const file = openSync(path, 'r+');
  try {
    const content = Buffer.from(text);
    writeFileSync(file, content);
    ftruncateSync(file, content.length);
  } finally {
    closeSync(file);
  }
}
