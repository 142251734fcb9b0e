// An article in memory: it is ingested from a source, edited by hand, and updated from a changed source, as the command
// does.

import { readEntry } from '../../src/corpus/read-entry.ts';
import { entryText } from '../../src/corpus/yaml/write.ts';
import { digestsOf } from '../../src/ingest/article/block-digest.ts';
import { markDigestsOf } from '../../src/ingest/article/mark-digest.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { blockSourcesOf } from '../../src/markdown/block-sources.ts';
import { type Plan, planMerge, type Write } from '../../src/merge/plan.ts';
import { earlierBlocks, type StandingArticle } from '../../src/merge/standing-article.ts';
import { type CollectionName, collectionNames, type Entry } from '../../src/model/collections.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { sourceOf } from '../ingest/sources.ts';
import { valueFrom } from '../value-from.ts';

export interface Edition {
  readonly standing: StandingArticle;
  readonly corpus: Corpus;
  /** The result of the last update. */
  readonly plan: Plan;
}

/** The next edition of article x, from a source; undefined if the source has no paragraphs. */
export function update(source: string, before?: Edition): Edition | undefined {
  const corpus = before?.corpus ?? corpusOf([]);
  const standing = before?.standing;
  const proposed = ingest('x', sourceOf(source), {
    actors: actorsOf(corpus),
    earlier: standing && earlierBlocks(standing, corpus),
  });
  if ('problems' in proposed) return undefined;
  const proposal = proposed.value;
  const plan = planMerge(proposal, corpus, standing);
  const written = plan.write.map(entryOf);
  const names = new Set(written.map(({ file }) => file));
  const kept = entriesOf(corpus).filter(({ file }) => !names.has(file));
  return editionOf(corpusOf([...kept, ...written]), textOf(plan.write.at(-1) as Write), plan, {
    written: digestsOf(proposal.article.layer),
    marks: markDigestsOf(proposal.article.blocks),
  });
}

/** The edition with the article's file changed by hand. */
export function edited({ corpus, plan, standing }: Edition, change: (text: string) => string): Edition {
  const text = change(standing.text);
  const article = entryOf({ file: 'articles/x.md', text });
  return editionOf(
    corpusOf([...entriesOf(corpus).filter(({ collection }) => collection !== 'articles'), article]),
    text,
    plan,
    { written: standing.written ?? {}, marks: standing.marks },
  );
}

/** The body's blocks as `id: Markdown`. */
export function blocksIn({ standing: { entry } }: Edition): readonly string[] {
  return blockSourcesOf(entry.data, entry.body).map(({ id, markdown }) => `${id}: ${markdown}`);
}

export function actorsOf(corpus: Corpus) {
  return [...corpus.actors.values()].map(({ id, data: { name, type, aliases } }) => ({ id, name, type, aliases }));
}

export function textOf(write: Write): string {
  return 'text' in write ? write.text : entryText(write.data, write.body);
}

export function entryOf(write: Write): Entry {
  const collection = write.file.slice(0, write.file.indexOf('/')) as CollectionName;
  return valueFrom(readEntry(collection, write.file, textOf(write))).entry;
}

function editionOf(
  corpus: Corpus,
  text: string,
  plan: Plan,
  ledger: Pick<StandingArticle, 'written' | 'marks'>,
): Edition {
  const entry = corpus.articles.get('x');
  if (entry === undefined) throw new TypeError('expected an article');
  return { standing: { entry, text, ...ledger }, corpus, plan };
}

function entriesOf(corpus: Corpus): readonly Entry[] {
  return collectionNames.flatMap((name): readonly Entry[] => [...corpus[name].values()]);
}
