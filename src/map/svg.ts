// A map with its layout → SVG in which every box is a link. The caller chooses the pen: classes for the site's style
// sheets, or attributes for a separate file. Texts are escaped; all other values are numbers and ids made by Postil.

import type { Relation } from '../model/argument.ts';
import { escapeMarkup } from '../text/escape.ts';
import { type ClaimBox, PADDING, SMALLEST_FONT_SIZE, type StepBox, type TextLine } from './boxes.ts';
import type { DrawnLine, Layout, Point } from './layout.ts';
import { textWidth } from './text-width.ts';

export interface Pen {
  /**
   * Class names of an element ("rail told rejects") → the attributes for its style. A space precedes each attribute.
   */
  paint(names: string): string;
  /** Attributes that give a text a fixed width, so that it fits its box in viewers with a different font. */
  fit(width: number): string;
  /** A URL that begins at the site's root → the URL that is written in the SVG. */
  href(address: string): string;
  /**
   * Attributes of texts in the language of the interface, such as their language. Claims are in the language of the
   * article.
   */
  readonly chrome: string;
  /** Whether elements get ids and numbers, which the page's links and scripts need. */
  readonly named: boolean;
}

/** The content of an `<svg>` element that has the size of the layout. */
export function drawing(layout: Layout, pen: Pen): string {
  const numbers = new Map(layout.boxes.map(({ key }, i) => [key, i]));
  const lines = layout.lines.map((line) =>
    drawLine(line, pen, pen.named ? ` data-joins="${line.joins.map((key) => numbers.get(key)).join(' ')}"` : ''),
  );
  const boxes = layout.boxes.map((box, i) => {
    const number = pen.named ? ` data-box="${i}"` : '';
    return box.kind === 'claim' ? drawClaim(box, pen, number, layout.mirrored) : drawStep(box, pen, number);
  });
  return [...lines, ...boxes].join('');
}

/** A line and its head, both in the style of the relation. */
export function drawLine(
  { points, relation, headed }: Pick<DrawnLine, 'points' | 'relation' | 'headed'>,
  pen: Pen,
  attributes = '',
): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (first === undefined) return '';
  const head = headed ? `<path${pen.paint(`head head-${relation}`)} d="${headAt(first, relation)}"/>` : '';
  const start = headed ? { x: first.x, y: first.y + HEAD_LENGTH[relation] } : first;
  return `<g${pen.paint('way')}${attributes}><path${pen.paint(`line line-${relation}`)} d="M${start.x} ${start.y}${turns(start, rest)}"/>${head}</g>`;
}

/** Length of the head between a box and the line below the box, in pixels. A cross (rebut) is drawn on the line. */
const HEAD_LENGTH: Readonly<Record<Relation, number>> = { support: 8, rebut: 0, undercut: 12 };

/** The path of a head: a filled arrow for support, a cross for a rebuttal, an empty diamond for an undercut. */
function headAt({ x, y }: Point, relation: Relation): string {
  if (relation === 'support') return `M${x} ${y}l-5 9h10z`;
  return relation === 'rebut' ? `M${x - 5} ${y + 3}l10 10m0-10l-10 10` : `M${x} ${y}l5 6-5 6-5-6z`;
}

/** The path commands of a line with only horizontal and vertical segments. */
function turns(start: Point, points: readonly Point[]): string {
  let at = start;
  return points
    .map((point) => {
      const step = point.x === at.x ? `V${point.y}` : `H${point.x}`;
      const corner = point.x !== at.x && point.y !== at.y ? `V${point.y}` : '';
      at = point;
      return step + corner;
    })
    .join('');
}

function drawClaim(box: ClaimBox & Point, pen: Pen, number: string, mirrored: boolean): string {
  const { face, main, width, height, size } = box;
  const [x, y] = [Math.round(box.x), Math.round(box.y)];
  const edge = mirrored ? x + width - RAIL / 2 : x + RAIL / 2;
  const textX = mirrored ? x + width - PADDING : x + PADDING;
  const content = [
    `<rect${pen.paint(`box${face.implicit ? ' unstated' : ''}${main ? ' main' : ''}`)} x="${x}" y="${y}" width="${width}" height="${height}"/>`,
    `<path${pen.paint(`rail ${face.stance}${face.own ? '' : ' told'}`)} d="M${edge} ${y}v${height}"/>`,
    drawText(box.voice, textX, y, SMALLEST_FONT_SIZE, 'voice', pen, pen.chrome),
    drawText(box.label, textX, y, size, main ? 'label heading' : 'label', pen),
  ].join('');
  const attributes = pen.paint('claim') + elementId(face, pen) + number;
  const link =
    face.href === undefined
      ? `<g${attributes}>${content}</g>`
      : `<a${attributes} href="${pen.href(face.href)}">${content}</a>`;
  return link + drawStrip(box, pen, number, mirrored);
}

/**
 * Width, in pixels, of the stripe at the edge of a box. Its color shows the author's stance; dashes mean a reported
 * claim.
 */
const RAIL = 5;

function drawText(
  lines: readonly TextLine[],
  x: number,
  y: number,
  size: number,
  name: string,
  pen: Pen,
  attributes = '',
): string {
  const spans = lines.map(({ text, baseline }, i) => {
    const fit = pen.fit(textWidth(text, size));
    const content = escapeMarkup(text);
    return i === 0 && fit === '' ? content : `<tspan x="${x}" y="${y + baseline}"${fit}>${content}</tspan>`;
  });
  return `<text${pen.paint(name)}${attributes} x="${x}" y="${y + (lines[0]?.baseline ?? 0)}">${spans.join(' ')} </text>`;
}

/** Links to other maps, side by side at the bottom of a box. */
function drawStrip(box: ClaimBox & Point, pen: Pen, number: string, mirrored: boolean): string {
  const y = Math.round(box.y) + box.height - box.strip;
  let from = PADDING;
  return box.face.see
    .map(({ text, name, href }) => {
      const room = textWidth(text, SMALLEST_FONT_SIZE);
      const left = Math.round(box.x + (mirrored ? box.width - from - room : from));
      const target = `<rect${pen.paint('target')} x="${left - GAP}" y="${y}" width="${Math.ceil(room) + 2 * GAP}" height="${box.strip}"/>`;
      const word = `<text${pen.paint('see-word')}${pen.chrome} x="${mirrored ? left + Math.round(room) : left}" y="${y + 16}"${pen.fit(room)}>${escapeMarkup(text)}</text>`;
      from += room + 2 * GAP;
      return `<a${pen.paint('see')}${number} href="${pen.href(href)}" aria-label="${escapeMarkup(name)}">${target}${word}</a>`;
    })
    .join('');
}

/** Half the space between two links, in pixels. */
const GAP = 5;

function drawStep({ face, x, y, width, height }: StepBox & Point, pen: Pen, number: string): string {
  const [left, top] = [Math.round(x), Math.round(y)];
  const rect = `<rect${pen.paint(`pill pill-${face.relation}`)} x="${left}" y="${top}" width="${width}" height="${height}" rx="${height / 2}"/>`;
  const word = `<text${pen.paint(`word word-${face.relation}`)}${pen.chrome} x="${left + width / 2}" y="${top + 16}"${pen.fit(textWidth(face.word, SMALLEST_FONT_SIZE))}>${escapeMarkup(face.word)}</text>`;
  return `<a${pen.paint('step')}${elementId(face, pen)}${number} href="${pen.href(face.href)}">${rect}${word}</a>`;
}

function elementId({ elementId: id }: { readonly elementId: string | undefined }, pen: Pen): string {
  return pen.named && id !== undefined ? ` id="${id}"` : '';
}
