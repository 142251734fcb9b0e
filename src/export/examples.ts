// A format's file → the few lines of it that show what it is like.

import type { Corpus } from '../model/corpus.ts';
import type { Edition } from './edition.ts';
import type { Format } from './formats.ts';

/** Where the telling part begins, and how many lines it takes; else the first lines. */
const CUTS: Readonly<Record<string, { readonly from: string; readonly lines: number }>> = {
  jsonld: { from: '  "items"', lines: 48 },
  'aif.json': { from: '  "edges"', lines: 20 },
  argdown: { from: '# Arguments', lines: 12 },
  json: { from: '   "claims"', lines: 34 },
  'tei.xml': { from: '<listAnnotation>', lines: 12 },
};

const LINES = 8;

/** Code units of a line; a program reads the rest, a person needn't. */
const WIDTH = 120;

/** How Shiki calls the language that a file is written in. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/json(ld)?$/, 'json'],
  [/xml$/, 'xml'],
  [/bib$/, 'bibtex'],
  [/csv$/, 'csv'],
];

export function languageOf({ suffix }: Format): string {
  return LANGUAGES.find(([pattern]) => pattern.test(suffix))?.[1] ?? 'text';
}

export function exampleOf(corpus: Corpus, edition: Edition, { suffix, write }: Format): string {
  const { from, lines } = CUTS[suffix] ?? { from: '', lines: LINES };
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
