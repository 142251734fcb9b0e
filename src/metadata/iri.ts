// The path of a page → its IRI for metadata: absolute if the site's address is known; otherwise relative to the page with the
// metadata, so that the site works in any folder.

import { posix } from 'node:path';
import { fullAddress } from '../model/address.ts';
import type { Site } from '../model/site.ts';

/** A root-absolute path of the site as an IRI reference. */
export type Iri = (path: string) => string;

/** @param page root-absolute path of the page that contains the IRIs */
export function irisOn(page: string, site: Site): Iri {
  return (path) => fullAddress(site, path) ?? encodeURI(posix.relative(posix.dirname(page), path));
}
