// The highlighted annotation: its passage, its number and its note; for an argument, all its claims. Only one
// annotation is highlighted at a time. An opened annotation is pinned: when the pointer leaves another annotation, the
// pinned one is highlighted again.

import { isWide, membersOf, noteOf, piecesOf, refOf } from './annotations.ts';

let highlighted: readonly Element[] = [];
let current = '';
let pinned = '';

function highlight(id: string): void {
  if (id === current) return;
  clear();
  current = id;
  const note = noteOf(id);
  const claims = argumentMembers(note) ?? [id];
  highlighted = [note, ...claims.flatMap((claim) => [...piecesOf(claim), refOf(claim)])].filter(
    (element) => element !== null,
  );
  for (const element of highlighted) element.classList.add('active');
  redraw();
}

/** Draws the line from passage to note, or the bracket of an argument, at their current positions. */
function redraw(): void {
  clearOverlay();
  const note = noteOf(current);
  if (note === null) return;
  const members = argumentMembers(note);
  if (members === undefined) drawHairline(piecesOf(current), note);
  else activation.bracket(members, note, open);
}

function argumentMembers(note: HTMLElement | null): readonly string[] | undefined {
  return note?.matches('.argument') ? membersOf(note) : undefined;
}

function clear(): void {
  for (const element of highlighted) element.classList.remove('active');
  highlighted = [];
  current = '';
  clearOverlay();
}

type DrawBracket = (members: readonly string[], note: HTMLElement, open: OpenDrawing) => void;

const noBracket: DrawBracket = () => undefined;

/**
 * The state, as one object. Other bundles get this object as a parameter; if they imported it, each would have a state
 * of its own.
 */
export const activation = {
  /** Draws the bracket of an argument. The tools provide it. */
  bracket: noBracket,
  highlight,
  redraw,
  /** @param id the annotation that is highlighted from now on; an empty string ends the highlighting */
  pin(id = ''): void {
    pinned = id;
    if (id === '') clear();
    else highlight(id);
  },
  /** Highlights the pinned annotation again. If none is pinned, ends the highlighting. */
  restore(): void {
    if (pinned === '') clear();
    else highlight(pinned);
  },
  /** The id of the pinned annotation or, if none is pinned, of the highlighted one. Empty if there is neither. */
  current: (): string => pinned || current,
};

export type Activation = typeof activation;

export type OpenDrawing = typeof open;

// The drawing for the highlighted annotation: a thin line from passage to note, or a bracket that joins an argument's
// claims.

const SVG = 'http://www.w3.org/2000/svg';

let overlay: SVGSVGElement | undefined;

function clearOverlay(): void {
  overlay?.remove();
  overlay = undefined;
}

/**
 * A line from the last line of a passage to the first line of its note. The line is only drawn in the gap between text
 * and margin; in the text it would look like an underline. A hidden note gets no line.
 */
function drawHairline(pieces: readonly HTMLElement[], note: HTMLElement): void {
  const line = [...(pieces.at(-1)?.getClientRects() ?? [])].at(-1);
  const block = pieces.at(-1)?.closest('.block')?.getBoundingClientRect();
  if (!isWide() || line === undefined || block === undefined || note.offsetHeight === 0) return;
  const { rect, draw } = open();
  const to = note.getBoundingClientRect();
  const [from, x, by] = to.left < block.left ? [block.left, to.right, 14] : [block.right, to.left, -14];
  const y = (line.top + line.bottom) / 2 - rect.top;
  draw('path', {
    d: `M${from - by / 2 - rect.left} ${y}H${x + by - rect.left}V${to.top + 14 - rect.top}H${x - rect.left}`,
  });
}

/** A new drawing over the text. Earlier ones are removed. */
function open() {
  clearOverlay();
  const host = document.querySelector('postil-reader') as HTMLElement;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'overlay');
  svg.ariaHidden = 'true';
  host.append(svg);
  overlay = svg;
  const draw = (name: string, attributes: Readonly<Record<string, string>>) => {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
    return shape;
  };
  return { rect: svg.getBoundingClientRect(), draw };
}
