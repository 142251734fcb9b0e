// Claims and arguments of a map → boxes with their wrapped texts and sizes, but without positions. The layout computes the
// positions later.

import { BETWEEN, type ClaimFace, type StepFace } from './faces.ts';
import { textWidth } from './text-width.ts';
import { fill, wrap } from './wrap.ts';

export interface Line {
  readonly text: string;
  /** Distance from the top of the box to the baseline of the line. */
  readonly baseline: number;
}

/** The box of a claim. All lengths are in pixels, at a zoom of 100 %. */
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
  readonly voice: readonly Line[];
  readonly label: readonly Line[];
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
export const SMALL = 12;
/** Space between the edge of a box and its text, in pixels. */
export const PADDING = 12;
/** Height of a link in pixels: the minimum target size of WCAG 2.5.8. */
const TARGET = 24;
/** Factor by which text may be wider than computed, because some viewers don't have the page's font. */
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
  // With a strip, the box needs less padding, because the strip is higher than its text.
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
  // Text is centred vertically in its line. The baseline is a third of the font size below the middle.
  return lines.map((text, i) => ({ text, baseline: Math.round(top + (i + 0.5) * leading + size / 3) }));
}
