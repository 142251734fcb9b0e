// Scripts that are loaded when they are first wanted, so that a page costs little to open.
// A script in a file of its own provides its functions by name; callers wait until it is loaded.

import { loadScript } from './load-script.ts';

/** Called once by the script `name`. */
export function provideTools(name: string, tools: object): void {
  document.dispatchEvent(new CustomEvent(`postil:${name}`, { detail: tools }));
}

/**
 * The functions that the script `name` provides, for the one who first wants them.
 * @throws {Error} where it can't be loaded
 */
export async function wantTools<T>(name: string): Promise<T> {
  const provided = new Promise<T>((resolve) => {
    document.addEventListener(`postil:${name}`, (event) => resolve((event as CustomEvent<T>).detail), { once: true });
  });
  await loadPart(name);
  return provided;
}

/** Runs the script `name`, which needs no more than to be there. */
export function loadPart(name: string): Promise<void> {
  return loadFile(`scripts/${name}.js`);
}

/** Runs a script of the site by its path, from the root as this page reaches it: the build writes that on the page's scripts. */
export function loadFile(path: string): Promise<void> {
  return loadScript((document.querySelector<HTMLElement>('script[data-root]')?.dataset['root'] ?? '/') + path);
}
