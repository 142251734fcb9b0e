// A format's file → a few lines of it, as an example for readers.

import type { Corpus } from '../model/corpus.ts';
import type { Edition } from './edition.ts';
import type { Format } from './formats.ts';

/** Default number of lines of an example. */
const LINES = 8;

/** Maximum length of a line, in code units; longer lines are cut. */
const WIDTH = 120;

/** The names that the highlighter Shiki has for languages, by the end of a file's name. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/json(ld)?$/, 'json'],
  [/xml$/, 'xml'],
  [/bib$/, 'bibtex'],
  [/csv$/, 'csv'],
];

export function languageOf({ suffix }: Format): string {
  return LANGUAGES.find(([pattern]) => pattern.test(suffix))?.[1] ?? 'text';
}

export function exampleOf(corpus: Corpus, edition: Edition, { suffix, write, example }: Format): string {
  const { from, lines } = example ?? { from: '', lines: LINES };
  const all = [...write(corpus, [edition], `/data/${edition.id}.${suffix}`)]
    .join('')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const start = Math.max(
    0,
    all.findIndex((line) => line.startsWith(from)),
  );
  const shown = all.slice(start, start + lines).map(cut);
  return [...(start > 0 ? ['…'] : []), ...shown, ...(start + lines < all.length ? ['…'] : [])].join('\n');
}

function cut(line: string): string {
  return line.length > WIDTH ? `${line.slice(0, WIDTH).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
