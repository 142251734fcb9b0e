// A map → a separate SVG file, for any viewer. Its links lead to pages of the site, by relative paths.

import { escapeMarkup } from '../text/escape.ts';
import type { Layout } from './layout.ts';
import { type Colours, filePen } from './pens.ts';
import { drawing } from './svg.ts';

/** Margin around the drawing, in pixels. */
const FRAME = 16;

/** @param toRoot relative path from the file's folder to the site's root: `../..` */
export function svgFile(title: string, description: string, layout: Layout, colours: Colours, toRoot: string): string {
  const [width, height] = [layout.width + 2 * FRAME, layout.height + 2 * FRAME];
  const attributes = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${width}" height="${height}" viewBox="${-FRAME} ${-FRAME} ${width} ${height}"`,
    "font-family=\"'Source Sans 3', 'Source Sans Pro', Helvetica, Arial, sans-serif\"",
    ...(layout.mirrored ? ['direction="rtl"'] : []),
  ].join(' ');
  const paper = `<rect x="${-FRAME}" y="${-FRAME}" width="${width}" height="${height}" fill="${colours.paper}"/>`;
  return `<svg ${attributes}><title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>${paper}${drawing(layout, filePen(colours, toRoot))}</svg>\n`;
}
