// An article and its annotations → a reading: the text, with the range and state of each annotation. Only this file
// determines the ranges; pages, exports, checks and tests all use the reading.

import type { Element, ElementContent } from 'hast';
import { indexNames, type Mention, type NameIndex } from '../anchor/find-names.ts';
import { indexText } from '../anchor/indexed-text.ts';
import { inReadingOrder, type Range } from '../anchor/range.ts';
import { type Block, blockAt, blocksOn, type TextLayer, textLayerOf } from '../anchor/text-layer.ts';
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
import { type ArticleBlock, blocksOf } from './blocks.ts';
import { type CastAnchor, castAnchors, mentionsIn } from './cast.ts';
import { claimMarks } from './claim-marks.ts';
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
  /** The arguments shown next to this block. Most of them support or attack a claim that begins in the block. */
  readonly arguments: readonly ArgumentEntry[];
}

export interface Reading {
  readonly article: ArticleEntry;
  readonly layer: TextLayer;
  readonly blocks: readonly ReadingBlock[];
  /** Claims in the order of their numbers; claims without ranges are last. */
  readonly claims: readonly Placed<ClaimEntry>[];
  readonly remarks: readonly Placed<RemarkEntry>[];
  /**
   * Arguments, sorted by the position of their conclusion or target in the text, then by the position of their
   * premises.
   */
  readonly arguments: readonly ArgumentEntry[];
  /** Mentions in reading order, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly cast: readonly CastAnchor[];
}

/** The index of actors' names that are valid in every text. An index is made once for a library. */
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
  const claimsIn = startFinder(layer, claims, rangesOf);
  const remarksIn = startFinder(layer, remarks, rangesOf);
  const mentionsOn = overlapFinder(layer, mentions, (mention) => [mention]);
  const marksOn = overlapFinder(layer, claimMarks(claims, { article, arguments: args, actors, words }), rangesOf);
  const remarksOn = overlapFinder(layer, remarks, rangesOf);
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
 * Returns a function that finds the block beside which an argument is shown: the block of its conclusion or target.
 * If that claim has no range, the block of the first premise with a range is used. An undercut is shown beside the
 * argument that it attacks.
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
  // Of nested marks, the outer mark must come first.
  const outerFirst = remarks.toSorted((a, b) => inReadingOrder(a.ranges[0] as Range, b.ranges[0] as Range));
  const mentionMarks = mentions.map((mention) => mentionWrapping(mention.id, mention));
  const named = { ...element, properties: { ...element.properties, id: block.id } };
  return annotate(named, block.start, [
    ...claimWrappings(claims),
    ...outerFirst.map((remark) => remarkWrapping(remark, words, lang)),
    ...mentionMarks,
  ]);
}

/**
 * Sorts arguments by the positions of their conclusions or targets in the text, then of their first premises.
 * Arguments whose claims have no position in the text come last, in the order given.
 */
function inTextOrder(args: readonly ArgumentEntry[], claims: readonly Placed<ClaimEntry>[]): readonly ArgumentEntry[] {
  const numberOf = new Map(claims.map(({ entry, number }) => [entry.id, number ?? Number.POSITIVE_INFINITY]));
  const argumentOf = new Map(args.map((argument) => [argument.id, argument]));
  const placeOf = (id: string | undefined) => numberOf.get(id ?? '') ?? Number.POSITIVE_INFINITY;
  const keyed = args.map((argument) => {
    const attacked = argument.data.relation === 'undercut' ? argumentOf.get(aimOf(argument) ?? '') : undefined;
    const aim = placeOf(aimOf(attacked ?? argument));
    return { argument, aim, premise: Math.min(...premisesOf(argument).map(placeOf)) };
  });
  // For two arguments without a position, the difference is Infinity − Infinity, which is NaN, and `||` gives 0 in the
  // end. Sorting is stable, so such arguments keep their order.
  return keyed.sort((a, b) => a.aim - b.aim || a.premise - b.premise || 0).map(({ argument }) => argument);
}

// Items with ranges → the items of each block, in the order given. One pass over the items serves all blocks.

/** Returns a function that lists the items that overlap a block. */
function overlapFinder<T>(
  layer: TextLayer,
  all: readonly T[],
  rangesOf: (one: T) => readonly Range[],
): (block: Block) => readonly T[] {
  const byBlock = new Map<Block, T[]>(layer.blocks.map((block) => [block, []]));
  for (const one of all) for (const block of blocksOn(layer, rangesOf(one))) byBlock.get(block)?.push(one);
  return (block) => byBlock.get(block) ?? [];
}

/** Returns a function that lists the items that begin in a block. */
function startFinder<T>(
  layer: TextLayer,
  all: readonly T[],
  rangesOf: (one: T) => readonly Range[],
): (block: Block) => readonly T[] {
  const byBlock = Map.groupBy(all, (one) => blocksOn(layer, rangesOf(one).slice(0, 1))[0]);
  return (block) => byBlock.get(block) ?? [];
}

/**
 * A heading with references to footnotes → the heading without the references, followed by the references. Screen
 * readers read the whole content of a heading as its name, and the numbers of notes are not part of the name.
 */
const HEADING = /^h[1-6]$/;

/** @returns only the element itself if it is not a heading */
export function referencesAfterHeading(element: Element): readonly Element[] {
  if (!HEADING.test(element.tagName)) return [element];
  const references: Element[] = [];
  const without = (node: Element): Element => ({ ...node, children: node.children.flatMap(visit) });
  const visit = (child: ElementContent): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (!isReference(child)) return [without(child)];
    references.push(child);
    return [];
  };
  return [without(element), ...references];
}

function isReference({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes('ref');
}
