// Shows in the overview strip which part of the text is on the screen. A narrow screen has no strip.

import { isWide } from './annotations.ts';

export function connectStrip(): void {
  const here = document.querySelector('.strip .here');
  const text = document.querySelector('.text');
  if (!here || !text) return;
  let waiting = false;
  const update = () => {
    waiting = false;
    if (!isWide()) return;
    const { top, height } = text.getBoundingClientRect();
    const from = Math.max(0, -top / height);
    const to = Math.min(1, (innerHeight - top) / height);
    here.setAttribute('y', String(from * 1000));
    here.setAttribute('height', String(Math.max(0, to - from) * 1000));
  };
  const ask = () => {
    if (!waiting) requestAnimationFrame(update);
    waiting = true;
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  ask();
}
