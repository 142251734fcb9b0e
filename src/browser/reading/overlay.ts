// What is drawn over the page while an annotation is lifted: a hairline from passage to note, a bracket along an argument.

import { isWide, piecesOf } from './annotations.ts';

const SVG = 'http://www.w3.org/2000/svg';

let overlay: SVGSVGElement | undefined;

export function clearOverlay(): void {
  overlay?.remove();
  overlay = undefined;
}

/** From the last line of the passage to the note's first. */
export function drawHairline(pieces: readonly HTMLElement[], note: HTMLElement): void {
  const line = [...(pieces.at(-1)?.getClientRects() ?? [])].at(-1);
  if (!isWide() || line === undefined) return;
  const { rect, draw } = open();
  const to = note.getBoundingClientRect();
  const isRtl = to.left < line.left;
  const [x1, x2] = isRtl ? [line.left, to.right] : [line.right, to.left];
  const y = line.bottom - rect.top;
  const turn = (isRtl ? to.right + 14 : to.left - 14) - rect.left;
  draw('path', { d: `M${x1 - rect.left} ${y}H${turn}V${to.top + 14 - rect.top}H${x2 - rect.left}` });
}

/** Along the gutter from the first claim of an argument to its last, with a sign at each. */
export function drawBracket(members: readonly string[], note: HTMLElement): void {
  const attacks = note.matches('.rebut, .undercut');
  const places = members.flatMap((id, i) => {
    const sign = i < members.length - 1 ? '△' : attacks ? '✕' : '▲';
    const top = piecesOf(id)[0]?.getClientRects()[0];
    return top === undefined ? [] : [{ y: top.top + top.height / 2, sign }];
  });
  const text = document.querySelector('.text')?.getBoundingClientRect();
  if (!isWide() || text === undefined || places.length === 0) return;
  const { rect, draw } = open();
  const isRtl = getComputedStyle(document.querySelector('.reading') ?? document.body).direction === 'rtl';
  const x = (isRtl ? text.right + 8 : text.left - 8) - rect.left;
  const ys = places.map(({ y }) => y - rect.top);
  draw('path', { d: `M${x} ${Math.min(...ys)}V${Math.max(...ys)}` });
  for (const { y, sign } of places)
    draw('text', {
      x: String(x + (isRtl ? 3 : -3)),
      y: String(y - rect.top + 4),
      'text-anchor': isRtl ? 'start' : 'end',
    }).textContent = sign;
}

function open() {
  clearOverlay();
  const host = document.querySelector('postil-reader') as HTMLElement;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'overlay');
  svg.setAttribute('aria-hidden', 'true');
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
