// Runs a classic script, once however often and from wherever it is asked for: the element itself says whether it has run.
// A script that could not be loaded is tried again.

/** @throws {Error} where it can't be loaded, with its address */
export function loadScript(url: string): Promise<void> {
  const { href } = new URL(url, document.baseURI);
  const known = [...document.scripts].find((script) => script.src === href);
  if (known?.dataset['ran'] !== undefined) return Promise.resolve();
  const script = known ?? Object.assign(document.createElement('script'), { src: href });
  const running = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => {
      script.dataset['ran'] = '';
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${href} can't be loaded`));
    });
  });
  if (known === undefined) document.head.append(script);
  return running;
}
