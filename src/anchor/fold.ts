// Folds a text for comparison: removes differences in case, accents, ligatures, quotation marks, dashes and spaces.
// Typesetting, keyboards and copying can change these. Each code unit of the folded text has its offset in the original
// text.

import type { Range } from './range.ts';

export interface Folded {
  readonly text: string;
  /**
   * For each folded code unit, the offset of its original character in the text. The last item is the length of the
   * text.
   */
  readonly offsets: Uint32Array;
}

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4\u0060]$/, "'"],
  [/^[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]$/, '"'],
  [/^[\u2010-\u2015\u2212]$/, '-'],
  [/^\u00C6$/i, 'ae'],
  [/^\u0152$/i, 'oe'],
  [/^[\u00DF\u1E9E]$/, 'ss'],
  /* Letters that Unicode does not decompose: ł, ø, đ and ð, þ, ħ, ı */
  [/^\u0142$/i, 'l'],
  [/^\u00F8$/i, 'o'],
  [/^[\u0111\u00F0]$/i, 'd'],
  [/^\u00FE$/i, 'th'],
  [/^\u0127$/i, 'h'],
  [/^\u0131$/, 'i'],
];

/**
 * Characters that folding removes: soft hyphen, zero-width characters, byte order mark, bidi controls, combining marks.
 */
const IGNORED = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{M}]$/u;

/** Folded characters that are kept. A text has few different characters, and folding is slower than a look-up. */
const known = new Map<string, string>();

/**
 * For each ASCII character, 1 if folding does not change it. Sequences of unchanged characters are frequent, so each
 * sequence is copied as a whole.
 */
const UNCHANGED = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return foldCharacter(character) === character ? 1 : 0;
});

const SPACE = 0x20;

export function fold(text: string): Folded {
  const parts: string[] = [];
  let offsets = new Uint32Array(text.length + 1);
  let length = 0;
  let run = 0;
  let space = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (UNCHANGED[code] === 1 && !(space && code === SPACE)) {
      space = code === SPACE;
      offsets[length++] = at++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const folded = foldOf(character);
    const written: string = space && folded === ' ' ? '' : folded;
    parts.push(text.slice(run, at), written);
    offsets = withRoom(offsets, length + written.length + text.length - at);
    offsets.fill(at, length, length + written.length);
    length += written.length;
    if (written !== '') space = written === ' ';
    at += character.length;
    run = at;
  }
  parts.push(text.slice(run));
  offsets[length] = text.length;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}

/** Enlarges the array if necessary, because ligatures can make the folded text longer than the original. */
function withRoom(offsets: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (size <= offsets.length) return offsets;
  const larger = new Uint32Array(2 * size);
  larger.set(offsets);
  return larger;
}

/** Converts a range of the folded text to a range of the original text, which never ends inside a character. */
export function originalRange(folded: Folded, { start, end }: Range): Range {
  const from = folded.offsets[start] as number;
  let next = end;
  while (next > start && next < folded.text.length && folded.offsets[next] === folded.offsets[next - 1]) next += 1;
  return { start: from, end: folded.offsets[next] as number };
}

function foldOf(character: string): string {
  const folded = known.get(character) ?? foldCharacter(character);
  known.set(character, folded);
  return folded;
}

function foldCharacter(character: string): string {
  if (/^(?!\uFEFF)\s$/u.test(character)) return ' ';
  const shape = SHAPES.find(([pattern]) => pattern.test(character));
  if (shape !== undefined) return shape[1];
  return [...character.normalize('NFKD')]
    .filter((c) => !IGNORED.test(c))
    .join('')
    .toLowerCase();
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** Whether two texts have the same words, ignoring case, accents and punctuation. */
export function isSameWords(a: string, b: string): boolean {
  return wordsOnly(a) === wordsOnly(b);
}

function wordsOnly(text: string): string {
  return fold(text).text.replace(BETWEEN_WORDS, ' ').trim();
}
