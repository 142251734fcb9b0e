// A script for the browser as one classic file: module scripts do nothing on a page opened from disk.

import { basename } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const FOLDER = 'src/browser';

/** The scripts that pages can ask for: each file directly in `src/browser`; what they are made of is in folders. */
export function browserScripts(folder = FOLDER): readonly string[] {
  return globSync('*.ts', { cwd: folder })
    .map((file) => basename(file, '.ts'))
    .sort();
}

/**
 * `src/browser/<name>.ts` with all it imports → JavaScript that runs at once and leaves no global behind.
 * @param values what the names that the script only declares stand for
 * @throws {Error} where the script has an error or there is no such script; the message says which line
 */
export async function bundleBrowserScript(
  name: string,
  folder = FOLDER,
  values: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${name}.ts`],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    define: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)])),
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new RangeError(`esbuild made no file of ${folder}/${name}.ts`);
  return script.text;
}
