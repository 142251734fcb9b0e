// The data that the build gives the service worker about its files, and the messages between worker and pages.

/** A file of the built site. The revision is the beginning of its SHA-256: what has another isn't of this build. */
export interface OfflineFile {
  /** From the site's root, percent-encoded. */
  readonly url: string;
  readonly revision: string;
}

/** The address of the list of all files; its revision identifies the build. */
export const OFFLINE_LIST = 'offline.json';

export interface OfflineList {
  /** Whether the library is kept whole without being asked for. */
  readonly small: boolean;
  readonly files: readonly (OfflineFile & { readonly bytes: number })[];
}

/** A page → the worker: keep that page, and the whole library if it is small or if the reader asked for it. */
export interface SaveRequest {
  readonly asked: boolean;
  /** The page's address. */
  readonly page: string;
}

/** The worker → the page that asked, through the port that came with the request. */
export type SaveAnswer =
  /** Large and not asked for; `bytes` are still missing. */
  | { readonly state: 'offered'; readonly bytes: number }
  | { readonly state: 'saving'; readonly done: number; readonly total: number }
  /** All is here; `first` where it wasn't before, in any build. */
  | { readonly state: 'ready'; readonly first: boolean }
  | { readonly state: 'incomplete' };

/** The bytes' revision: the first 16 of the SHA-256's hexadecimal digits. */
export async function revisionOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
