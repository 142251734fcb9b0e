// The menu for teaching: its styles are loaded when it is first opened.

import { connectPresentation } from './presentation.ts';
import { connectPrinting } from './printing.ts';

export function connectTeaching(): void {
  connectPrinting();
  connectPresentation();
  const menu = document.querySelector<HTMLDetailsElement>('.teach');
  const styles = menu?.querySelector('template')?.content;
  const load = () => styles && document.head.append(styles);
  // The click that opened the menu may be the one that loaded this script.
  if (menu?.open) load();
  else menu?.addEventListener('toggle', load, { once: true });
}
