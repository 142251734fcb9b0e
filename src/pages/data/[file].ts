// Every article and, where it is not too large, the whole library in every format, to take elsewhere.

import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/from-collections.ts';
import { editionsOf } from '../../export/edition.ts';
import { type DataFile, filesOf, libraryFiles } from '../../export/formats.ts';
import { MOST_LISTED } from '../../model/address.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const whole = corpus.articles.size <= MOST_LISTED ? libraryFiles(corpus) : [];
  const files = [...whole, ...editionsOf(corpus).flatMap(({ id }) => filesOf(corpus, id))];
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

interface Props {
  readonly file: DataFile;
}

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(new Blob([...file.parts()]), { headers: { 'content-type': `${file.format.mediaType}; charset=utf-8` } });
