// The menu for teaching. Its style sheet is loaded when the menu is opened for the first time.

import { connectPresentation } from './presentation.ts';
import { connectPrinting } from './printing.ts';

export function connectTeaching(): void {
  connectPrinting();
  connectPresentation();
  const menu = document.querySelector<HTMLDetailsElement>('.teach');
  const styles = menu?.querySelector('template')?.content;
  const load = () => styles && document.head.append(styles);
  // The menu may be open already, because the click that opened it may also have loaded this script.
  if (menu?.open) load();
  else menu?.addEventListener('toggle', load, { once: true });
}
