// The contrast between the letters of each line and their background, measured in a screenshot of the page. Computed
// styles are not enough, because a browser with forced colors can paint different colors.

import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import sharp from 'sharp';

interface Line {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Minimum contrast. It is below WCAG's 4.5, because antialiasing makes thin letters weaker than their color. */
const LEAST = 4;

/** The lines of visible text that can't be distinguished from their background, with their contrast. */
export async function unreadableLines(page: Page): Promise<readonly string[]> {
  const { lines, picture } = await stillPicture(page);
  const { data, info } = await sharp(picture)
    .greyscale(false)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return lines.flatMap((line) => {
    const values = pixelsOf(line, info).map((at) => luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
    const contrast = (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
    return contrast < LEAST ? [`“${line.words}” ${contrast.toFixed(1)}`] : [];
  });
}

/**
 * A screenshot and the lines in it. Repeated if a script moved the lines meanwhile, such as the search that adds its
 * form.
 */
async function stillPicture(page: Page): Promise<{ readonly lines: readonly Line[]; readonly picture: Buffer }> {
  for (let lines = await visibleLines(page); ; ) {
    const picture = await page.screenshot({ animations: 'disabled' });
    const after = await visibleLines(page);
    if (isDeepStrictEqual(lines, after)) return { lines, picture };
    lines = after;
  }
}

function pixelsOf({ x, y, width, height }: Line, info: { readonly width: number; readonly height: number }): number[] {
  const pixels: number[] = [];
  for (let row = Math.max(0, Math.ceil(y)); row < Math.min(info.height, y + height); row += 1)
    for (let column = Math.max(0, Math.ceil(x)); column < Math.min(info.width, x + width); column += 1)
      pixels.push(3 * (row * info.width + column));
  return pixels;
}

/** Relative luminance as WCAG defines it. Red, green and blue are from 0 to 255. */
function luminance(...colors: readonly [number, number, number]): number {
  const [red = 0, green = 0, blue = 0] = colors.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The middle half of each line's height, because a border above or below would be measured as letters. */
function visibleLines(page: Page): Promise<readonly Line[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      if (words.length < 3 || !node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) {
        const middle = document.elementFromPoint(x + width / 2, y + height / 2);
        const isOnTop = middle !== null && node.parentElement.contains(middle);
        if (isOnTop && width > 12)
          lines.push({ words: words.slice(0, 60), x, y: y + height / 4, width, height: height / 2 });
      }
    }
    return lines;
  });
}
