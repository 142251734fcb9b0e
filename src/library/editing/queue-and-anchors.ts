// Queued entries, and quotes that moved or changed → the files to write after an editor has confirmed the right passages.

import { isFound } from '../../anchor/anchor.ts';
import { describeQuote } from '../../anchor/describe-quote.ts';
import { queueFileOf, readQueue } from '../../corpus/queue-file.ts';
import { editFrontmatter } from '../../corpus/yaml/edit.ts';
import { queueText } from '../../corpus/yaml/write.ts';
import { anchoredQuotes } from '../../markdown/anchored-quotes.ts';
import { readingOf } from '../../markdown/readings.ts';
import { failure, type Outcome } from '../../model/problem.ts';
import type { Selector } from '../../model/selector.ts';
import type { Editor } from '../editor.ts';
import { entryIn, nameOf } from './change-entries.ts';
import { planEntries } from './make-entries.ts';
import type { OpenEdition } from './open-edition.ts';
import type { EditPlan } from './plan.ts';

/** @param quote the words that the editor selected for the queued entry; undefined deletes the entry from the queue */
export async function planQueued(
  opened: OpenEdition,
  index: number,
  quote: Selector | undefined,
  editor: Editor,
): Promise<Outcome<EditPlan>> {
  const { folder, article } = opened;
  const read = await readQueue(folder, article);
  if ('problems' in read) return read;
  const { waiting } = read.value;
  const queued = waiting[index];
  const file = queueFileOf(article);
  if (queued === undefined)
    return failure({ file, rule: 'no-entry', found: 'the queue no longer has this entry', remedy: 'reload the page' });
  const left = waiting.filter((one) => one !== queued);
  const rest = { file, content: left.length === 0 ? undefined : queueText(article, left) };
  if (quote === undefined) return { value: { label: 'Delete an entry of the queue', files: [rest] } };
  const { collection, id, entry = {}, body = '' } = queued;
  if (collection === undefined)
    return failure({ file, rule: 'no-entry', found: 'this is a remark, not an annotation', remedy: 'delete it' });
  const { quotes: _, formerIds: __, generator: ___, ...data } = entry;
  const placed = planEntries(opened, [{ collection, key: id, data: { ...data, quote }, body }], editor);
  return 'problems' in placed
    ? placed
    : { value: { label: `Place ${id ?? 'an entry'} of the queue`, files: [...placed.value.files, rest] } };
}

/** Accepts the found passages of an entry's quotes, although their words or blocks changed. */
export function planAnchors(opened: OpenEdition, file: string): Outcome<EditPlan> {
  const entry = entryIn(opened, file);
  if ('problems' in entry) return entry;
  const reading = readingOf(opened.corpus, opened.article);
  const changes = anchoredQuotes(reading)
    .filter((quote) => quote.entry.file === file && quote.anchor.state !== 'exact')
    .flatMap(({ path, anchor }) =>
      isFound(anchor) ? [{ path, value: describeQuote(reading.layer, anchor.range) }] : [],
    );
  if (changes.length === 0)
    return failure({
      file,
      rule: 'no-anchor',
      found: 'no quote of this entry was found in another place',
      remedy: 'select the words of the quote in the text',
    });
  const { text } = opened.files.get(file) ?? { text: '' };
  return {
    value: {
      label: `Accept the place of ${nameOf(entry.value)}`,
      files: [{ file, content: editFrontmatter(text, changes) }],
    },
  };
}
