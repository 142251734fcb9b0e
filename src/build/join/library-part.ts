// A library with its readings → `part.json`, its summary for a later join with other libraries.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../markdown/reading.ts';
import { sitePathOf } from '../../model/address.ts';
import type { Corpus } from '../../model/corpus.ts';
import { type LibraryPart, PART_FILE } from '../../model/library-part.ts';

export function writePart(corpus: Corpus, readings: ReadonlyMap<string, Reading>, dist: string): void {
  writeFileSync(join(dist, PART_FILE), JSON.stringify(partOf(corpus, readings)));
}

function partOf(corpus: Corpus, readings: ReadonlyMap<string, Reading>): LibraryPart {
  const named = new Map<string, number>();
  for (const { mentions } of readings.values())
    for (const id of new Set(mentions.map((mention) => mention.id))) named.set(id, (named.get(id) ?? 0) + 1);
  const actors = corpus.listed('actors').map(({ id, data: { name, type } }) => ({
    id,
    name,
    type,
    held: corpus.claimsHeldBy(id).length,
    named: named.get(id) ?? 0,
  }));
  return {
    title: corpus.site.title,
    language: corpus.site.language,
    path: sitePathOf(corpus.site),
    articles: corpus.listed('articles').length,
    actors,
  };
}
