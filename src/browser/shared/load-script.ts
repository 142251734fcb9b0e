// Runs a classic script only once, even if several bundles load it: the attribute `data-ran` on its element shows that
// it has run. A script that failed to load is loaded again at the next call.

/** @throws {Error} if the script can't be loaded; the message has its address */
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
