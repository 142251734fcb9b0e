// The licenses of the fonts and packages in a built site → `licenses.txt`. The licenses require that their texts come
// with copies.

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The file with the licenses, in the site's root. */
export const LICENSES = 'licenses.txt';

/** The fonts, and the packages with code in the scripts of pages. */
const INCLUDED = [
  '@fontsource/source-sans-3',
  '@fontsource/source-serif-4',
  'approx-string-match',
  'csv-stringify',
  'pagefind',
];

/** @param dist the folder of the built site */
export function writeLicenses(dist: string): void {
  const parts = INCLUDED.map((name) => `${name}\n${'='.repeat(name.length)}\n\n${licenseOf(name)}`);
  writeFileSync(
    join(dist, LICENSES),
    `This site contains fonts and code with these licenses.\n\n${parts.join('\n\n\n')}`,
  );
}

/** @throws {RangeError} if the package has no license text */
function licenseOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const files = folders.flatMap((folder) => [join(folder, name, 'LICENSE'), join(folder, name, 'LICENSE/LICENSE')]);
  const file = files.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) throw new RangeError(`${name} has no file LICENSE`);
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}
