// Folds a text for comparison: what a typesetter, keyboard or copy may change without changing the words is made equal.
// Case, accents, ligatures, the shapes of quotes, dashes and spaces. A map leads from every folded unit back to the text.

import type { Range } from './range.ts';

export interface Folded {
  readonly text: string;
  /** For each folded code unit, where the character that it came from begins in the text; one more for the end. */
  readonly offsets: Uint32Array;
}

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4\u0060]$/, "'"],
  [/^[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]$/, '"'],
  [/^[\u2010-\u2015\u2212]$/, '-'],
  [/^\u00C6$/i, 'ae'],
  [/^\u0152$/i, 'oe'],
  [/^\u00DF$/, 'ss'],
];

/** Soft hyphen, zero-width characters, word joiner, byte order mark, bidi controls, combining marks: nothing to compare. */
const IGNORED = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{M}]$/u;

/** Folding a character costs more than looking it up; a text uses few different ones. */
const known = new Map<string, string>();

export function fold(text: string): Folded {
  const parts: string[] = [];
  const offsets: number[] = [];
  let space = false;
  let at = 0;
  for (const character of text) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character);
      known.set(character, folded);
    }
    if (folded !== '' && !(folded === ' ' && space)) {
      parts.push(folded);
      for (let i = 0; i < folded.length; i += 1) offsets.push(at);
      space = folded === ' ';
    }
    at += character.length;
  }
  offsets.push(at);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
}

/** The range of the text that a range of its folded form came from, never ending inside a character. */
export function unfold(folded: Folded, { start, end }: Range): Range {
  const from = folded.offsets[start] as number;
  let next = end;
  while (next > start && next < folded.text.length && folded.offsets[next] === folded.offsets[next - 1]) next += 1;
  return { start: from, end: folded.offsets[next] as number };
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
