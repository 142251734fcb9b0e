// The style sheets in `src/styles` → one file for each sheet, and the fonts that they use. The hash of the content is
// in a file's name, so browsers can cache the file without a time limit.

import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { slimFonts } from './slim-fonts.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The fonts that nearly every page uses: upright and italic for the text, and the interface's font. */
const FIRST_FONTS = /-latin-400-/;

/** The folder of these files in the built site. */
const STYLES = '/styles/';

export interface StyleSheets {
  /** The contents of all style sheets and fonts by file name: `site.A1B2C3D4.css`. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The root-absolute addresses of the fonts that nearly every page uses. Pages preload them. */
  readonly fonts: readonly string[];
  /** The root-absolute address of each sheet that is directly in `src/styles`, by its name: `site`. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** @throws {Error} if a sheet has an error; the message has the line */
export async function bundleStyleSheets(folder = FOLDER): Promise<StyleSheets> {
  const { outputFiles, metafile } = await build({
    entryPoints: globSync('*.css', { cwd: folder }).map((file) => join(folder, file)),
    outdir: '.',
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    plugins: [slimFonts],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents as Uint8Array<ArrayBuffer>]));
  const entries = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  return {
    files,
    fonts: [...files.keys()].filter((file) => FIRST_FONTS.test(file)).map((file) => STYLES + file),
    addresses: new Map(entries.map(([path, { entryPoint = '' }]) => [basename(entryPoint, '.css'), STYLES + path])),
  };
}

let bundled: Promise<StyleSheets> | undefined;

/** The bundled sheets. A build bundles them once; the development server bundles them again for each page. */
export function styleSheets(): Promise<StyleSheets> {
  if (bundled === undefined || import.meta.env?.DEV) bundled = bundleStyleSheets();
  return bundled;
}

/** The content of a style sheet or font of the last bundle; undefined if no file has this name. */
export async function styleFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  bundled ??= bundleStyleSheets();
  return (await bundled).files.get(name);
}

/**
 * The address of the sheet `src/styles/<name>.css`.
 * @throws {RangeError} if there is no such sheet
 */
export function addressOf({ addresses }: StyleSheets, name: string): string {
  const address = addresses.get(name);
  if (address === undefined) throw new RangeError(`There is no src/styles/${name}.css`);
  return address;
}
