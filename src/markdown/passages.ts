// A passage away from its page: a block with only one annotation marked, or the words around a mention.

import type { Element } from 'hast';
import { overlaps, type Range } from '../anchor/range.ts';
import type { TextLayer } from '../anchor/text-layer.ts';
import { type ArticleBlock, blocksOf } from './blocks.ts';
import { htmlOf } from './html.ts';
import type { Reading } from './reading.ts';
import { annotate } from './rehype-annotations.ts';

export interface Passage {
  /** The id of the block on the reading page. */
  readonly block: string;
  readonly html: string;
}

/** The blocks in which ranges lie, each with these ranges marked and nothing else. */
export function passagesOf(reading: Reading, ranges: readonly Range[], classes: readonly string[]): readonly Passage[] {
  const mark = (): Element => ({
    type: 'element',
    tagName: 'mark',
    properties: { className: ['c', ...classes] },
    children: [],
  });
  const sources = sourcesOf(reading);
  return reading.layer.blocks
    .filter((block) => ranges.some((range) => overlaps(range, block)))
    .flatMap((block) => {
      const source = sources.get(block.id);
      return source === undefined
        ? []
        : [{ block: block.id, html: htmlOf(annotate(source.element, block.start, [{ ranges, wrap: mark }])) }];
    });
}

type Sources = ReadonlyMap<string, ArticleBlock>;

/** The pages of an article's annotations follow each other: the trees of one article at a time are kept for them. */
let latest: { readonly reading: Reading; readonly sources: Sources } | undefined;

function sourcesOf(reading: Reading): Sources {
  if (latest?.reading === reading) return latest.sources;
  const { data, body } = reading.article;
  const sources = new Map(blocksOf(data, body).map((source) => [source.id, source]));
  latest = { reading, sources };
  return sources;
}

/** A mention as a concordance shows it (keyword in context). */
export interface KeywordInContext {
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  readonly block: string;
}

/** This many code units are enough to see what is said, and fit one line on either side. */
const CONTEXT = 60;

export function keywordInContext(layer: TextLayer, range: Range): KeywordInContext {
  const block = layer.blocks.find((candidate) => overlaps(candidate, range)) ?? {
    id: '',
    start: 0,
    end: layer.text.length,
  };
  const before = layer.text.slice(Math.max(block.start, range.start - CONTEXT), range.start);
  const after = layer.text.slice(range.end, Math.min(block.end, range.end + CONTEXT));
  return {
    // Whole words only, where the context was cut.
    before: range.start - CONTEXT > block.start ? `…${before.replace(/^\S*\s/u, ' ')}` : before,
    keyword: layer.text.slice(range.start, range.end),
    after: range.end + CONTEXT < block.end ? `${after.replace(/\s\S*$/u, ' ')}…` : after,
    block: block.id,
  };
}
