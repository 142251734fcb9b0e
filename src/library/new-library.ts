// A folder's name → a new library in it: the template's files, and a package.json that names this version of Postil.

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { listFiles } from '../corpus/content-files.ts';
import { CODE_FOLDER, packageVersion } from '../corpus/package-files.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { failure, type Outcome } from '../model/problem.ts';
import { slugFrom } from '../text/slug.ts';

/**
 * Files whose names in the template lack the first dot. With the dot, npm would leave `.gitignore` and the folders out
 * of Postil's package, or apply them to the package.
 */
const RENAMED: readonly (readonly [from: RegExp, to: string])[] = [
  [/^(gitignore)$/, '.$1'],
  [/^(github|vscode)\//, '.$1/'],
];

/** Files of the example. A bare library does not get them. */
const EXAMPLE = /^content\/(?!site\.yaml$)/;

interface NewLibrary {
  readonly folder: string;
  /** Whether the library has no example. */
  readonly isBare: boolean;
  /** The npm scripts by name. */
  readonly scripts: Readonly<Record<string, string>>;
  /** The source from which npm installs Postil: a version, or a package file. */
  readonly from?: string | undefined;
}

/** @returns the names of the files written, relative to the folder */
export async function makeLibrary({ folder, isBare, scripts, from }: NewLibrary): Promise<Outcome<readonly string[]>> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return failure({
      file: folder,
      rule: 'new',
      found: 'the folder is not empty',
      expected: 'a new or an empty folder',
      remedy: 'choose another name',
    });
  const template = join(CODE_FOLDER, 'template');
  const files = listFiles(template)
    .map(({ file }) => file)
    .filter((file) => !(isBare && EXAMPLE.test(file)));
  const written: string[] = [];
  for (const file of files) {
    const name = RENAMED.reduce((path, [pattern, to]) => path.replace(pattern, to), file);
    await writeWhole(join(folder, name), await readFile(join(template, file)));
    written.push(name);
  }
  await writeWhole(join(folder, 'package.json'), packageText(folder, scripts, from ?? `^${packageVersion()}`));
  return { value: [...written, 'package.json'] };
}

function packageText(folder: string, scripts: NewLibrary['scripts'], from: string): string {
  const data = {
    name: slugFrom(basename(resolve(folder)), 'library'),
    private: true,
    type: 'module',
    scripts,
    dependencies: { postil: from },
    // The packages that may run a program when npm installs them.
    allowScripts: { esbuild: true, sharp: true },
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
