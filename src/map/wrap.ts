// A label → lines of at most a given width, broken where its language allows breaks. The result has as few lines as possible, and
// these lines have similar lengths.

import { textWidth } from './text-width.ts';

/** Positions where a line may end: at spaces, after hyphens and dashes, and between characters of scripts without spaces. */
const BREAKS =
  /(?<= )(?=[^ ])|(?<=\p{L}[-–—/])(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{L}\p{N}])|(?<=[、。，])/u;

/** @param room width of a line in pixels @param size font size in pixels */
export function wrap(text: string, room: number, size: number): readonly string[] {
  const pieces = piecesOf(text, room, size);
  const fewest = filled(pieces, room, size);
  let even = fewest;
  for (let narrower = room - STEP; narrower > 0; narrower -= STEP) {
    const lines = filled(pieces, narrower, size);
    if (lines.length > fewest.length || lines.some((line) => textWidth(line, size) > room)) break;
    even = lines;
  }
  return even;
}

/** The text in lines, with as many words in each line as fit. */
export function fill(text: string, room: number, size: number): readonly string[] {
  return filled(piecesOf(text, room, size), room, size);
}

function piecesOf(text: string, room: number, size: number): readonly string[] {
  return text
    .trim()
    .split(BREAKS)
    .flatMap((piece) => broken(piece, room, size));
}

/** Number of pixels by which `wrap` makes the lines narrower in each attempt: less than the width of a letter. */
const STEP = 4;

/** Fills each line with as many pieces as fit. */
function filled(pieces: readonly string[], room: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Cuts a word that is too wide for one line. Cuts are between graphemes (characters with their accents). */
function broken(piece: string, room: number, size: number): readonly string[] {
  if (textWidth(piece.trimEnd(), size) <= room) return [piece];
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(piece)].map(
    ({ segment }) => segment,
  );
  return filled(letters, room, size);
}
