// Astro's content layer fed by readEntry: what the commands read and what the pages see is the same.

import { join, relative, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../model/collections.ts';
import { contentFolder, readCollection } from './from-disk.ts';

export function loaderOf(name: CollectionName): Loader {
  return {
    name: `postil-${name}`,
    load: async ({ store, watcher }) => {
      const folder = resolve(contentFolder());
      const load = async () => {
        const results = await readCollection(folder, name);
        store.clear();
        for (const result of results) {
          // A file that can't be read is reported by the check that precedes every build.
          if ('entry' in result)
            store.set({
              id: result.entry.id,
              data: result.entry.data,
              body: result.entry.body,
              // From the project's folder, so that editors know which schema the file has.
              filePath: relative(process.cwd(), join(folder, result.entry.file)).split(sep).join('/'),
            });
        }
      };
      await load();
      watcher?.add(folder);
      const reload = (file: string) => {
        if (relative(resolve(folder, name), file).startsWith('..')) return;
        void load();
      };
      // What changes inside a file is read from disk for each page; the store only has to know which pages there are.
      watcher?.on('add', reload).on('unlink', reload);
    },
  };
}
