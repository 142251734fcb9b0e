// Where a page stands → the IRI that its metadata gives it: in full where the site's address is known; otherwise relative
// to the page that says it, so that the site can stand anywhere.

import { posix } from 'node:path';
import { fullAddress } from '../model/address.ts';
import type { Site } from '../model/site.ts';

/** A root-absolute path of the site as an IRI reference. */
export type Iri = (path: string) => string;

/** @param page the root-absolute path of what the IRIs stand in */
export function irisOn(page: string, site: Site): Iri {
  return (path) => fullAddress(site, path) ?? encodeURI(posix.relative(posix.dirname(page), path));
}
