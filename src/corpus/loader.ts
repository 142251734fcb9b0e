// The files of a collection → the ids and paths of its entries, for Astro's content layer. Editors with Astro's
// extension need them, and the development server uses them to list the pages. Postil reads the contents of the files
// itself.

import { join, relative, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../model/collections.ts';
import { entryFiles } from './content-files.ts';
import { contentFolder } from './from-disk.ts';

export function loaderOf(name: CollectionName): Loader {
  return {
    name: `postil-${name}`,
    load: async ({ store, watcher }) => {
      const folder = resolve(contentFolder());
      const load = async () => {
        store.clear();
        for (const file of await entryFiles(folder, name))
          store.set({
            id: file.slice(name.length + 1).replace(/\.md$/, ''),
            data: {},
            // The path is relative to the folder of the project. Editors find the schema of the file by it.
            filePath: relative(process.cwd(), join(folder, file)).split(sep).join('/'),
          });
      };
      await load();
      watcher?.add(folder);
      const reload = (file: string) => {
        if (relative(resolve(folder, name), file).startsWith('..')) return;
        void load();
      };
      watcher?.on('add', reload).on('unlink', reload);
    },
  };
}
