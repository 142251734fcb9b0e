// The licenses of the fonts and packages in a built site → `licenses.txt`. The licenses require that their texts come
// with copies.

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The file with the licenses, in the site's root. */
export const LICENSES = 'licenses.txt';

/**
 * The notices of fonts. They are in the font files too, but not in the packages' licenses.
 */
const NOTICES: Readonly<Record<string, string>> = {
  '@fontsource/source-sans-3': `© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’

The site has files of Source Sans 3 with fewer characters, under the name Postil Sans.`,
  '@fontsource/source-serif-4': `© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.

The site has files of Source Serif 4 with fewer characters, under the name Postil Serif.`,
};

/** The fonts, and the packages with code in the scripts of pages. */
const INCLUDED = [...Object.keys(NOTICES), 'approx-string-match', 'csv-stringify', 'pagefind'];

/** @param dist the folder of the built site */
export function writeLicenses(dist: string): void {
  const parts = INCLUDED.map(
    (name) => `${name}\n${'='.repeat(name.length)}\n\n${[NOTICES[name] ?? [], licenseOf(name)].flat().join('\n\n')}`,
  );
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
