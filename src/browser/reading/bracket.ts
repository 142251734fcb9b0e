// The bracket beside the text that joins the claims of a highlighted argument.

import type { OpenDrawing } from './activation.ts';
import { isWide, piecesOf } from './annotations.ts';

/**
 * A vertical line before the text, from the first to the last claim of an argument. Each claim has a symbol on the
 * line: △ for a premise, ▲ for the conclusion, ✕ for the target of an attack.
 */
export function drawBracket(members: readonly string[], note: HTMLElement, open: OpenDrawing): void {
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
  const x = (isRtl ? text.right + 9 : text.left - 9) - rect.left;
  const ys = places.map(({ y }) => y - rect.top);
  draw('path', { d: `M${x} ${Math.min(...ys)}V${Math.max(...ys)}` });
  for (const { y, sign } of places) draw('text', { x: String(x), y: String(y - rect.top + 4) }).textContent = sign;
}
