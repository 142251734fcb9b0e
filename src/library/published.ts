// A library → the library as it is published. A text that may not be published whole is cut to excerpts or left out
// before any page or file is made, so that no page or file can contain more.

import { isFound } from '../anchor/anchor.ts';
import { describeQuote } from '../anchor/describe-quote.ts';
import type { Range } from '../anchor/range.ts';
import { selectorOf } from '../anchor/selector-of.ts';
import { type TextLayer, textLayerOf } from '../anchor/text-layer.ts';
import type { BodyBlock } from '../ingest/article/blocks.ts';
import { markdownOf } from '../ingest/article/markdown-body.ts';
import { startsOf } from '../ingest/article/starts.ts';
import { plainInline } from '../ingest/read/inline.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { type ExcerptBlock, excerptBlocks } from '../markdown/excerpts.ts';
import type { Placed } from '../markdown/placed.ts';
import type { Reading } from '../markdown/reading.ts';
import { readingOf } from '../markdown/readings.ts';
import type { Entry } from '../model/collections.ts';
import { collectionNames } from '../model/collections.ts';
import { type ArticleEntry, articleOf, type ClaimEntry, type Corpus, type RemarkEntry } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';
import type { Selector } from '../model/selector.ts';
import type { Site } from '../model/site.ts';

const made = new WeakMap<Corpus, Corpus>();

/** The published library. If all texts are published whole, it is the same object as the whole library. */
export function published(corpus: Corpus): Corpus {
  const kept = made.get(corpus) ?? publish(corpus);
  made.set(corpus, kept);
  return kept;
}

function publish(corpus: Corpus): Corpus {
  const cut = [...corpus.articles.values()].filter((article) => displayOf(article, corpus.site) !== 'full');
  if (cut.length === 0) return corpus;
  const changed = new Map(cut.map((article) => [article.id, changedEntries(article, corpus)]));
  const entries = collectionNames.flatMap((name): readonly Entry[] => [...corpus[name].values()]);
  const others = entries.filter((entry) => !changed.has(ownerOf(entry)));
  return corpusOf([...others, ...[...changed.values()].flat()], corpus.site);
}

function ownerOf({ collection, id }: Entry): string {
  return collection === 'articles' ? id : articleOf(id);
}

/** An article and its annotations, as published. */
function changedEntries(article: ArticleEntry, corpus: Corpus): readonly Entry[] {
  const reading = readingOf(corpus, article.id);
  const args = [...corpus.arguments.values()].filter(({ id }) => articleOf(id) === article.id);
  const hidden = [...corpus.claims.values()].filter((claim) => articleOf(claim.id) === article.id);
  const shown = new Set(reading.claims.map(({ entry }) => entry.id));
  const unseen = hidden.filter(({ id }) => !shown.has(id)).map(withoutWords);
  if (displayOf(article, corpus.site) === 'none')
    return [
      withText(article, [], 'none'),
      ...args.map((argument) => ({ ...argument, data: { ...argument.data, cue: undefined } })),
      ...reading.claims.map(({ entry }) => withoutWords(entry)),
      ...unseen,
    ];
  const blocks = excerptBlocks(reading, corpus.site.excerpt);
  const cut = withText(article, blocks, 'excerpts');
  const quote = quoterOf(reading, blocks, cut);
  return [cut, ...args, ...reading.claims.map(quote), ...reading.remarks.map(quote), ...unseen];
}

/** The article with the given blocks as its text. */
function withText(article: ArticleEntry, blocks: readonly ExcerptBlock[], display: Display): ArticleEntry {
  const textOf = (kind: string) => blocks.find(({ block }) => block.kind === kind)?.text;
  const own = ['dek', 'caption', 'bio'];
  const body = blocks
    .filter(({ block }) => !own.includes(block.kind))
    .map(({ block, text }) => ({ id: block.id, text }));
  const captions = blocks.filter(({ block }) => block.kind === 'caption');
  return {
    ...article,
    body: markdownOf(body.map(paragraph)),
    data: {
      ...article.data,
      display,
      dek: textOf('dek'),
      bio: textOf('bio'),
      figures: captions.map(({ text }) => ({ caption: text })),
      blocks: startsOf(body),
      cast: Object.fromEntries(
        Object.entries(article.data.cast).map(([actor, { aliases }]) => [actor, { aliases, include: [], exclude: [] }]),
      ),
    },
  };
}

function paragraph({ id, text }: { readonly id: string; readonly text: string }): BodyBlock {
  return { id, label: 'paragraph', text, kind: 'paragraph', words: plainInline(text) };
}

/** Returns a function that replaces the quotes of an annotation by quotes of the excerpts. */
function quoterOf(reading: Reading, blocks: readonly ExcerptBlock[], cut: ArticleEntry) {
  const layer = textLayerOf(blocksOf(cut.data, cut.body));
  const rangeOf = rangeFinder(reading, blocks, layer);
  const selectorIn = (range: Range, before: Selector): Selector => {
    const moved = rangeOf(range);
    const words = reading.layer.text.slice(range.start, range.end);
    const isSame = moved !== undefined && layer.text.slice(moved.start, moved.end) === words;
    return isSame ? describeQuote(layer, moved) : selectorOf(before).exact;
  };
  return <E extends ClaimEntry | RemarkEntry>({ entry, anchors }: Placed<E>): Entry => {
    const { data } = entry;
    const again = (selector: Selector, i: number) => {
      const found = anchors[i];
      return found !== undefined && isFound(found) ? selectorIn(found.range, selector) : selectorOf(selector).exact;
    };
    // TypeScript no longer knows the type of an entry whose quotes are replaced. The cast is safe, because each field
    // keeps its type.
    if ('quotes' in data && data.quotes !== undefined)
      return { ...entry, data: { ...data, quotes: data.quotes.map(again) } } as Entry;
    return data.quote === undefined ? entry : ({ ...entry, data: { ...data, quote: again(data.quote, 0) } } as Entry);
  };
}

/** Returns a function that gets a range of the whole text and returns the range of the same words in the excerpts. */
function rangeFinder(reading: Reading, blocks: readonly ExcerptBlock[], layer: TextLayer) {
  const kinds = ['dek', 'caption', 'bio'];
  // The blocks after the title, in their order in the excerpts' text layer.
  const inOrder = [
    ...blocks.filter(({ block }) => block.kind === 'dek'),
    ...blocks.filter(({ block }) => !kinds.includes(block.kind)),
    ...blocks.filter(({ block }) => block.kind === 'caption'),
    ...blocks.filter(({ block }) => block.kind === 'bio'),
  ];
  const title = reading.layer.blocks[0];
  const offsetOf = (offset: number): number | undefined => {
    if (title !== undefined && offset <= title.end) return offset;
    const i = inOrder.findIndex(({ block }) => block.start <= offset && offset <= block.end);
    const target = layer.blocks[i + 1];
    return i === -1 || target === undefined ? undefined : target.start + (inOrder[i]?.offsetIn(offset) ?? 0);
  };
  return ({ start, end }: Range): Range | undefined => {
    const [from, to] = [offsetOf(start), offsetOf(end)];
    return from === undefined || to === undefined ? undefined : { start: from, end: to };
  };
}

/** The claim without the words that it quotes from the text. */
function withoutWords(claim: ClaimEntry): ClaimEntry {
  const { quote: _, quotes: __, cue: ___, booster: ____, ...data } = claim.data;
  return { ...claim, data: { ...data, via: data.via.map(({ actor }) => ({ actor })) } };
}

/**
 * The field `display` of an article, which says what part of the text is published. Without it, the value in
 * `site.yaml`.
 */
function displayOf({ data }: ArticleEntry, { display }: Site): Display {
  return data.display ?? display;
}

type Display = Site['display'];
