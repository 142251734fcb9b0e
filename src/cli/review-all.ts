// The drafts of an article, one after the other, each with the editor's decision. Every decision is on disk before the next is asked for,
// so that to quit, or to be interrupted, loses nothing.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEntry } from '../corpus/read-entry.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { decide, restingOn } from '../library/decide.ts';
import { type Draft, draftsOf } from '../library/drafts.ts';
import { entryFaults } from '../library/entry-faults.ts';
import { type OpenArticle, openArticle } from '../library/open-article.ts';
import type { Entry } from '../model/collections.ts';
import { lineOf } from '../model/problem-text.ts';
import { counted } from './counted.ts';
import { draftText } from './draft-text.ts';

export type Action = 'accept' | 'edit' | 'withdraw' | 'skip' | 'quit';

/** How the editor is spoken with; a terminal, or a test. */
export interface Conversation {
  say(text: string): void;
  /** Undefined where the editor breaks off. */
  choose(question: string): Promise<Action | undefined>;
  confirm(question: string): Promise<boolean>;
  /** The file's text as the editor leaves it; undefined for no change. `faultsOf` says what is wrong with a text. */
  edit(entry: Entry, text: string, faultsOf: (text: string) => string | undefined): Promise<string | undefined>;
}

/** @returns an exit code */
export async function reviewAll(article: OpenArticle, talk: Conversation): Promise<number> {
  const done = { accept: 0, withdraw: 0, skip: 0 };
  const seen = new Set<string>();
  let open = article;
  for (;;) {
    const drafts = draftsOf(open);
    const draft = drafts.find(({ name }) => !seen.has(name));
    if (draft === undefined) break;
    const faults = entryFaults(draft.entry, open);
    talk.say(`\n${[draftText(draft, open.corpus), ...faults].join('\n')}\n`);
    const action = await talk.choose(`${counted(drafts.length, 'draft')} left`);
    if (action === undefined || action === 'quit') break;
    if (action === 'edit') await edit(draft, open, talk);
    else if (action === 'accept' && faults.length > 0)
      talk.say(`Not accepted: edit it, or write what it names, first.\n${faults.join('\n')}`);
    else if (await carryOut(action, draft, open, talk)) {
      seen.add(draft.name);
      done[action] += 1;
    }
    const again = await openArticle(open.folder, open.article.id);
    if ('messages' in again) return reportFaults(again.messages.map(lineOf), talk);
    open = again;
  }
  talk.say(
    `accepted ${done.accept}, withdrawn ${done.withdraw}, skipped ${done.skip}; ${counted(draftsOf(open).length, 'draft')} left`,
  );
  return 0;
}

/** Whether it is done: an editor may think better of it. */
async function carryOut(
  action: 'accept' | 'withdraw' | 'skip',
  { entry }: Draft,
  { corpus, folder }: OpenArticle,
  talk: Conversation,
): Promise<boolean> {
  if (action === 'skip') return true;
  const resting = action === 'withdraw' ? restingOn(entry, corpus) : [];
  const question = `${counted(resting.length, 'drafted argument')} on it would be withdrawn too: ${resting.map(({ data }) => data.title).join('; ')}. Go on?`;
  if (resting.length > 0 && !(await talk.confirm(question))) return false;
  await decide(entry, action === 'accept' ? 'reviewed' : 'withdrawn', corpus, folder);
  return true;
}

/** What can't be read as an entry is never written. */
async function edit({ entry }: Draft, { folder }: OpenArticle, talk: Conversation): Promise<void> {
  const path = join(folder, entry.file);
  const before = await readFile(path, 'utf8');
  const faultsOf = (text: string) => {
    const read = readEntry(entry.collection, entry.file, text);
    return 'messages' in read ? read.messages.map(lineOf).join('\n') : undefined;
  };
  const after = await talk.edit(entry, before, faultsOf);
  if (after === undefined || after === before) return;
  const faults = faultsOf(after);
  if (faults === undefined) await writeWhole(path, after);
  else talk.say(`Not saved:\n${faults}`);
}

function reportFaults(faults: readonly string[], talk: Conversation): number {
  talk.say(faults.join('\n'));
  return 1;
}
