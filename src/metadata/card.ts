// An article → the picture that other sites show with a link to the article, as a tree of boxes with CSS for satori.

import { CARD_SIZE } from '../model/address.ts';

export interface CardText {
  readonly site: string;
  /** The title. Omitted if no typeface has its script, because the card would then show empty squares. */
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

export interface CardColors {
  readonly paper: string;
  readonly ink: string;
  readonly 'ink-soft': string;
  readonly endorses: string;
}

export interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
}

/** @param family names of the typefaces, separated by commas as in CSS */
export function cardBox(text: CardText, colors: CardColors, family: string): Box {
  const { site, title, byline, dir } = text;
  const align = { textAlign: dir === 'rtl' ? 'right' : 'left', width: '100%' };
  const lines = [
    line(site, { fontSize: title === undefined ? 96 : 36, color: colors.endorses }),
    ...(title === undefined ? [] : [line(title, { ...align, ...sizeOf(title), fontWeight: 600, lineHeight: 1.15 })]),
    ...(byline === undefined
      ? []
      : [line(byline, { ...align, fontSize: 34, lineClamp: 2, color: colors['ink-soft'] })]),
  ];
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: CARD_SIZE.width,
        height: CARD_SIZE.height,
        boxSizing: 'border-box',
        overflowWrap: 'anywhere',
        padding: '60px 80px',
        borderLeft: `24px solid ${colors.endorses}`,
        background: colors.paper,
        color: colors.ink,
        fontFamily: family,
      },
      children: lines,
    },
  };
}

/**
 * The largest font size in which the title fits. A title that is too long for the smallest size is cut, with an
 * ellipsis.
 */
function sizeOf(title: string): { readonly fontSize: number; readonly lineClamp: number } {
  const { size, lines } = SIZES.find(({ upTo }) => title.length <= upTo) ?? SMALLEST;
  return { fontSize: size, lineClamp: lines };
}

/**
 * Font sizes in pixels. `upTo` is the maximum length of a title in characters; `lines` is the number of lines that fit
 * on the card. The first size that suits the title is used.
 */
const SMALLEST = { upTo: Number.POSITIVE_INFINITY, size: 44, lines: 6 };
const SIZES = [{ upTo: 80, size: 80, lines: 4 }, { upTo: 150, size: 60, lines: 5 }, SMALLEST];

function line(children: string, style: Box['props']['style']): Box {
  return { type: 'div', props: { style: { display: 'block', ...style }, children } };
}
