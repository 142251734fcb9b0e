// A label → lines none of which is wider than the room, broken where its language allows. Of all ways with the fewest
// lines, the most even one: a short last line would waste the box.

import { textWidth } from './text-width.ts';

/** Breaks at spaces, after hyphens and dashes, and between the characters of scripts written without spaces. */
const BREAKS =
  /(?<= )(?=[^ ])|(?<=\p{L}[-–—/])(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{L}\p{N}])|(?<=[、。，])/u;

/** @param room and @param size in pixels */
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

/** The same with each line as full as it gets. */
export function fill(text: string, room: number, size: number): readonly string[] {
  return filled(piecesOf(text, room, size), room, size);
}

function piecesOf(text: string, room: number, size: number): readonly string[] {
  return text
    .trim()
    .split(BREAKS)
    .flatMap((piece) => broken(piece, room, size));
}

/** How much narrower each try is, in pixels: less than a letter. */
const STEP = 4;

/** As many pieces on each line as fit. */
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

/** A word wider than the room, cut between letters as people see them. */
function broken(piece: string, room: number, size: number): readonly string[] {
  if (textWidth(piece.trimEnd(), size) <= room) return [piece];
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(piece)].map(
    ({ segment }) => segment,
  );
  return filled(letters, room, size);
}
