// Ids and ranges → ids and pointers in TEI. An id contains the article's id, because a library is one document. It
// begins with a letter and has dots between its parts, so that it is a valid XML name for every slug.

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

/** One pointer for each block that a range overlaps; without ranges, a pointer to the whole text. */
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
