// Claims and arguments of a map → boxes with their wrapped texts and sizes, but without positions. The layout computes
// the positions later.

import { BETWEEN, type ClaimFace, type StepFace } from './faces.ts';
import { textWidth } from './text-width.ts';

export interface TextLine {
  readonly text: string;
  /** Distance from the top of the box to the baseline of the line. */
  readonly baseline: number;
}

/** The box of a claim. All lengths are in pixels, for a map at its full size. */
export interface ClaimBox {
  readonly kind: 'claim';
  /** A key of the box, unique within the map. */
  readonly key: string;
  readonly face: ClaimFace;
  /** Whether the claim is a top conclusion of the map. The box is then larger. */
  readonly main: boolean;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly voice: readonly TextLine[];
  readonly label: readonly TextLine[];
  /** Height of the strip with links to other maps; 0 without such links. */
  readonly strip: number;
}

export interface StepBox {
  readonly kind: 'step';
  readonly key: string;
  readonly face: StepFace;
  readonly width: number;
  readonly height: number;
}

export type Box = ClaimBox | StepBox;

/** The smallest font size in a map, in pixels: for holders and stances, inferences, and links to other maps. */
export const SMALLEST_FONT_SIZE = 12;
/** Space between the edge of a box and its text, in pixels. */
export const PADDING = 12;
/** Height of a link in pixels: the minimum target size of WCAG 2.5.8. */
const TARGET = 24;
/**
 * Factor for the computed width of a line. Some viewers replace the page's font by a wider one, in which the line must
 * fit too.
 */
const SAFETY = 1.04;

const SMALL_LEADING = 15;

const measures = {
  ordinary: { width: 160, size: 14, leading: 17 },
  main: { width: 240, size: 17, leading: 21 },
} as const;

export function claimBox(key: string, face: ClaimFace, main: boolean): ClaimBox {
  const { width, size, leading } = measures[main ? 'main' : 'ordinary'];
  const room = (width - 2 * PADDING) / SAFETY;
  const about = [face.number, face.voice].filter((part) => part !== undefined).join(BETWEEN);
  const voice = linesOf(fill(about, room, SMALLEST_FONT_SIZE), SMALLEST_FONT_SIZE, SMALL_LEADING, 8);
  const label = linesOf(wrap(face.label, room, size), size, leading, 11 + voice.length * SMALL_LEADING);
  const text = 11 + voice.length * SMALL_LEADING + label.length * leading;
  const strip = face.see.length > 0 ? TARGET : 0;
  // A strip is higher than its text, so 2 pixels between the label and the strip are enough.
  return {
    kind: 'claim',
    key,
    face,
    main,
    width,
    height: text + (strip > 0 ? strip + 2 : 10),
    size,
    voice,
    label,
    strip,
  };
}

export function stepBox(key: string, face: StepFace): StepBox {
  return {
    kind: 'step',
    key,
    face,
    width: Math.ceil(textWidth(face.word, SMALLEST_FONT_SIZE) * SAFETY) + 20,
    height: TARGET,
  };
}

function linesOf(lines: readonly string[], size: number, leading: number, top: number): readonly TextLine[] {
  // Text is centered vertically in its line. The baseline is a third of the font size below the middle.
  return lines.map((text, i) => ({ text, baseline: Math.round(top + (i + 0.5) * leading + size / 3) }));
}

// A label → lines of at most a given width, broken where its language allows breaks. The result has as few lines as
// possible, and these lines have similar lengths.

/**
 * Positions where a line may end: at spaces, after hyphens and dashes, and between characters of scripts without
 * spaces.
 */
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

/**
 * Number of pixels by which `wrap` makes the lines narrower in each attempt. It is less than the width of a letter, so
 * that no possible line break is missed.
 */
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
