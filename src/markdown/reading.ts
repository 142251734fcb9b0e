// The waist: an article and what annotates it → a Reading. Pages, exports, checks and tests all see this text, these ranges, these states.
// Nothing else decides where an annotation lies.

import type { Element } from 'hast';
import { anchor, isFound } from '../anchor/anchor.ts';
import { indexNames, type Mention, type NameIndex } from '../anchor/find-names.ts';
import { type IndexedText, indexText } from '../anchor/indexed-text.ts';
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
  type NoteEntry,
  premisesOf,
} from '../model/corpus.ts';
import type { Selector } from '../model/selector.ts';
import { inLanguage } from '../ui/in-language.ts';
import { type Words, wordsOf } from '../ui/languages.ts';
import { inTextOrder } from './argument-order.ts';
import { type ArticleBlock, blocksOf } from './blocks.ts';
import { beginningIn, lyingOn } from './by-block.ts';
import { type CastAnchor, castAnchors, mentionsIn } from './cast.ts';
import { claimMarks } from './claim-marks.ts';
import { referencesAfterHeading } from './heading-references.ts';
import { htmlOf } from './html.ts';
import { type ClaimMark, claimWrappings, mentionWrapping, noteWrapping } from './marks.ts';
import type { Placed } from './placed.ts';
import { annotate } from './wrap-annotations.ts';

export interface ReadingBlock extends Block {
  /** The block's element with all marks in it. */
  readonly html: string;
  /** Whether the article lists the block's id. */
  readonly listed: boolean;
  /** What begins in this block, in reading order. */
  readonly claims: readonly Placed<ClaimEntry>[];
  readonly notes: readonly Placed<NoteEntry>[];
  readonly mentions: readonly Mention[];
  /** The arguments that lead to a claim that begins here. */
  readonly arguments: readonly ArgumentEntry[];
}

export interface Reading {
  readonly article: ArticleEntry;
  readonly layer: TextLayer;
  readonly blocks: readonly ReadingBlock[];
  /** In reading order; those without a place last. */
  readonly claims: readonly Placed<ClaimEntry>[];
  readonly notes: readonly Placed<NoteEntry>[];
  /** By the place of what they lead to and then of their premises. */
  readonly arguments: readonly ArgumentEntry[];
  /** In reading order, apart from each other. */
  readonly mentions: readonly Mention[];
  readonly cast: readonly CastAnchor[];
}

/** The names that mean an actor in every text; made once for a library. */
export function actorNames(actors: ReadonlyMap<string, ActorEntry>): NameIndex {
  return indexNames(
    [...actors.values()]
      .filter(isLive)
      .flatMap((actor) => [actor.data.name, ...actor.data.aliases].map((name) => ({ name, id: actor.id }))),
  );
}

/**
 * @param actors needed for names in the text and in labels
 * @param names `actorNames(actors)`, where many articles are read
 * @param words of the interface that shows the reading, for labels
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
  const claims = placed(annotations.claims, text, (claim) => quotesOf(claim));
  const notes = placed(annotations.notes, text, (note) => [note.data.quote]);
  const cast = castAnchors(text, article);
  const mentions = mentionsIn(text, article, names, cast);
  const args = inTextOrder(annotations.arguments, claims);
  const argumentsIn = Map.groupBy(args, blockFinder(args, layer, claims));
  const claimsIn = beginningIn(layer, claims, rangesOf);
  const notesIn = beginningIn(layer, notes, rangesOf);
  const mentionsOn = lyingOn(layer, mentions, (mention) => [mention]);
  const marksOn = lyingOn(layer, claimMarks(claims, args, article, actors, words), rangesOf);
  const notesOn = lyingOn(layer, notes, rangesOf);
  const { lang } = inLanguage(words, article.data);
  const blocks = layer.blocks.map((block, i): ReadingBlock => {
    const source = sources[i] as ArticleBlock;
    return {
      ...block,
      listed: source.listed,
      html: htmlOf(
        referencesAfterHeading(marked(source, block, marksOn(block), notesOn(block), mentionsOn(block), words, lang)),
      ),
      claims: claimsIn(block),
      notes: notesIn(block),
      mentions: mentionsOn(block),
      arguments: argumentsIn.get(block.id) ?? [],
    };
  });
  return { article, layer, blocks, claims, notes, arguments: args, mentions, cast };
}

/** The selectors of a claim: its quote, the pieces of it, or none where it is unstated. */
export function quotesOf({ data }: ClaimEntry): readonly Selector[] {
  return data.quotes ?? (data.quote === undefined ? [] : [data.quote]);
}

function placed<E extends { readonly id: string }>(
  entries: readonly E[],
  text: IndexedText,
  quotes: (entry: E) => readonly Selector[],
): readonly Placed<E>[] {
  const found = entries.map((entry) => {
    const anchors = quotes(entry).map((quote) => anchor(text, quote));
    const ranges = anchors.filter(isFound).map(({ range }) => range);
    // Half an interrupted assertion is another assertion: all of its pieces are shown, or none.
    return { entry, anchors, ranges: ranges.length === anchors.length ? ranges.toSorted(inReadingOrder) : [] };
  });
  const [here, nowhere] = [
    found.filter(({ ranges }) => ranges.length > 0),
    found.filter(({ ranges }) => ranges.length === 0),
  ];
  here.sort((a, b) => inReadingOrder(a.ranges[0] as Range, b.ranges[0] as Range));
  return [
    ...here.map((one, i) => ({ ...one, number: i + 1 })),
    ...nowhere.map((one) => ({ ...one, number: undefined })),
  ];
}

/**
 * Where an argument is told of: at the claim it leads to or, where that has no place, at its first premise that has one.
 * An undercut is told of where the argument that it attacks is.
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

/** The block's element with what lies on it in it. */
function marked(
  { element }: ArticleBlock,
  block: Block,
  claims: readonly ClaimMark[],
  notes: readonly Placed<NoteEntry>[],
  mentions: readonly Mention[],
  words: Words,
  lang: string | undefined,
): Element {
  const { commonWords, noteWords } = words;
  const noteMarks = notes.map(({ entry, ranges, number = 0 }) =>
    noteWrapping(
      entry.id,
      ranges,
      number,
      commonWords.goToNote(commonWords.note, number, noteWords[entry.data.kind]),
      lang,
    ),
  );
  const seen = new Set<string>();
  const mentionMarks = mentions.map((mention) => {
    const isFirst = !seen.has(mention.id);
    seen.add(mention.id);
    return mentionWrapping(mention.id, mention, isFirst);
  });
  const named = { ...element, properties: { ...element.properties, id: block.id } };
  return annotate(named, block.start, [...claimWrappings(claims), ...noteMarks, ...mentionMarks]);
}
