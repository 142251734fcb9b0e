// Pagefind's requests for files → their contents. Pagefind requests its entry file, its list of pages and one fragment
// at a time. The site has this data in other files: the start script, a numbered list, and packs of fragments.

import { IN_PACK, type PageList, pagefindMeta, readPageList, recordOf } from '../page-list.ts';
import type { SearchLanguage, SearchPart } from '../site-files.ts';

export interface IndexFiles {
  /**
   * @param path relative to the folder of indexes: `en/pagefind-entry.json`
   * @throws {Error} if a file can't be read
   */
  answer(path: string): Promise<BodyInit>;
  /** The numbered list of the part's records. */
  list(part: SearchPart): Promise<PageList>;
  /** The number of a part. The ids of the part's records begin with this number. */
  numberOf(part: SearchPart): number;
}

/** The first bytes of each file that Pagefind reads. */
const SIGNATURE = 'pagefind_dcd';

/** @param read reads a file of the site, unpacked */
export function indexFiles(
  languages: readonly SearchLanguage[],
  read: (path: string) => Promise<ArrayBuffer>,
): IndexFiles {
  const all = languages.flatMap(({ parts }) => parts);
  const lists = new Map<SearchPart, Promise<PageList>>();
  const list = (part: SearchPart) => {
    const known = lists.get(part) ?? read(part.folder + part.files.pages).then(readPageList);
    lists.set(part, known);
    return known;
  };
  return {
    list,
    numberOf: (part) => all.indexOf(part),
    answer: async (path) => {
      const [file = ''] = path.split('?');
      const part = all.find(({ folder }) => file.startsWith(folder));
      const name = file.slice(part?.folder.length);
      if (part === undefined) return read(file);
      if (name === 'pagefind-entry.json') return JSON.stringify(part.entry);
      if (name.endsWith('.pf_meta')) return new Blob([SIGNATURE, pagefindMeta(await list(part), all.indexOf(part))]);
      const id = /^fragment\/(\d+-\d+)\./.exec(name)?.[1];
      return id === undefined ? read(file) : SIGNATURE + JSON.stringify(await fragmentOf(part, recordOf(id)[1]));
    },
  };

  async function fragmentOf(part: SearchPart, row: number): Promise<unknown> {
    const { packs } = await list(part);
    const pack = await read(`${part.folder}fragment/${packs[Math.floor(row / IN_PACK)]}.pf_fragment`);
    return JSON.parse(new TextDecoder().decode(pack))[row % IN_PACK];
  }
}
