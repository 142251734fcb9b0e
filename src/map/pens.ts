// Pens, which write the style of a map's elements. The site's pen writes classes, so that `styles/map.css` can apply
// the reader's theme. The pen of a separate file writes attributes with the colors of the light theme, because an image
// viewer has no style sheet.

import type { Stance } from '../model/claim.ts';
import type { Pen } from './svg.ts';

export const sitePen: Pen = {
  paint: (names) => ` class="${names}"`,
  fit: () => '',
  href: (address) => address,
  chrome: '',
  named: true,
};

const NAMES = ['paper', 'ink', 'ink-soft', 'endorses', 'concedes', 'reports', 'questions', 'rejects'] as const;

/** The colors of a separate file. The keys are names of tokens in the style sheet. */
export type Colors = Readonly<Record<Stance | (typeof NAMES)[number], string>>;

/**
 * The colors of the light theme in a style sheet of tokens. In `--ink: light-dark(#1c1a16, #e9e5db)`, this is the first
 * color.
 * @throws {RangeError} if a color is missing
 */
export function colorsOf(css: string): Colors {
  const color = (name: string): string => {
    const found = css.match(new RegExp(`--${name}:\\s*(?:light-dark\\()?\\s*(#[0-9a-f]{3,8})`))?.[1];
    if (found === undefined) throw new RangeError(`expected a color --${name} in the tokens`);
    return found;
  };
  return Object.fromEntries(NAMES.map((name) => [name, color(name)])) as Colors;
}

/**
 * @param toRoot relative path from the file's folder to the site's root: `../..`
 * @param chrome attributes of texts in the language of the interface, such as their language
 */
export function filePen(colors: Colors, toRoot: string, chrome: string): Pen {
  const painted = attributesOf(colors);
  return {
    paint: (names) => {
      const attributes: Record<string, string | number> = Object.assign(
        {},
        ...names.split(' ').map((name) => painted[name] ?? {}),
      );
      return Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
    },
    fit: (width) => ` textLength="${Math.round(width)}" lengthAdjust="spacingAndGlyphs"`,
    href: (address) => toRoot + address,
    chrome,
    named: false,
  };
}

type Attributes = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** For each class of `styles/map.css`, attributes that look like its rules, without animations. */
function attributesOf({ paper, ink, 'ink-soft': soft, ...stances }: Colors): Attributes {
  const line = { fill: 'none', stroke: soft, 'stroke-width': 1.5 };
  const word = { 'font-size': 12, 'text-anchor': 'middle' };
  return {
    box: { fill: paper, stroke: soft },
    unstated: { 'stroke-dasharray': '3 3' },
    main: { stroke: ink, 'stroke-width': 2 },
    rail: { fill: 'none', 'stroke-width': 5 },
    told: { 'stroke-dasharray': '5 3' },
    ...Object.fromEntries(Object.entries(stances).map(([name, stroke]) => [name, { stroke }])),
    voice: { fill: soft, 'font-size': 12 },
    label: { fill: ink, 'font-size': 14 },
    heading: { 'font-size': 17 },
    target: { fill: 'none' },
    'see-word': { fill: soft, 'font-size': 12, 'text-decoration': 'underline' },
    line,
    'line-rebut': { stroke: ink, 'stroke-dasharray': '7 4' },
    'line-undercut': { stroke: ink, 'stroke-width': 2, 'stroke-dasharray': '0.1 4.5', 'stroke-linecap': 'round' },
    head: { fill: soft },
    'head-rebut': { fill: 'none', stroke: ink, 'stroke-width': 2 },
    'head-undercut': { fill: paper, stroke: ink, 'stroke-width': 1.5 },
    pill: { fill: paper, stroke: soft },
    'pill-rebut': { fill: ink, stroke: ink },
    'pill-undercut': { fill: paper, stroke: ink, 'stroke-width': 1.5, 'stroke-dasharray': '2 3' },
    word: { ...word, fill: ink },
    'word-rebut': { fill: paper },
  };
}
