// The path of a file in the search index → its unpacked bytes, requested from a server or, for a page opened from disk,
// loaded as a script. Failures are counted, because Pagefind treats a missing part of the index as a part without
// results.

import { loadScript } from '../../browser/shared/load-script.ts';
import { diskScript } from '../site-files.ts';

export interface Reader {
  /**
   * @param path relative to the folder of indexes: `en/index/en_1a2b3c4.pf_index`
   * @throws {Error} if the file is missing or incomplete
   */
  read(path: string): Promise<ArrayBuffer>;
  /** Number of files that could not be read so far. */
  readonly failures: number;
}

/** @param root relative path from this page to the site's root: `../` */
export function openReader(root: string): Reader {
  const fetchFile = location.protocol === 'file:' ? fromDisk(`${root}pagefind-disk/`) : fromServer(`${root}pagefind/`);
  const files = new Map<string, Promise<ArrayBuffer>>();
  const reader = {
    failures: 0,
    read(path: string): Promise<ArrayBuffer> {
      let file = files.get(path);
      if (file === undefined) {
        file = fetchFile(path).then(unpacked);
        files.set(path, file);
        file.catch(() => {
          files.delete(path);
          reader.failures += 1;
        });
      }
      return file;
    },
  };
  return reader;
}

type FetchFile = (path: string) => Promise<Blob>;

function fromServer(folder: string): FetchFile {
  return async (path) => {
    const response = await fetch(new URL(folder + path, document.baseURI));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.blob();
  };
}

function fromDisk(folder: string): FetchFile {
  const given = new Map<string, string>();
  globalThis.postilSearch.file = (path, base64) => given.set(path, base64);
  return async (path) => {
    const [, part = '', language = '', file = ''] = PATH.exec(path) ?? [];
    const scripts = folder + part.replace('/pagefind/', '/pagefind-disk/');
    await loadScript(new URL(`${scripts}${language}/${diskScript(file)}`, document.baseURI).href);
    const base64 = given.get(`${language}/${file}`);
    if (base64 === undefined) throw new Error(`${path} is missing`);
    given.delete(`${language}/${file}`);
    return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
  };
}

/**
 * The parts of a path: the folder of another part of the library, if the path has one; the language; the file in the
 * index.
 */
const PATH = /^(.*?\/)??([^/]+)\/((?:(?:index|fragment)\/)?[^/]+)$/;

/** Unpacks a file. All files of an index are packed with gzip, which detects incomplete files. */
function unpacked(packed: Blob): Promise<ArrayBuffer> {
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
