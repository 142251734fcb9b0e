// The path of a page → its IRI for metadata. The IRI is absolute if the site's address is known; otherwise it is
// relative to the page that contains the metadata, so that the site works in any folder.

import { posix } from 'node:path';
import { fullAddress } from '../model/address.ts';
import type { Site } from '../model/site.ts';

/** Converts a root-absolute path of the site to an IRI reference. */
export type Iri = (path: string) => string;

/** @param page root-absolute path of the page that contains the IRIs */
export function irisOn(page: string, site: Site): Iri {
  return (path) => fullAddress(site, path) ?? encodeURI(posix.relative(posix.dirname(page), path));
}
