// The look that a site chose → one style sheet after Postil's own: the accent color, the typeface, and the style sheets
// that the option `css` names.

import { readFile } from 'node:fs/promises';
import { accentOf } from '../../model/accent.ts';
import type { Site } from '../../model/site.ts';
import { interfaceLanguages, wordsOf } from '../../ui/languages.ts';
import { currentOptions } from './options.ts';

/** @returns undefined for a site that keeps Postil's look */
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

/**
 * A message that an accent color is changed because its contrast is too low. Undefined for a color with enough contrast.
 */
export function accentReport({ accent }: Site): string | undefined {
  if (accent === undefined) return undefined;
  const { light, dark, adjusted } = accentOf(accent);
  if (adjusted.length === 0) return undefined;
  const parts = adjusted.map((theme) => `${theme === 'light' ? light : dark} in the ${theme} theme`);
  return `The accent ${accent} in site.yaml is hard to read on some backgrounds, so links are ${parts.join(' and ')}`;
}

/** A message that Postil has no interface in the site's language. Undefined if Postil has it. */
export function languageReport({ language }: Site): string | undefined {
  if (wordsOf({ language }).language === new Intl.Locale(language).language) return undefined;
  const known = interfaceLanguages.join(', ');
  return `Postil has no interface in the language “${language}” of site.yaml, so menus and labels are in English; it has ${known}`;
}
