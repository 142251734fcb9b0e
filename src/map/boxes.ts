// Claims and arguments of a map → boxes that know their text and their size, but not yet their place. Every label is
// wrapped here, so that a box always holds its text; the layout only has to keep boxes apart.

import { BETWEEN, type ClaimFace, type StepFace } from './faces.ts';
import { textWidth } from './text-width.ts';
import { fill, wrap } from './wrap.ts';

export interface Line {
  readonly text: string;
  /** From the top of the box to the line's baseline. */
  readonly baseline: number;
}

/** All measures in pixels at 100 %. */
export interface ClaimBox {
  readonly kind: 'claim';
  /** Unique in its map. */
  readonly key: string;
  readonly face: ClaimFace;
  /** What the map begins with; drawn larger. */
  readonly main: boolean;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly voice: readonly Line[];
  readonly label: readonly Line[];
  /** The height of the strip with the cross references; 0 without any. */
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

/** Small text: voices, inferences, cross references. The least that a map may have. */
export const SMALL = 12;
/** From the edge of a box to its text. */
export const PADDING = 12;
/** A target as high as WCAG 2.5.8 asks for. */
const TARGET = 24;
/** Where the page's font is missing, others run wider. */
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
  const voice = linesOf(fill(about, room, SMALL), SMALL, SMALL_LEADING, 8);
  const label = linesOf(wrap(face.label, room, size), size, leading, 11 + voice.length * SMALL_LEADING);
  const text = 11 + voice.length * SMALL_LEADING + label.length * leading;
  const strip = face.see.length > 0 ? TARGET : 0;
  // The strip is higher than its words, so less room is left above it.
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
  return { kind: 'step', key, face, width: Math.ceil(textWidth(face.word, SMALL) * SAFETY) + 20, height: TARGET };
}

function linesOf(lines: readonly string[], size: number, leading: number, top: number): readonly Line[] {
  // The letters stand in the middle of their line: the baseline is a third of the size below it.
  return lines.map((text, i) => ({ text, baseline: Math.round(top + (i + 0.5) * leading + size / 3) }));
}
