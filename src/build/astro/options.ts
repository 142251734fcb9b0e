// The options of the integration, for programmers. They are kept in the process, because Vite and Node each have their
// own instance of this module.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../../model/problem.ts';

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
const replaceable = ['SiteHeader', 'SiteFooter', 'MarginNote'] as const;

export type Replaceable = (typeof replaceable)[number];

/**
 * The options that name a component that can't be replaced, or a file that is not there. @param root the project's
 * folder
 */
export function optionProblems({ css = [], components = {} }: PostilOptions, root: string): readonly Problem[] {
  const unknown = Object.keys(components).filter((name) => !replaceable.some((known) => known === name));
  const lost = [...css, ...Object.values(components)].filter((file) => !existsSync(resolve(root, file)));
  return [
    ...unknown.map((name) => problemIn(`"${name}" can’t be replaced: expected one of ${replaceable.join(', ')}`)),
    ...lost.map((file) => problemIn(`there is no file "${file}", which postil(…) names`)),
  ];
}

function problemIn(found: string): Problem {
  return { file: 'astro.config', found, remedy: 'correct the name', severity: 'error', rule: 'options' };
}

const KEY = Symbol.for('postil.options');

export function setOptions(options: PostilOptions): void {
  Reflect.set(globalThis, KEY, options);
}

export function currentOptions(): PostilOptions {
  const options: PostilOptions | undefined = Reflect.get(globalThis, KEY);
  return options ?? {};
}
