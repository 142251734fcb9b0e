// Claims and arguments of a map → boxes with their wrapped texts and sizes, but without positions. Labels are wrapped here,
// so that each fits its box; the layout only positions the boxes.

import { BETWEEN, type ClaimFace, type StepFace } from './faces.ts';
import { textWidth } from './text-width.ts';
import { fill, wrap } from './wrap.ts';

export interface Line {
  readonly text: string;
  /** Distance from the top of the box to the baseline of the line. */
  readonly baseline: number;
}

/** All lengths are in pixels, at a zoom of 100 %. */
export interface ClaimBox {
  readonly kind: 'claim';
  /** Unique within the map. */
  readonly key: string;
  readonly face: ClaimFace;
  /** Whether it is the first box of the map, which is drawn larger. */
  readonly main: boolean;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly voice: readonly Line[];
  readonly label: readonly Line[];
  /** Height of the strip with links to other maps; 0 if there are none. */
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

/** Font size of voices, inferences and links to other maps: the smallest size in a map. */
export const SMALL = 12;
/** Space between the edge of a box and its text. */
export const PADDING = 12;
/** Height of a link: the minimum target size of WCAG 2.5.8. */
const TARGET = 24;
/** Factor for viewers without the page's font: other fonts are wider. */
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
  // The strip is higher than its text, so it needs less padding above.
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
  // Text is centred in its line: the baseline is a third of the font size below the middle.
  return lines.map((text, i) => ({ text, baseline: Math.round(top + (i + 0.5) * leading + size / 3) }));
}
