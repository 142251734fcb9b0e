// Code → elements with a class for each kind of token. Made at build time without scripts or inline styles, because the
// site's security policy forbids inline styles.

import type { ElementContent } from 'hast';
import { createCssVariablesTheme, createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bibtex from 'shiki/langs/bibtex.mjs';
import csv from 'shiki/langs/csv.mjs';
import json from 'shiki/langs/json.mjs';
import shell from 'shiki/langs/shellscript.mjs';
import xml from 'shiki/langs/xml.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import { htmlOf } from './html.ts';

const THEME = 'classes';
const VARIABLE_PREFIX = 'token-';

/**
 * Limits of highlighting: the line length, in code units. There is no time limit, because the result must not depend
 * on the speed of the machine.
 */
const LIMITS = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 5000 };

/** The highlighter is made when first used, because loading its grammars is slow. */
let highlighter: ReturnType<typeof createHighlighterCoreSync> | undefined;

/** Code → its highlighted content. Code in an unknown language is not highlighted. */
export function highlighted(code: string, language: string | undefined): readonly ElementContent[] {
  highlighter ??= createHighlighterCoreSync({
    themes: [createCssVariablesTheme({ name: THEME, variablePrefix: `--${VARIABLE_PREFIX}` })],
    langs: [yaml, shell, json, xml, csv, bibtex],
    engine: createJavaScriptRegexEngine(),
  });
  if (language === undefined || !highlighter.getLoadedLanguages().includes(language)) return [text(code)];
  const lines = highlighter.codeToTokensBase(code, { lang: language, theme: THEME, ...LIMITS });
  return lines.flatMap((line, i) => [
    ...(i === 0 ? [] : [text('\n')]),
    ...line.map(({ content, color }) => token(content, color)),
  ]);
}

/** Code → its highlighted content as HTML, to be put into a `<code>` element. */
export function highlightedHtml(code: string, language: string): string {
  return htmlOf({ type: 'root', children: [...highlighted(code, language)] });
}

/**
 * An element with the class of a token's color. The theme's colors are variables named after kinds of tokens:
 * `var(--token-string)`.
 */
function token(content: string, color: string | undefined): ElementContent {
  const kind = /--token-(?:token-)?([a-z-]+)/.exec(color ?? '')?.[1];
  if (kind === undefined || kind === 'foreground') return text(content);
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [`${VARIABLE_PREFIX}${kind}`] },
    children: [text(content)],
  };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
