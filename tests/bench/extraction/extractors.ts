// The two extractors that are compared: Postil's ingest, and Readability alone.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { composeArticle } from '../../../src/ingest/article/article.ts';
import { labelParts } from '../../../src/ingest/parts/label-parts.ts';
import { readSource } from '../../../src/ingest/read/read-source.ts';
import type { Found } from './score.ts';
import { shownText } from './shown-text.ts';

const NOTHING: Found = { title: undefined, authors: [], published: undefined, text: '' };

export async function byPostil(html: Uint8Array): Promise<Found> {
  const read = await readSource(html, 'page.html');
  if ('problems' in read) return NOTHING;
  const composed = composeArticle('page', read.value, labelParts(read.value));
  if ('problems' in composed) return NOTHING;
  const { data, blocks, authors } = composed.value;
  return { title: data.title, authors, published: data.published, text: blocks.map(({ text }) => text).join('\n') };
}

export function byReadability(html: Uint8Array): Found {
  const read = readOrNull(html);
  if (read === null) return NOTHING;
  return {
    title: read.title ?? undefined,
    authors: read.byline ? read.byline.replace(/^by:? /i, '').split(/, | and | & /) : [],
    published: read.publishedTime?.slice(0, 10),
    text: shownText(read.content ?? ''),
  };
}

/** Readability's result. It throws a TypeError for some pages whose elements are nested wrongly. */
function readOrNull(html: Uint8Array): ReturnType<Readability['parse']> {
  try {
    return new Readability(parseHTML(Buffer.from(html).toString()).document).parse();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
