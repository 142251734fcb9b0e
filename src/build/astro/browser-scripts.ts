// A script for the browser → one classic script file, because module scripts don't run on a page opened from disk.

import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { globSync } from 'tinyglobby';
import { getOrMakeResult } from '../../corpus/kept-results.ts';
import { CODE_EXTENSION, CODE_FOLDER } from '../../corpus/package-files.ts';
import { wordsOf } from '../../ui/languages.ts';

const FOLDER = join(CODE_FOLDER, 'browser');

/**
 * Names of the scripts that pages can load: the files directly in `src/browser`. Its subfolders contain the modules
 * that they import.
 */
export function browserScripts(folder = FOLDER): readonly string[] {
  return globSync(`*${CODE_EXTENSION}`, { cwd: folder })
    .map((file) => basename(file, CODE_EXTENSION))
    .sort();
}

interface BundleOptions {
  readonly folder?: string;
  /** The language of the interface: the name of a file in `src/ui`. */
  readonly language?: string;
  /** Values of the constants that the script declares without a value (`declare const`). They are inserted as JSON. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * `src/browser/<name>.ts` with all its imports → JavaScript that runs at once and defines no global.
 * @throws {Error} if there is no such script, or it has an error; the message has the line
 */
export async function bundleBrowserScript(
  name: string,
  { folder = FOLDER, language = 'en', values = {} }: BundleOptions = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, name + CODE_EXTENSION)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [wordsIn(language)],
    define: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)])),
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new RangeError(`esbuild made no file of ${folder}/${name}`);
  return script.text;
}

/**
 * A bundle for readers → the same script, about 5 % smaller when compressed. Compacting takes longer than bundling, so
 * the result is kept between builds.
 */
export async function compactScript(script: string): Promise<string> {
  const made = await getOrMakeResult('build/astro', script, async () => {
    const { code = script } = await minify(script, { ecma: 2020, compress: { passes: 2 } });
    return code;
  });
  return new TextDecoder().decode(made);
}

/** Replaces `ui/browser-words.ts` and `ui/browser-kinds.ts` in the bundle by the words of one language. */
export function wordsIn(language: string): Plugin {
  return {
    name: 'postil-words',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /\/ui\/browser-words\.[jt]s$/ }, () => ({
        path: join(CODE_FOLDER, 'ui', language + CODE_EXTENSION),
      }));
      onLoad({ filter: /[\\/]ui[\\/]browser-kinds\.[jt]s$/ }, () => ({
        contents: `export const resultKinds = ${JSON.stringify(wordsOf({ language }).resultKinds)};`,
      }));
    },
  };
}
