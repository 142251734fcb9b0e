// Readers' comments are not published: if they were copied from a web page with the op-ed, the site contains none of
// them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { decode } from '../../src/ingest/read/decode.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { ledger } from '../../src/model/part.ts';
import { runsOf } from '../content/word-runs.ts';
import { valueFrom } from '../value-from.ts';

/** Number of consecutive words that are compared: enough to distinguish a comment from the site's own words. */
const RUN = 3;

describe('the built site', () => {
  const { content, dist } = inject('site');

  it('has no reader’s comment in any file, including the search index', async () => {
    const commented = await runsOfComments(content);
    const faults = globSync('**', { cwd: dist, dot: true }).flatMap((file) => {
      const found = runsOf(textOf(join(dist, file)), RUN).find((run) => commented.has(run));
      return found === undefined ? [] : [`${file}: ${found}`];
    });
    expect(faults).toEqual([]);
  });

  it('contains no source and no ledger', () => {
    expect(globSync(['**/sources/**', '**/*.parts.yaml'], { cwd: dist })).toEqual([]);
  });
});

/** The runs of words that are only in comments. Words that a comment quotes from the article are not among them. */
async function runsOfComments(content: string): Promise<ReadonlySet<string>> {
  const ledgers = globSync('sources/*.parts.yaml', { cwd: content }).map((file) =>
    ledger.parse(parse(readFileSync(join(content, file), 'utf8'))),
  );
  const lines = ledgers.flatMap(({ source, parts }) => {
    const text = sourceText(content, source.text ?? source.file);
    return parts
      .filter(({ label }) => label === 'comment')
      .flatMap(({ start, end }) => text.slice(start, end).split('\n'));
  });
  const { corpus } = await readLibrary(content);
  const published = new Set([...corpus.articles.keys()].flatMap((id) => runsOf(readingOf(corpus, id).layer.text, RUN)));
  return new Set(lines.flatMap((line) => runsOf(line, RUN)).filter((run) => !published.has(run)));
}

function sourceText(content: string, file: string): string {
  const path = join(content, 'sources', file.split('/').at(-1) ?? '');
  return valueFrom(decode(readFileSync(path), path)).text;
}

/** The file's text, decompressed if it is gzip, as Pagefind's files are. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
}
