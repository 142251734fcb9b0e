// The table of export formats, and the files that they produce for a library. Each format has a file in this folder, a
// row in this table, and its words in `ui/`.

import { dataFileOf, dataPage } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import type { FormatId } from '../ui/format-words.ts';
import { aif } from './aif.ts';
import { argdown } from './argdown.ts';
import { bibtex, cslJson, ris } from './bibliography.ts';
import { actorsCsv, argumentsCsv, claimsCsv, mentionsCsv } from './csv.ts';
import { type Edition, editionOf, editionsOf } from './edition.ts';
import { postilJson } from './json.ts';
import { tei } from './tei.ts';
import { webAnnotations } from './web-annotation.ts';

export interface Format {
  /**
   * The format's name for `npm run export -- --format`. A format with several files has several rows with this name.
   */
  readonly id: FormatId;
  /** The end of the name of an article's file, after the article's id. */
  readonly suffix: string;
  /** The name of the file of the whole library. It contains an underscore, which the names of articles' files don't. */
  readonly library: string;
  readonly mediaType: string;
  /**
   * The beginning of the line where the example on the data page starts, and its number of lines. If undefined, the
   * example is the file's first lines.
   */
  readonly example: { readonly from: string; readonly lines: number } | undefined;
  /**
   * The text of the file in parts. For one article, the joined parts are short enough for a string.
   * @param file the root-absolute path of the written file
   */
  readonly write: (corpus: Corpus, editions: readonly Edition[], file: string) => Iterable<string>;
}

export const formats: readonly Format[] = [
  row('w3c', 'jsonld', 'application/ld+json', webAnnotations, { from: '  "items"', lines: 48 }),
  row('aif', 'aif.json', 'application/json', aif, { from: '  "edges"', lines: 20 }),
  row('argdown', 'argdown', 'text/plain', inOne(argdown), { from: '# Arguments', lines: 12 }),
  row('json', 'json', 'application/json', postilJson, { from: '   "claims"', lines: 34 }),
  row('tei', 'tei.xml', 'application/tei+xml', inOne(tei), { from: '<listAnnotation>', lines: 12 }),
  row('bibtex', 'bib', 'application/x-bibtex', inOne(bibtex)),
  row('ris', 'ris', 'application/x-research-info-systems', inOne(ris)),
  row('csl', 'csl.json', 'application/vnd.citationstyles.csl+json', inOne(cslJson)),
  row('text', 'txt', 'text/plain', inOne(plainText)),
  { ...row('csv', 'claims.csv', 'text/csv', inOne(claimsCsv)), library: 'claims.csv' },
  { ...row('csv', 'arguments.csv', 'text/csv', inOne(argumentsCsv)), library: 'arguments.csv' },
  { ...row('csv', 'actors.csv', 'text/csv', inOne(actorsCsv)), library: 'actors.csv' },
  { ...row('csv', 'mentions.csv', 'text/csv', inOne(mentionsCsv)), library: 'mentions.csv' },
];

function row(
  id: FormatId,
  suffix: string,
  mediaType: string,
  write: Format['write'],
  example?: Format['example'],
): Format {
  return { id, suffix, library: `whole_library.${suffix}`, mediaType, write, example };
}

/** A writer for compact formats. In these, even a library of a million entries is short enough for one string. */
function inOne(write: (corpus: Corpus, editions: readonly Edition[]) => string): Format['write'] {
  return (corpus, editions) => [write(corpus, editions)];
}

/** A file to be written: its name in the data folder, and a function that makes its text in parts. */
export interface DataFile {
  readonly format: Format;
  readonly name: string;
  readonly parts: () => Iterable<string>;
}

/** The data files of one article. */
export function filesOf(corpus: Corpus, article: string): readonly DataFile[] {
  return formats.map((format) => {
    const path = dataFileOf(article, format.suffix);
    return { format, name: nameOf(path), parts: () => format.write(corpus, [editionOf(corpus, article)], path) };
  });
}

/** The data files of the whole library. */
export function libraryFiles(corpus: Corpus): readonly DataFile[] {
  return formats.map((format) => ({
    format,
    name: format.library,
    parts: () => format.write(corpus, editionsOf(corpus), dataPage.replace('index.html', format.library)),
  }));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Editions → only their texts, to which the offsets in the other formats refer. A form feed separates two texts. */
export function plainText(_: Corpus, editions: readonly Edition[]): string {
  return editions.map(({ reading }) => reading.layer.text).join('\n\f\n');
}

const sizes = new WeakMap<Corpus, Map<string, number>>();

/** The bytes of a data file. The size is kept for `sizeOf`. */
export function contentOf(corpus: Corpus, { name, parts }: DataFile): Buffer {
  const content = Buffer.concat(Array.from(parts(), (part) => Buffer.from(part)));
  const known = sizes.get(corpus) ?? new Map<string, number>();
  sizes.set(corpus, known.set(name, content.length));
  return content;
}

/** The size of a data file in bytes; undefined if the file was not made yet. */
export function sizeOf(corpus: Corpus, name: string): number | undefined {
  return sizes.get(corpus)?.get(name);
}
