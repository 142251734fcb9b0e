// A page's root-absolute path → the IRI it has in a file of the data folder: absolute where the site's address is known,
// else relative to the file, so that the files are right at any address.

import { posix } from 'node:path';
import { dataPage, fullAddress } from '../model/address.ts';
import type { Site } from '../model/site.ts';

export function iriOf(site: Site, path: string): string {
  return fullAddress(site, path) ?? posix.relative(posix.dirname(dataPage), path);
}
