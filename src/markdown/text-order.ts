// A claim or argument → its position in its article's text, and the block in which a claim begins. The first request
// computes the positions of all entries of an article and caches them, so that lists over many articles do not read the
// articles again.

import { overlaps } from '../anchor/range.ts';
import { type ArgumentEntry, articleOf, type ClaimEntry, type Corpus } from '../model/corpus.ts';
import { readingOf } from './readings.ts';

interface Positions {
  /** The id of the block in which a claim begins, by the claim's id. */
  readonly blocks: ReadonlyMap<string, string>;
  /**
   * A sort key for each claim and argument, by its file. Sorted by this key, claims are in the order of the text, and
   * so are arguments.
   */
  readonly order: ReadonlyMap<string, number>;
}

const noted = new WeakMap<Corpus, Map<string, Positions>>();

/** The id of the block in which a claim begins; undefined if the claim has no range in the text. */
export function blockOf(corpus: Corpus, claim: ClaimEntry): string | undefined {
  return positionsIn(corpus, articleOf(claim.id)).blocks.get(claim.id);
}

/** Claims or arguments → the same, sorted: the newest article first, and within an article in the order of the text. */
export function inTextOrder<E extends ClaimEntry | ArgumentEntry>(corpus: Corpus, entries: readonly E[]): readonly E[] {
  const byArticle = Map.groupBy(entries, ({ id }) => articleOf(id));
  const listed = corpus.listed('articles').map(({ id }) => id);
  const articles = new Set([...listed.filter((id) => byArticle.has(id)), ...byArticle.keys()]);
  return [...articles].flatMap((article) => {
    const { order } = positionsIn(corpus, article);
    const at = ({ file }: E) => order.get(file) ?? order.size;
    return (byArticle.get(article) ?? []).toSorted((a, b) => at(a) - at(b));
  });
}

function positionsIn(corpus: Corpus, article: string): Positions {
  const articles = noted.get(corpus) ?? new Map<string, Positions>();
  noted.set(corpus, articles);
  const positions = articles.get(article) ?? readPositions(corpus, article);
  articles.set(article, positions);
  return positions;
}

function readPositions(corpus: Corpus, article: string): Positions {
  const { claims, arguments: args, layer } = readingOf(corpus, article);
  const blocks = claims.flatMap(({ entry, ranges: [first] }) => {
    const block = first && layer.blocks.find((candidate) => overlaps(candidate, first));
    return block === undefined ? [] : [[entry.id, block.id] as const];
  });
  const files = [...claims.map(({ entry }) => entry.file), ...args.map(({ file }) => file)];
  return { blocks: new Map(blocks), order: new Map(files.map((file, i) => [file, i])) };
}
