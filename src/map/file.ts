// A map → a separate SVG file, for any viewer. Its links lead to pages of the site, by relative paths.

import { escapeMarkup } from '../text/escape.ts';
import type { Layout } from './layout.ts';
import { type Colors, filePen } from './pens.ts';
import { drawing } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface SvgFacts {
  readonly title: string;
  readonly description: string;
  readonly colors: Colors;
  /** Relative path from the file's folder to the site's root: `../..` */
  readonly toRoot: string;
  /** The language of the claims, as a BCP 47 tag. */
  readonly language: string;
  /** The language of the interface's words in the drawing. */
  readonly chromeLanguage: string;
  /** A word in a frame above the drawing, such as “Draft”. */
  readonly stamp?: string | undefined;
}

/** Margin around the drawing, in pixels. */
const FRAME = 16;

/** Height of the stamp with its margin, in pixels. */
const STAMP = 40;

export function svgFile(layout: Layout, facts: SvgFacts): string {
  const { title, description, colors, toRoot, language, chromeLanguage, stamp } = facts;
  const head = FRAME + (stamp === undefined ? 0 : STAMP);
  const [width, height] = [layout.width + 2 * FRAME, layout.height + FRAME + head];
  const attributes = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${width}" height="${height}" viewBox="${-FRAME} ${-head} ${width} ${height}" xml:lang="${language}"`,
    "font-family=\"'Source Sans 3', 'Source Sans Pro', Helvetica, Arial, sans-serif\"",
    ...(layout.mirrored ? ['direction="rtl"'] : []),
  ].join(' ');
  const pen = filePen(colors, toRoot, chromeLanguage === language ? '' : ` xml:lang="${chromeLanguage}"`);
  const paper = `<rect x="${-FRAME}" y="${-head}" width="${width}" height="${height}" fill="${colors.paper}"/>`;
  const mark = stamp === undefined ? '' : stampOf(stamp, -head + FRAME, colors);
  return `<svg ${attributes}><title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>${paper}${mark}${drawing(layout, pen)}</svg>\n`;
}

/** A word in a dashed frame. */
function stampOf(word: string, y: number, { ink }: Colors): string {
  const width = 24 + Math.ceil(textWidth(word, 14));
  const frame = `<rect x="0" y="${y}" width="${width}" height="26" fill="none" stroke="${ink}" stroke-width="2" stroke-dasharray="6 4"/>`;
  return `<g direction="ltr">${frame}<text x="12" y="${y + 18}" font-size="14" fill="${ink}">${escapeMarkup(word)}</text></g>`;
}
