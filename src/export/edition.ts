// An edition: an article's reading with its complete arguments; the input of every export format.
// Drafts are included if the site shows drafts. Withdrawn entries, and arguments that refer to them, are left out.

import { codePointCounter } from '../anchor/code-points.ts';
import { type BlockPieces, piecesOf } from '../markdown/block-pieces.ts';
import type { Reading } from '../markdown/reading.ts';
import { MOST_READINGS, readingOf } from '../markdown/readings.ts';
import { type Recent, recent } from '../markdown/recent.ts';
import { type ActorEntry, type Corpus, holdersOf } from '../model/corpus.ts';
import { digestOf } from '../text/digest.ts';
import { type Step, stepsOf } from './steps.ts';

export interface Edition {
  readonly id: string;
  readonly corpus: Corpus;
  readonly reading: Reading;
  readonly steps: readonly Step[];
  /** The authors, the actors that the text names, and the holders and reporters of its claims and arguments. */
  readonly actors: readonly ActorEntry[];
  /** The SHA-256 of the text layer in UTF-8, in hexadecimal digits. */
  readonly textSha256: string;
  /** A UTF-16 offset → the number of code points before it. All formats use offsets in code points. */
  readonly codePoints: (offset: number) => number;
  /** The text of each block with its marks, by the block's id. */
  readonly pieces: ReadonlyMap<string, BlockPieces>;
}

const made = new WeakMap<Corpus, Recent<string, Edition>>();

/** The editions of all articles that are not withdrawn. */
export function editionsOf(corpus: Corpus): readonly Edition[] {
  return corpus.listed('articles').map(({ id }) => editionOf(corpus, id));
}

/**
 * The edition of an article. At most MOST_READINGS editions are cached.
 * @throws RangeError if the article is not in the corpus
 */
export function editionOf(corpus: Corpus, article: string): Edition {
  const kept = made.get(corpus) ?? recent(MOST_READINGS);
  made.set(corpus, kept);
  return kept(article, () => makeEdition(corpus, article));
}

function makeEdition(corpus: Corpus, id: string): Edition {
  const reading = readingOf(corpus, id);
  const { article, layer } = reading;
  return {
    id,
    corpus,
    reading,
    steps: stepsOf(corpus, id),
    actors: actorsOf(corpus, reading),
    textSha256: digestOf(layer.text),
    codePoints: codePointCounter(layer.text),
    pieces: piecesOf(article.data, article.body),
  };
}

function actorsOf(corpus: Corpus, { article, claims, mentions }: Reading): readonly ActorEntry[] {
  const held = [...claims.map(({ entry }) => entry), ...corpus.annotations(article.id).arguments];
  const ids = new Set([
    ...article.data.authors,
    ...mentions.map(({ id }) => id),
    ...held.flatMap((entry) => holdersOf(entry, article)),
    ...claims.flatMap(({ entry }) => [...entry.data.via.map(({ actor }) => actor), ...entry.data.addressees]),
  ]);
  return corpus.listed('actors').filter((actor) => ids.has(actor.id));
}
