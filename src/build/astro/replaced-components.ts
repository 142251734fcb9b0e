// A programmer's components in place of Postil's own.

import { basename, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CODE_FOLDER } from '../../corpus/package-files.ts';
import type { PostilOptions } from './options.ts';

type ViteConfig = NonNullable<
  Parameters<Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']>[0]['vite']
>;

/**
 * A Vite plugin that gives Postil's pages the replacement of a component that they import. The replacement itself can
 * import the original.
 */
export function replacePlugin(
  components: NonNullable<PostilOptions['components']>,
  root: string,
): NonNullable<ViteConfig['plugins']>[number] {
  const files = new Map(Object.entries(components).map(([name, file]) => [`${name}.astro`, resolve(root, file)]));
  return {
    name: 'postil-replaced-components',
    enforce: 'pre',
    resolveId(source, importer) {
      const isOwn = importer?.startsWith(CODE_FOLDER) === true && source.startsWith('.');
      return isOwn ? files.get(basename(source)) : undefined;
    },
  };
}
