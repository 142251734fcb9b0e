// An opened edition → the view that a page needs for editing.

import { isFound } from '../../anchor/anchor.ts';
import { indexText } from '../../anchor/indexed-text.ts';
import { readQueue } from '../../corpus/queue-file.ts';
import { reasonFor } from '../../draft/reasons.ts';
import { problemsOf } from '../../library/editing/judge.ts';
import type { OpenEdition } from '../../library/editing/open-edition.ts';
import type { FieldProblem } from '../../library/editing/plan.ts';
import { keyOfQueued } from '../../library/editing/queue-and-anchors.ts';
import { draftsOf } from '../../library/review.ts';
import { placed } from '../../markdown/placed.ts';
import { readingOf } from '../../markdown/readings.ts';
import { reviewCounts, toReview } from '../../markdown/to-review.ts';
import type { Entry } from '../../model/collections.ts';
import { inOneList, slugOf } from '../../model/corpus.ts';
import type { EditionView, EntryView, ProblemView, QueuedView } from '../view.ts';

export async function editionView(
  opened: OpenEdition,
  next: { readonly undo: string | undefined; readonly redo: string | undefined },
): Promise<EditionView> {
  const { corpus, article: id, entries, folder } = opened;
  const article = corpus.articles.get(id);
  if (article === undefined) throw new RangeError(`expected an edition with its article, got ${id}`);
  const { layer, mentions, claims, remarks } = readingOf(corpus, id);
  const problems = problemsOf(opened);
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const text = indexText(layer);
  const own = inOneList(corpus.allAnnotations(id));
  // The numbers are those of the page, which leaves out withdrawn entries.
  const numbers = new Map([...claims, ...remarks].map(({ entry, number }) => [entry.file, number]));
  const places = new Map(placed(text, own).map((one) => [one.entry.file, one]));
  const view = (entry: Entry): EntryView => {
    const place = places.get(entry.file);
    return {
      file: entry.file,
      digest: opened.files.get(entry.file)?.digest,
      collection: entry.collection,
      slug: slugOf(entry.id),
      data: entry.data,
      body: entry.body,
      ranges: place?.ranges ?? [],
      anchors: (place?.anchors ?? []).map((anchor) => ({
        state: anchor.state,
        ...(isFound(anchor) && { range: anchor.range }),
      })),
      number: numbers.get(entry.file),
      ...('generator' in entry.data && entry.data.generator && { reason: reasonFor(entry.data.generator.rule) }),
      problems: (byFile.get(entry.file) ?? []).map(problemView),
    };
  };
  const reviewed = toReview(corpus, id);
  const mentionsById = Map.groupBy(mentions, (mention) => mention.id);
  return {
    id,
    article: view(article),
    text: layer.text,
    blocks: layer.blocks,
    entries: own.map(view),
    actors: [...corpus.actors.values()].map((actor) => ({
      ...view(actor),
      ranges: (mentionsById.get(actor.id) ?? []).map(({ start, end }) => ({ start, end })),
      mentions: mentionsById.get(actor.id)?.length ?? 0,
      isHere: reviewed.includes(actor),
    })),
    schemes: [...corpus.schemes.values()].map(view),
    drafts: draftsOf({ folder, corpus, entries, article }).map(({ entry }) => entry.file),
    review: reviewCounts(reviewed),
    queue: await queueView(folder, id),
    digests: Object.fromEntries([...opened.files].map(([file, { digest }]) => [file, digest])),
    undo: next.undo,
    redo: next.redo,
    problems: problems.map(problemView),
  };
}

export function problemView({
  file,
  severity,
  rule,
  found,
  expected,
  remedy,
  ...rest
}: FieldProblem | Omit<FieldProblem, 'path'>): ProblemView {
  const path = 'path' in rest ? rest.path.map((key) => (typeof key === 'number' ? key : String(key))) : undefined;
  return { file, severity, rule, found, expected, remedy, ...(path && { path }) };
}

async function queueView(folder: string, article: string): Promise<readonly QueuedView[]> {
  const read = await readQueue(folder, article);
  if ('problems' in read) return [];
  return read.value.waiting.map((queued) => {
    const { reason, collection, id, entry: data = {}, body = '' } = queued;
    return {
      key: keyOfQueued(queued),
      reason,
      id,
      ...(collection !== undefined && { entry: { collection, data, body } }),
    };
  });
}
