// Shows in the overview strip which part of the text is on the screen; a click on the strip scrolls there. A narrow
// screen has no strip.

import { isWide } from './annotations.ts';

/**
 * The position of the text on the screen. The element is looked up each time, because the desk may have replaced it.
 */
const text = () => document.querySelector('.text')?.getBoundingClientRect();

export function connectStrip(): void {
  const strip = document.querySelector<HTMLElement>('.strip');
  const here = document.querySelector('.strip .here');
  if (!strip || !here) return;
  let waiting = false;
  const update = () => {
    waiting = false;
    const { top = 0, height = 0 } = text() ?? {};
    if (height === 0 || !isWide()) return;
    const from = Math.max(0, -top / height);
    const to = Math.min(1, (innerHeight - top) / height);
    here.setAttribute('y', `${from * 100}%`);
    here.setAttribute('height', `${Math.max(0, to - from) * 100}%`);
  };
  const ask = () => {
    if (!waiting) requestAnimationFrame(update);
    waiting = true;
  };
  strip.addEventListener('click', ({ clientY }) => {
    const own = strip.getBoundingClientRect();
    const { top = 0, height = 0 } = text() ?? {};
    scrollBy({ top: top + ((clientY - own.top) / own.height) * height - innerHeight / 2 });
  });
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  ask();
}
