// The style sheets of the site, each as one file with a name of its contents, beside the fonts they use. Pages that need the
// same styles share a file, and a browser may keep it for good.

import { basename } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { slimFonts } from './slim-fonts.ts';

const FOLDER = 'src/styles';

/** The text's face, upright and italic, and the interface's. */
const FIRST_FONTS = /-latin-400-/;

/** The folder of the files in the site. */
const STYLES = '/styles/';

export interface StyleSheets {
  /** All files by name: `site.A1B2C3D4.css`, and the fonts. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The root-absolute addresses of the fonts that nearly every page uses, to be asked for with the page itself. */
  readonly fonts: readonly string[];
  /** The root-absolute address of each sheet directly in `src/styles`, by its name there: `site`. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** @throws {Error} where a sheet has an error; the message says which line */
export async function bundleStyleSheets(folder = FOLDER): Promise<StyleSheets> {
  const { outputFiles, metafile } = await build({
    entryPoints: globSync('*.css', { cwd: folder }).map((file) => `${folder}/${file}`),
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

/** The same for every page of a build; bundled again for each page of the development server. */
export function styleSheets(): Promise<StyleSheets> {
  if (bundled === undefined || import.meta.env?.DEV) bundled = bundleStyleSheets();
  return bundled;
}

/** One of their files, as the page that names it was given it: what has another content has another name. */
export async function styleFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  bundled ??= bundleStyleSheets();
  return (await bundled).files.get(name);
}

/**
 * The address of the sheet `src/styles/<name>.css`.
 * @throws {RangeError} where there is none
 */
export function addressOf({ addresses }: StyleSheets, name: string): string {
  const address = addresses.get(name);
  if (address === undefined) throw new RangeError(`There is no src/styles/${name}.css`);
  return address;
}
