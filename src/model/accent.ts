// A site's accent color → the color of links in each theme. If the contrast is too low for reading, the color is mixed
// with black or white.

/** For each theme, the background on which links are hardest to read: `--panel` in `styles/parts/tokens.css`. */
export const BACKGROUNDS = { light: '#f4f1e8', dark: '#1e2026' } as const;

/** The contrast that WCAG 2.2 asks for between text and its background, at level AA. */
const LEAST_CONTRAST = 4.5;

/** The share of black or white that is added in each step, from 0 to 1. */
const STEP = 0.04;

export interface Accent {
  readonly light: string;
  readonly dark: string;
  /** The themes in which the color had to be changed. */
  readonly adjusted: readonly ('light' | 'dark')[];
}

/** @param color six digits: `#7a1f2b` */
export function accentOf(color: string): Accent {
  const light = readable(color, BACKGROUNDS.light, '#000000');
  const dark = readable(color, BACKGROUNDS.dark, '#ffffff');
  const isSame = (other: string) => other.toLowerCase() === color.toLowerCase();
  return {
    light,
    dark,
    adjusted: [...(isSame(light) ? [] : ['light' as const]), ...(isSame(dark) ? [] : ['dark' as const])],
  };
}

function readable(color: string, background: string, towards: string): string {
  let share = 0;
  let mixed = color;
  while (contrast(mixed, background) < LEAST_CONTRAST && share < 1) {
    share += STEP;
    mixed = mix(color, towards, Math.min(share, 1));
  }
  return mixed;
}

/** The contrast of two colors as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of a color as WCAG 2.2 defines it, from 0 (black) to 1 (white). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(color: string, other: string, share: number): string {
  const [from, to] = [channels(color), channels(other)];
  const mixed = from.map((value, i) => Math.round(value + ((to[i] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue, from 0 to 255. */
function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
