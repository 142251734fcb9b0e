// A built site → a copy in which every text file also has a .gz file, so that the server can send it compressed, as hosts do.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { temporaryFolder } from './site.ts';

/** @returns the folder of the copy */
export function compressedCopy(dist: string): string {
  const copy = temporaryFolder();
  cpSync(dist, copy, { recursive: true });
  for (const file of globSync('**/*.{html,css,js,json,svg}', { cwd: copy, absolute: true }))
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  return copy;
}
