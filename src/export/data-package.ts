// The data files of a library → a list of them for programs: a Data Package (https://datapackage.org, version 2.0) with
// the name, format, size and purpose of each file.

import { fullAddress, homePage } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import { type DataFile, filesOf, libraryFiles, sizeOf } from './formats.ts';
import { jsonParts } from './json-parts.ts';

/** @param hasLibraryFiles whether the site has files of the whole library */
export function dataPackage(corpus: Corpus, hasLibraryFiles: boolean): Iterable<string> {
  const { site } = corpus;
  const articles = corpus.listed('articles');
  const files = [
    ...(hasLibraryFiles ? libraryFiles(corpus).map((file) => resource(corpus, file, site.title)) : []),
    ...articles.flatMap(({ id, data }) => filesOf(corpus, id).map((file) => resource(corpus, file, data.title))),
  ];
  return jsonParts({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    title: site.title,
    ...(site.description !== undefined && { description: site.description }),
    ...(site.address !== undefined && { homepage: fullAddress(site, homePage) }),
    resources: files,
  });
}

function resource(corpus: Corpus, { format, name }: DataFile, title: string) {
  const about = wordsOf(corpus.site).formatWords[format.id];
  const bytes = sizeOf(corpus, name);
  return {
    name: name.toLowerCase().replaceAll('_', '-').replaceAll('.', '-'),
    path: name,
    title: `${title} (${about.name})`,
    description: about.text,
    format: format.suffix.replace(/^.*\./, ''),
    mediatype: format.mediaType,
    encoding: 'utf-8',
    ...(bytes !== undefined && { bytes }),
  };
}
