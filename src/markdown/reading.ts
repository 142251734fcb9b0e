// An article and its annotations → a reading: the text, with the range and state of each annotation. Only this file determines
// the ranges; pages, exports, checks and tests all use the reading.

import type { Element } from 'hast';
import { indexNames, type Mention, type NameIndex } from '../anchor/find-names.ts';
import { indexText } from '../anchor/indexed-text.ts';
import { inReadingOrder, type Range } from '../anchor/range.ts';
import { type Block, blockAt, type TextLayer, textLayerOf } from '../anchor/text-layer.ts';
import {
  type ActorEntry,
  type Annotations,
  type ArgumentEntry,
  type ArticleEntry,
  aimOf,
  type ClaimEntry,
  isLive,
  premisesOf,
  type RemarkEntry,
} from '../model/corpus.ts';
import { inLanguage } from '../ui/in-language.ts';
import { type Words, wordsOf } from '../ui/languages.ts';
import { inTextOrder } from './argument-order.ts';
import { type ArticleBlock, blocksOf } from './blocks.ts';
import { beginningIn, lyingOn } from './by-block.ts';
import { type CastAnchor, castAnchors, mentionsIn } from './cast.ts';
import { claimMarks } from './claim-marks.ts';
import { referencesAfterHeading } from './heading-references.ts';
import { htmlOf } from './html.ts';
import { type ClaimMark, claimWrappings, mentionWrapping, remarkWrapping } from './marks.ts';
import { type Placed, placed } from './placed.ts';
import { annotate } from './wrap-annotations.ts';

export interface ReadingBlock extends Block {
  /** The block's element as HTML, with the marks of all annotations. */
  readonly html: string;
  /** Whether the article lists the block's id. */
  readonly listed: boolean;
  /** The claims that begin in this block, in the order of their numbers. */
  readonly claims: readonly Placed<ClaimEntry>[];
  readonly remarks: readonly Placed<RemarkEntry>[];
  readonly mentions: readonly Mention[];
  /** The arguments shown next to this block: most of them support or attack a claim that begins in it. */
  readonly arguments: readonly ArgumentEntry[];
}

export interface Reading {
  readonly article: ArticleEntry;
  readonly layer: TextLayer;
  readonly blocks: readonly ReadingBlock[];
  /** Claims in the order of their numbers; claims without ranges are last. */
  readonly claims: readonly Placed<ClaimEntry>[];
  readonly remarks: readonly Placed<RemarkEntry>[];
  /** Arguments in the order of their aims in the text, then of their premises. */
  readonly arguments: readonly ArgumentEntry[];
  /** Mentions in reading order, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly cast: readonly CastAnchor[];
}

/** The index of all names of actors that are valid in every text. Make it once for a library. */
export function actorNames(actors: ReadonlyMap<string, ActorEntry>): NameIndex {
  return indexNames(
    [...actors.values()]
      .filter(isLive)
      .flatMap((actor) => [actor.data.name, ...actor.data.aliases].map((name) => ({ name, id: actor.id }))),
  );
}

/**
 * @param actors for names in labels
 * @param names `actorNames(actors)`, made once if many articles are read
 * @param words the interface's words for labels
 */
export function readArticle(
  article: ArticleEntry,
  annotations: Annotations,
  actors: ReadonlyMap<string, ActorEntry>,
  names: NameIndex = actorNames(actors),
  words: Words = wordsOf({ language: 'en' }),
): Reading {
  const sources = blocksOf(article.data, article.body).filter(({ text }) => text !== '');
  const layer = textLayerOf(sources);
  const text = indexText(layer);
  const claims = placed(text, annotations.claims);
  const remarks = placed(text, annotations.remarks);
  const cast = castAnchors(text, article);
  const mentions = mentionsIn(text, article, names, cast);
  const args = inTextOrder(annotations.arguments, claims);
  const argumentsIn = Map.groupBy(args, blockFinder(args, layer, claims));
  const claimsIn = beginningIn(layer, claims, rangesOf);
  const remarksIn = beginningIn(layer, remarks, rangesOf);
  const mentionsOn = lyingOn(layer, mentions, (mention) => [mention]);
  const marksOn = lyingOn(layer, claimMarks(claims, { article, arguments: args, actors, words }), rangesOf);
  const remarksOn = lyingOn(layer, remarks, rangesOf);
  const { lang } = inLanguage(words, article.data);
  const blocks = layer.blocks.map((block, i): ReadingBlock => {
    const source = sources[i] as ArticleBlock;
    return {
      ...block,
      listed: source.listed,
      html: htmlOf(
        referencesAfterHeading(marked(source, block, marksOn(block), remarksOn(block), mentionsOn(block), words, lang)),
      ),
      claims: claimsIn(block),
      remarks: remarksIn(block),
      mentions: mentionsOn(block),
      arguments: argumentsIn.get(block.id) ?? [],
    };
  });
  return { article, layer, blocks, claims, remarks, arguments: args, mentions, cast };
}

/**
 * Returns a function that finds the block next to which an argument is shown: the block of its conclusion or target or, without
 * a range for these, of the first premise with a range. An undercut is shown next to the block of the argument that it attacks.
 */
function blockFinder(
  args: readonly ArgumentEntry[],
  layer: TextLayer,
  claims: readonly Placed<ClaimEntry>[],
): (argument: ArgumentEntry) => string | undefined {
  const argumentOf = new Map(args.map((argument) => [argument.id, argument]));
  const startOf = new Map(claims.map(({ entry, ranges }) => [entry.id, ranges[0]?.start]));
  return (argument) => {
    const aim = aimOf(argument) ?? '';
    const attacked = argument.data.relation === 'undercut' ? argumentOf.get(aim) : undefined;
    const bearers = [attacked === undefined ? aim : (aimOf(attacked) ?? ''), ...premisesOf(argument)];
    const start = bearers.map((id) => startOf.get(id)).find((found) => found !== undefined);
    return start === undefined ? undefined : blockAt(layer, start)?.id;
  };
}

function rangesOf({ ranges }: { readonly ranges: readonly Range[] }): readonly Range[] {
  return ranges;
}

/** The block's element with the marks of the annotations that overlap the block. */
function marked(
  { element }: ArticleBlock,
  block: Block,
  claims: readonly ClaimMark[],
  remarks: readonly Placed<RemarkEntry>[],
  mentions: readonly Mention[],
  words: Words,
  lang: string | undefined,
): Element {
  // The outer one of nested marks must be first.
  const outerFirst = remarks.toSorted((a, b) => inReadingOrder(a.ranges[0] as Range, b.ranges[0] as Range));
  const mentionMarks = mentions.map((mention) => mentionWrapping(mention.id, mention));
  const named = { ...element, properties: { ...element.properties, id: block.id } };
  return annotate(named, block.start, [
    ...claimWrappings(claims),
    ...outerFirst.map((remark) => remarkWrapping(remark, words, lang)),
    ...mentionMarks,
  ]);
}
