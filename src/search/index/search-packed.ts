// What is in one of Pagefind's files, as it packs it: with gzip, its signature before the content. zlib is told how much
// room a result takes: most are a few hundred bytes, and the 16 KB that it takes otherwise add up to gigabytes.

import { gunzipSync, gzipSync } from 'node:zlib';

const SIGNATURE = Buffer.from('pagefind_dcd');

/** What gzip adds where nothing can be made smaller, and the least room that zlib works with. */
const ROOM = 64;

export function packed(content: Uint8Array): Uint8Array {
  const bytes = Buffer.concat([SIGNATURE, content]);
  return gzipSync(bytes, { level: 9, chunkSize: ROOM + bytes.length });
}

export function unpacked(packing: Uint8Array): Uint8Array {
  return gunzipSync(packing, { chunkSize: ROOM + lengthIn(packing) }).subarray(SIGNATURE.length);
}

/** The last four bytes of a gzip file say how long its content is (RFC 1952 §2.3.1). */
function lengthIn(packing: Uint8Array): number {
  return new DataView(packing.buffer, packing.byteOffset, packing.byteLength).getUint32(packing.length - 4, true);
}
