// Queued entries that an editor corrected, and quotes that moved or changed → the files to write.

import { isFound } from '../../anchor/anchor.ts';
import { describeQuote } from '../../anchor/describe-quote.ts';
import { queueFileOf, readQueue } from '../../corpus/queue-file.ts';
import { editFrontmatter } from '../../corpus/yaml/edit.ts';
import { queueText } from '../../corpus/yaml/write.ts';
import { anchoredQuotes } from '../../markdown/anchored-quotes.ts';
import { readingOf } from '../../markdown/readings.ts';
import { failure, type Outcome } from '../../model/problem.ts';
import type { Queued } from '../../model/queue.ts';
import { digestOf } from '../../text/digest.ts';
import type { Editor } from '../editor.ts';
import { entryIn, nameOf } from './change-entries.ts';
import { type NewEntry, planEntries } from './make-entries.ts';
import type { OpenEdition } from './open-edition.ts';
import type { EditPlan, PlannedFile } from './plan.ts';

/**
 * The key of a queued entry: a digest of all its fields. Its position in the queue is no key, because that position
 * belongs to another entry after the queue changed on disk.
 */
export function keyOfQueued(queued: Queued): string {
  return digestOf(JSON.stringify(queued), KEY_DIGITS);
}

/** Number of hexadecimal digits of a key. */
const KEY_DIGITS = 20;

/** Deletes an entry from the queue. */
export async function planDrop(opened: OpenEdition, key: string): Promise<Outcome<EditPlan>> {
  const taken = await takeFromQueue(opened, key);
  return 'problems' in taken
    ? taken
    : { value: { label: 'Delete an entry of the queue', files: [taken.value.queueFile] } };
}

/**
 * Adds an entry of the queue to the edition, as an editor corrected it. The person or program that made the entry
 * remains its creator.
 * @param entries the new entries to which the corrected entry refers, then the corrected entry
 */
export async function planCorrected(
  opened: OpenEdition,
  key: string,
  entries: readonly NewEntry[],
  editor: Editor,
): Promise<Outcome<EditPlan>> {
  const taken = await takeFromQueue(opened, key);
  if ('problems' in taken) return taken;
  const { queued, queueFile } = taken.value;
  const { creator, created } = queued.entry ?? {};
  const planned = planEntries(opened, entries, editor, { creator, created });
  return 'problems' in planned
    ? planned
    : {
        value: { label: `Add ${queued.id ?? 'an entry'} of the queue`, files: [...planned.value.files, queueFile] },
      };
}

/** An entry of the queue, and the file of the queue without this entry. */
async function takeFromQueue(
  { folder, article }: OpenEdition,
  key: string,
): Promise<Outcome<{ readonly queued: Queued; readonly queueFile: PlannedFile }>> {
  const read = await readQueue(folder, article);
  if ('problems' in read) return read;
  const file = queueFileOf(article);
  const queued = read.value.waiting.find((one) => keyOfQueued(one) === key);
  if (queued === undefined)
    return failure({ file, rule: 'no-entry', found: 'the queue no longer has this entry', remedy: 'reload the page' });
  const left = read.value.waiting.filter((one) => one !== queued);
  const content = left.length === 0 ? undefined : queueText(article, left);
  return { value: { queued, queueFile: { file, content } } };
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
