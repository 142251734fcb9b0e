// The bytes of a received file → its text and encoding, or a problem with the position of the first byte that is not
// text. Line breaks are kept; a byte order mark is removed.

import { type Failure, failure, lineStart, type Outcome } from '../../model/problem.ts';
import { guessedEncoding } from './guess-encoding.ts';

export interface Text {
  readonly text: string;
  /** The name of the encoding in the Encoding Standard: `utf-8`. */
  readonly encoding: string;
  /**
   * Whether the encoding is only probable. It is certain if a byte order mark, a declaration or the bytes themselves
   * show it.
   */
  readonly guessed: boolean;
  /** Number of unreadable characters, which were replaced by U+FFFD, and the line of the first one. */
  readonly replaced?: { readonly count: number; readonly line: number } | undefined;
}

/**
 * Maximum percentage of unreadable characters, besides one that is always accepted. A file with more is not text in
 * this encoding.
 */
const MOST_REPLACED = 1;

/** The Encoding Standard's byte order marks. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Number of bytes at the beginning of a file that are examined for UTF-16 without a byte order mark. */
const SAMPLE = 2000;

/**
 * Minimum share of characters below U+0100 in a UTF-16 file without a byte order mark. One of the two bytes of such a
 * character is NUL. Texts in Latin script have a larger share.
 */
const MOSTLY = 0.6;

/** The bytes that are undefined in Windows-1252. The Encoding Standard decodes them as control characters. */
const UNDEFINED = /[\u0081\u008D\u008F\u0090\u009D]/;

/**
 * @param declared the encoding that the author or the file declares, by a label of the Encoding Standard. A byte order
 * mark has priority over it
 * @throws RangeError for a label that is not in the Encoding Standard
 */
export function decode(bytes: Uint8Array, file: string, declared?: string): Outcome<Text> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const encoding = marked ?? declared ?? unmarkedUtf16(bytes);
  if (encoding !== undefined && encoding !== 'utf-8')
    return decodedAs(bytes, file, encoding, marked === undefined && declared === undefined);
  const nul = bytes.indexOf(0);
  if (nul === -1 && encoding === undefined && isNotUtf8(bytes)) {
    const guess = guessedEncoding(bytes) ?? (isWindows1252(bytes) ? 'windows-1252' : undefined);
    if (guess !== undefined) return decodedAs(bytes, file, guess, true);
  }
  const valid = decodablePrefix(bytes);
  const bad = Math.min(nul === -1 ? bytes.length : nul, valid);
  if (bad === bytes.length) return decodedAs(bytes, file, 'utf-8', false);
  const nuls = nul === -1 ? 0 : bytes.filter((byte) => byte === 0).length;
  const isText = nuls <= (MOST_REPLACED / 100) * bytes.length;
  const damaged = isText ? damagedText(bytes, 'utf-8', false) : undefined;
  return damaged === undefined ? undecodable(bytes, file, bad) : { value: damaged };
}

/**
 * The text, with U+FFFD instead of each NUL and each unreadable character. Undefined if too many characters are
 * unreadable.
 */
function damagedText(bytes: Uint8Array, encoding: string, guessed: boolean): Text | undefined {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes).replaceAll('\0', '\uFFFD');
  const count = text.split('\uFFFD').length - 1;
  if (count > 1 + (MOST_REPLACED / 100) * text.length) return undefined;
  const line = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\r|\n/).length;
  return { text, encoding: decoder.encoding, guessed, replaced: { count, line } };
}

function decodedAs(bytes: Uint8Array, file: string, encoding: string, guessed: boolean): Outcome<Text> {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { value: { text: decoder.decode(bytes), encoding: decoder.encoding, guessed } };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const damaged = damagedText(bytes, encoding, guessed);
    return damaged === undefined ? notIn(encoding, file) : { value: damaged };
  }
}

/**
 * The variant of UTF-16 of a file without a byte order mark. Undefined if the file is not in UTF-16. In UTF-16, each
 * letter of the Latin script has two bytes, one of which is NUL. It is the second in `utf-16le`, and the first in
 * `utf-16be`.
 */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = (offset: number) => sample.filter((byte, i) => i % 2 === offset && byte === 0).length;
  const [even, odd] = [nuls(0), nuls(1)];
  const enough = (MOSTLY * sample.length) / 2;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * Whether bytes are in another encoding than UTF-8. Read as UTF-8, such bytes have more broken than whole non-ASCII
 * characters. A damaged UTF-8 file has fewer broken ones.
 */
function isNotUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return broken > whole && !decodes(bytes, false);
}

function isWindows1252(bytes: Uint8Array): boolean {
  return !UNDEFINED.test(new TextDecoder('windows-1252').decode(bytes));
}

/** The length of the longest beginning that is valid UTF-8, found by binary search. */
function decodablePrefix(bytes: Uint8Array): number {
  if (decodes(bytes, false)) return bytes.length;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!decodes(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

/** Minimum number of characters outside ASCII with which valid UTF-8 is certainly UTF-8. */
const CERTAIN = 5;

/**
 * Whether bytes are certainly UTF-8, whatever encoding the page declares. Programs save pages as UTF-8, but keep the
 * old declaration. Text in another encoding is almost never valid UTF-8.
 */
export function isCertainlyUtf8(bytes: Uint8Array): boolean {
  if (!decodes(bytes, false)) return false;
  let beyond = 0;
  for (const byte of bytes) if (byte >= 0xc0) beyond += 1;
  return beyond >= CERTAIN;
}

/**
 * Whether bytes are valid UTF-8.
 * @param partial whether the bytes may end inside a character
 */
function decodes(bytes: Uint8Array, partial: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function undecodable(bytes: Uint8Array, file: string, offset: number): Failure {
  const before = Buffer.from(bytes.subarray(0, offset)).toString('latin1');
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return failure({
    file,
    at: lineStart(before.split(/\r\n|\r|\n/).length),
    rule: 'undecodable-source',
    found: `byte ${offset} (0x${value}) is not text`,
    expected: 'UTF-8, UTF-16 or Windows-1252',
    remedy: 'save the file as UTF-8 in your editor, or name its encoding with --encoding',
  });
}

function notIn(encoding: string, file: string): Failure {
  return failure({
    file,
    rule: 'undecodable-source',
    found: `bytes that are not ${encoding}`,
    expected: 'the encoding that the file or --encoding names',
    remedy: 'save the file as UTF-8 in your editor',
  });
}
