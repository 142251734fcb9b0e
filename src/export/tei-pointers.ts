// Ids and ranges → the ids and pointers of TEI. The ids hold the article's, since a library is one document; letters come first and a
// dot joins, so that they are XML names whatever the slugs are.

import { codePointCounter } from '../anchor/code-points.ts';
import { overlaps, type Range } from '../anchor/range.ts';
import { articleOf, slugOf } from '../model/corpus.ts';
import type { KindName } from '../model/kinds.ts';
import type { Edition } from './edition.ts';

export function actorXmlId(actor: string): string {
  return `actor.${actor}`;
}

export function blockXmlId(article: string, block: string): string {
  return `block.${article}.${block}`;
}

export function textXmlId(article: string): string {
  return `text.${article}`;
}

export function entryXmlId(kind: KindName, id: string): string {
  return `${kind}.${articleOf(id)}.${slugOf(id)}`;
}

/** One pointer for each block that a range touches; without a range, the text as a whole. */
export function pointersTo({ id, reading: { layer } }: Edition, ranges: readonly Range[]): string {
  const pointers = ranges.flatMap((range) =>
    layer.blocks
      .filter((block) => overlaps(block, range))
      .map((block) => {
        const count = codePointCounter(layer.text.slice(block.start, block.end));
        const from = count(Math.max(range.start, block.start) - block.start);
        const to = count(Math.min(range.end, block.end) - block.start);
        return `#string-range(${blockXmlId(id, block.id)},${from},${to - from})`;
      }),
  );
  return pointers.length === 0 ? `#${textXmlId(id)}` : pointers.join(' ');
}
