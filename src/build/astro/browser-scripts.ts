// A script for the browser → one classic script file, because module scripts don't run on a page opened from disk.

import { basename, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';

const FOLDER = 'src/browser';

/**
 * Names of the scripts that pages can load: the files directly in `src/browser`. Its subfolders contain the modules that they
 * import.
 */
export function browserScripts(folder = FOLDER): readonly string[] {
  return globSync('*.ts', { cwd: folder })
    .map((file) => basename(file, '.ts'))
    .sort();
}

interface BundleOptions {
  readonly folder?: string;
  /** The language of the interface: the name of a file in `src/ui`. */
  readonly language?: string;
  /** Values of the names that the script only declares. They are written into the script as JSON. */
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
    entryPoints: [`${folder}/${name}.ts`],
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
  if (script === undefined) throw new RangeError(`esbuild made no file of ${folder}/${name}.ts`);
  return script.text;
}

/** Replaces `ui/browser-words.ts` in the bundle by the words of one language. */
function wordsIn(language: string): Plugin {
  return {
    name: 'postil-words',
    setup: ({ onResolve }) => {
      onResolve({ filter: /\/ui\/browser-words\.ts$/ }, () => ({ path: resolve('src/ui', `${language}.ts`) }));
    },
  };
}
