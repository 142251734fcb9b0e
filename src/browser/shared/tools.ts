// Loading of scripts at their first use, so that pages open fast. Each script is a separate file; it provides its
// functions in an event with its name, and the caller waits for the event.

import { loadScript } from './load-script.ts';

/** Provides the functions of the script `name`. The script calls this function once. */
export function provideTools(name: string, tools: object): void {
  document.dispatchEvent(new CustomEvent(`postil:${name}`, { detail: tools }));
}

/**
 * Loads the script `name` and returns the functions that it provides. Call it only once for each script.
 * @throws {Error} if the script can't be loaded
 */
export async function wantTools<T>(name: string): Promise<T> {
  const provided = new Promise<T>((resolve) => {
    document.addEventListener(`postil:${name}`, (event) => resolve((event as CustomEvent<T>).detail), { once: true });
  });
  await loadPart(name);
  return provided;
}

/** Runs the script `name`, which provides no functions. */
export function loadPart(name: string): Promise<void> {
  return loadFile(`scripts/${name}.js`);
}

/**
 * Runs a script by its path from the site's root. The page's scripts have the relative path to the root in `data-root`.
 */
export function loadFile(path: string): Promise<void> {
  return loadScript((document.querySelector<HTMLElement>('script[data-root]')?.dataset['root'] ?? '/') + path);
}
