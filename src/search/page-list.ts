// The numbered list of an index's records: the file that the build writes (.pf_pages) ↔ the list that Pagefind expects
// (.pf_meta). A record is one thing that can be found, such as a claim. Pagefind's own list has a random name for each
// record; these names are most of the data that a search loads first. In the numbered list, the position of a record is
// its number, so neither names nor numbers are stored.

/** Number of fragments in one file. A fragment is the part of a record that a list of results shows. */
export const IN_PACK = 32;

export interface PageList {
  /** The kinds of the records, in the order of the records, each with the number of its records. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  /** Names of the files with fragments, IN_PACK records in each. */
  readonly packs: readonly string[];
  /** Pagefind's list in CBOR, with an empty array of pages. */
  readonly meta: Uint8Array;
  /** Offset of the empty array in `meta`, in bytes. */
  readonly gap: number;
  /** Number of words of each record. */
  readonly words: readonly number[];
}

const LINE_END = 10;

/**
 * The content of the .pf_pages file: a line of JSON; Pagefind's list; the low bytes of the numbers of words, one byte
 * for each record; then the high bytes of these numbers.
 */
export function writePageList({ kinds, packs, meta, gap, words }: PageList): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify({ kinds, packs, gap, size: meta.length })}\n`);
  const most = words.map((count) => Math.min(count, 0xff_ff));
  return bytesOf(
    head,
    meta,
    most.map((count) => count & 0xff),
    most.map((count) => count >> 8),
  );
}

export function readPageList(file: ArrayBuffer): PageList {
  const bytes = new Uint8Array(file);
  const end = bytes.indexOf(LINE_END);
  const { kinds, packs, gap, size } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  const start = end + 1 + size;
  const count = (bytes.length - start) / 2;
  const words = Array.from(
    { length: count },
    (_, i) => (bytes[start + i] ?? 0) + 256 * (bytes[start + count + i] ?? 0),
  );
  return { kinds, packs, gap, meta: bytes.subarray(end + 1, start), words };
}

/**
 * The list of records that Pagefind expects (.pf_meta).
 * @param part the number of the index; the id of each record begins with it: `0` in `0-17`
 */
export function pagefindMeta({ meta, gap, words }: PageList, part: number): Uint8Array<ArrayBuffer> {
  const pages = words.flatMap((count, row) => {
    const id = new TextEncoder().encode(`${part}-${row}`);
    // In CBOR: an array with two elements, a text of fewer than 24 bytes and a number of two bytes.
    return [0x82, 0x60 + id.length, ...id, 0x19, count >> 8, count & 0xff];
  });
  const count = words.length;
  const head = [0x9a, count >>> 24, (count >> 16) & 0xff, (count >> 8) & 0xff, count & 0xff];
  return bytesOf(meta.subarray(0, gap), head, pages, meta.subarray(gap + 1));
}

/** The id of a record → the number of its index, and its own number in this index, both from 0: `0-17` → `[0, 17]`. */
export function recordOf(id: string): readonly [part: number, row: number] {
  const [part, row] = id.split('-').map(Number);
  return [part ?? 0, row ?? 0];
}

function bytesOf(...pieces: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all;
}
