// A site's own face → one style sheet that follows Postil's own: the accent color, the typeface, and a programmer's style sheets.

import { readFile } from 'node:fs/promises';
import { accentOf } from '../../model/accent.ts';
import type { Site } from '../../model/site.ts';
import { currentOptions } from './options.ts';

/** @returns undefined for a site with Postil's own face */
export async function faceSheet({ accent, typeface }: Site): Promise<string | undefined> {
  const { css = [] } = currentOptions();
  const own = await Promise.all(css.map((file) => readFile(file, 'utf8')));
  const tokens = [
    ...(accent === undefined ? [] : accentTokens(accent)),
    ...(typeface === 'sans' ? ['--serif: var(--sans);'] : []),
  ];
  const sheets = [...(tokens.length === 0 ? [] : [`:root {\n  ${tokens.join('\n  ')}\n}`]), ...own];
  return sheets.length === 0 ? undefined : `${sheets.join('\n\n')}\n`;
}

function accentTokens(accent: string): readonly string[] {
  const { light, dark } = accentOf(accent);
  return [`--link: light-dark(${light}, ${dark});`, `--focus: light-dark(${light}, ${dark});`];
}

/** A line about an accent color that is changed because its contrast is too low. Undefined if it is used as it is. */
export function accentReport({ accent }: Site): string | undefined {
  if (accent === undefined) return undefined;
  const { light, dark, adjusted } = accentOf(accent);
  if (adjusted.length === 0) return undefined;
  const parts = adjusted.map((theme) => `${theme === 'light' ? light : dark} in the ${theme} theme`);
  return `The accent ${accent} in site.yaml is hard to read on some backgrounds, so links are ${parts.join(' and ')}`;
}
