// A page's root-absolute path → its IRI in a file of the data folder: absolute if the site's address is known,
// otherwise relative to the file, so that the IRI is correct at any address.

import { posix } from 'node:path';
import { dataPage, fullAddress } from '../model/address.ts';
import type { Site } from '../model/site.ts';

/** @param file the root-absolute path of the file that contains the IRI, if it is in a folder below the data folder */
export function iriOf(site: Site, path: string, file = dataPage): string {
  return fullAddress(site, path) ?? posix.relative(posix.dirname(file), path);
}
