// The list of files that the build writes for the service worker, and the messages between service worker and pages.

/**
 * A file of the built site. The revision is the beginning of the file's SHA-256. It differs from the revision in
 * another build if the file has changed.
 */
export interface OfflineFile {
  /** The address of the file, relative to the site's root, percent-encoded. */
  readonly url: string;
  readonly revision: string;
}

/** The address of the list of all files; its revision identifies the build. */
export const OFFLINE_LIST = 'offline.json';

export interface OfflineList {
  /** Whether the library is small enough to be saved as a whole without asking the reader. */
  readonly small: boolean;
  readonly files: readonly (OfflineFile & { readonly bytes: number })[];
}

/**
 * A request of a page to the service worker: save this page. The whole library is saved too if it is small, or if the
 * reader asked for it.
 */
export interface SaveRequest {
  readonly asked: boolean;
  /** The page's address. */
  readonly page: string;
}

/** The worker's answer to the requesting page, through the message port of the request. */
export type SaveAnswer =
  /**
   * The answer if the library is large and the reader has not asked for it. `bytes` is the size of the unsaved files.
   */
  | { readonly state: 'offered'; readonly bytes: number }
  | { readonly state: 'saving'; readonly done: number; readonly total: number }
  /**
   * The answer when all files are saved. `first` is true if a build of the library is saved completely for the first
   * time.
   */
  | { readonly state: 'ready'; readonly first: boolean }
  | { readonly state: 'incomplete' };

/** The revision of a file: the first 16 hexadecimal digits of its SHA-256. */
export async function revisionOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
