// The files of a collection → Astro's content layer: which entries there are and where they lie, for editors with Astro's
// extension and for the server for editing, which so knows what pages there are. What is in a file Postil reads itself.

import { join, relative, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../model/collections.ts';
import { filesBelow } from './entry-files.ts';
import { contentFolder } from './from-disk.ts';

export function loaderOf(name: CollectionName): Loader {
  return {
    name: `postil-${name}`,
    load: async ({ store, watcher }) => {
      const folder = resolve(contentFolder());
      const load = async () => {
        store.clear();
        for (const file of await filesBelow(folder, name))
          store.set({
            id: file.slice(name.length + 1).replace(/\.md$/, ''),
            data: {},
            // From the project's folder, so that editors know which schema the file has.
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
