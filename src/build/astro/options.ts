// The options of the integration, for programmers. They are kept in the process, because Vite and Node each have their own
// instance of this module.

/** The settings of `postil(…)` in `astro.config.mjs`. Paths are relative to the project's folder. */
export interface PostilOptions {
  /** Style sheets that are added to every page. Their rules outside of layers override Postil's own. */
  readonly css?: readonly string[];
  /**
   * Astro components that replace components of Postil, by the component's name: `{ SiteFooter: './src/Footer.astro' }`.
   */
  readonly components?: Readonly<Partial<Record<Replaceable, string>>>;
}

/** The components that can be replaced. A replacement gets the same props as the original. */
export type Replaceable = 'SiteHeader' | 'SiteFooter' | 'MarginNote';

const KEY = Symbol.for('postil.options');

export function setOptions(options: PostilOptions): void {
  Reflect.set(globalThis, KEY, options);
}

export function currentOptions(): PostilOptions {
  const options: PostilOptions | undefined = Reflect.get(globalThis, KEY);
  return options ?? {};
}
