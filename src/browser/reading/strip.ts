// Shows in the overview strip which part of the text is on the screen; a click on the strip scrolls there. A narrow screen has
// no strip.

import { isWide } from './annotations.ts';

export function connectStrip(): void {
  const strip = document.querySelector<HTMLElement>('.strip');
  const here = document.querySelector('.strip .here');
  const text = document.querySelector('.text');
  if (!strip || !here || !text) return;
  let waiting = false;
  const update = () => {
    waiting = false;
    if (!isWide()) return;
    const { top, height } = text.getBoundingClientRect();
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
    const { top, height } = strip.getBoundingClientRect();
    const at = (clientY - top) / height;
    scrollBy({ top: text.getBoundingClientRect().top + at * text.clientHeight - innerHeight / 2 });
  });
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  ask();
}
