// A finished site → the files of each edition that a reader can download: a single HTML file, an EPUB, a PDF. They are
// made of the built pages.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotatorsOf, dateOf } from '../../export/cited-article.ts';
import { type Edition, editionOf } from '../../export/edition.ts';
import { nameOfActor } from '../../model/actor-name.ts';
import { downloadOf, fullAddress, pageOf } from '../../model/address.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Download, Site } from '../../model/site.ts';
import { wordsOf } from '../../ui/languages.ts';
import { epub } from './epub.ts';
import type { Book } from './epub-documents.ts';
import { pdfBrowser, printPdf } from './pdf.ts';
import { singleFile } from './single-file.ts';

/** The formats that the site wants and this machine can make: a PDF needs a browser. */
export function downloadsOf({ downloads }: Site): readonly Download[] {
  return downloads.filter((format) => format !== 'pdf' || pdfBrowser() !== undefined);
}

/** The paths of all files that `writeDownloads` writes, relative to the site's root. */
export function downloadPaths(corpus: Corpus): readonly string[] {
  const formats = downloadsOf(corpus.site);
  return corpus.listed('articles').flatMap(({ id }) => formats.map((format) => downloadOf(id, format).slice(1)));
}

/** Writes the files into the site's folder. The links of the pages must already be relative. */
export async function writeDownloads(corpus: Corpus, dist: string): Promise<void> {
  const formats = downloadsOf(corpus.site);
  if (formats.length > 0) mkdirSync(join(dist, 'downloads'), { recursive: true });
  for (const { id } of corpus.listed('articles')) {
    const fileOf = (format: Download) => join(dist, downloadOf(id, format));
    const html = fileOf('html');
    if (formats.includes('epub')) writeFileSync(fileOf('epub'), await epub(dist, bookOf(editionOf(corpus, id))));
    if (!formats.includes('html') && !formats.includes('pdf')) continue;
    writeFileSync(html, singleFile(dist, { article: id, address: corpus.site.address }));
    if (formats.includes('pdf')) printPdf(pdfBrowser() ?? '', html, fileOf('pdf'));
    if (!formats.includes('html')) rmSync(html);
  }
}

function bookOf(edition: Edition): Book {
  const { corpus, id, reading, textSha256 } = edition;
  const { site } = corpus;
  const { title, authors, language, dir, published, rights } = reading.article.data;
  return {
    article: id,
    identifier: fullAddress(site, pageOf('articles', id)) ?? uuidOf(textSha256),
    title,
    authors: authors.map((author) => nameOfActor(corpus.actors, author)),
    editors: annotatorsOf(edition),
    publisher: site.title,
    language,
    dir: dir ?? 'ltr',
    published,
    modified: dateOf(edition) ?? new Date().toISOString().slice(0, 10),
    rights,
    address: site.address,
    words: wordsOf(site),
  };
}

/** A UUID (RFC 9562, version 8) made of the digest of the text. */
function uuidOf(digest: string): string {
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digest) ?? [];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
