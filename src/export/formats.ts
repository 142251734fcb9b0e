// The formats that editions are given out in: one table, and the files it makes of a library.

import { dataFileOf, dataPage } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { aif } from './aif.ts';
import { argdown } from './argdown.ts';
import { bibtex, cslJson, ris } from './bibliography.ts';
import { actorsCsv, argumentsCsv, claimsCsv, mentionsCsv } from './csv.ts';
import { type Edition, editionOf, editionsOf } from './edition.ts';
import { postilJson } from './json.ts';
import { plainText } from './plain-text.ts';
import { tei } from './tei.ts';
import { webAnnotations } from './web-annotation.ts';

export interface Format<Id extends string = string> {
  /** What the format is asked for by; a format of several files has several rows. */
  readonly id: Id;
  /** An article's file is called after the article, with this behind its dot. */
  readonly suffix: string;
  /** The whole library's file. No article is called so: ids have no underscore. */
  readonly library: string;
  readonly mediaType: string;
  /**
   * The file's text in parts; those of one article make a string.
   * @param file the root-absolute path of the file that is written
   */
  readonly write: (corpus: Corpus, editions: readonly Edition[], file: string) => Iterable<string>;
}

export const formats = [
  row('w3c', 'jsonld', 'application/ld+json', webAnnotations),
  row('aif', 'aif.json', 'application/json', aif),
  row('argdown', 'argdown', 'text/plain', inOne(argdown)),
  row('json', 'json', 'application/json', postilJson),
  row('tei', 'tei.xml', 'application/tei+xml', inOne(tei)),
  row('bibtex', 'bib', 'application/x-bibtex', inOne(bibtex)),
  row('ris', 'ris', 'application/x-research-info-systems', inOne(ris)),
  row('csl', 'csl.json', 'application/vnd.citationstyles.csl+json', inOne(cslJson)),
  row('text', 'txt', 'text/plain', inOne(plainText)),
  { ...row('csv', 'claims.csv', 'text/csv', inOne(claimsCsv)), library: 'claims.csv' },
  { ...row('csv', 'arguments.csv', 'text/csv', inOne(argumentsCsv)), library: 'arguments.csv' },
  { ...row('csv', 'actors.csv', 'text/csv', inOne(actorsCsv)), library: 'actors.csv' },
  { ...row('csv', 'mentions.csv', 'text/csv', inOne(mentionsCsv)), library: 'mentions.csv' },
];

function row<const Id extends string>(id: Id, suffix: string, mediaType: string, write: Format['write']): Format<Id> {
  return { id, suffix, library: `whole_library.${suffix}`, mediaType, write };
}

/** Formats that say little of each entry: a library of a million makes a string of them. */
function inOne(write: (corpus: Corpus, editions: readonly Edition[]) => string): Format['write'] {
  return (corpus, editions) => [write(corpus, editions)];
}

/** A file to be written: its name within the data folder, and its text in parts, made when it is asked for. */
export interface DataFile {
  readonly format: Format;
  readonly name: string;
  readonly parts: () => Iterable<string>;
}

/** The files of one article. */
export function filesOf(corpus: Corpus, article: string): readonly DataFile[] {
  return formats.map((format) => {
    const path = dataFileOf(article, format.suffix);
    return { format, name: nameOf(path), parts: () => format.write(corpus, [editionOf(corpus, article)], path) };
  });
}

/** The files of the whole library. */
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
