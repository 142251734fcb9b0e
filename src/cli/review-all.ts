// The review of an article's drafts, one after the other, in a conversation. Each decision is written before the next
// question, so that an editor can quit without loss.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEntry } from '../corpus/read-entry.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import type { Editor } from '../library/editor.ts';
import { type OpenArticle, openArticle } from '../library/open-article.ts';
import { type Draft, decide, dependentDrafts, draftsOf, entryProblems } from '../library/review.ts';
import type { Entry } from '../model/collections.ts';
import { lineOf } from '../model/problem-text.ts';
import { draftText } from './draft-text.ts';
import { counted, printProblems } from './print.ts';

export type Action = 'accept' | 'edit' | 'withdraw' | 'skip' | 'quit';

/** A conversation with an editor, on a terminal or in a test. */
export interface Conversation {
  say(text: string): void;
  /** Asks for an action. The answer is undefined if the editor presses Ctrl-C. */
  choose(question: string): Promise<Action | undefined>;
  confirm(question: string): Promise<boolean>;
  /**
   * The file's text after editing. Undefined if nothing changed.
   * @param problemsIn returns the problems of a text, one per line, or undefined if it can be saved
   */
  edit(entry: Entry, text: string, problemsIn: (text: string) => string | undefined): Promise<string | undefined>;
}

/** @returns an exit code */
export async function reviewAll(article: OpenArticle, talk: Conversation, editor: Editor): Promise<number> {
  const done = { accept: 0, withdraw: 0, skip: 0 };
  const seen = new Set<string>();
  let open = article;
  for (;;) {
    const drafts = draftsOf(open);
    const draft = drafts.find(({ name }) => !seen.has(name));
    if (draft === undefined) break;
    const problems = entryProblems(draft.entry, open).map(lineOf);
    talk.say(`\n${[draftText(draft, open.corpus), ...problems].join('\n')}\n`);
    const action = await talk.choose(`${counted(drafts.length, 'draft')} left`);
    if (action === undefined || action === 'quit') break;
    if (action === 'edit') await edit(draft, open, talk);
    else if (action === 'accept' && problems.length > 0)
      talk.say(`Not accepted. First edit the draft, or write the entries that it names.\n${problems.join('\n')}`);
    else if (await carryOut(action, draft, open, talk, editor)) {
      seen.add(draft.name);
      done[action] += 1;
    }
    const again = await openArticle(open.folder, open.article.id);
    if ('problems' in again) return printProblems(again.problems);
    open = again.value;
  }
  talk.say(
    `accepted ${done.accept}, withdrawn ${done.withdraw}, skipped ${done.skip}; ${counted(draftsOf(open).length, 'draft')} left`,
  );
  return 0;
}

/**
 * Carries out a decision about a draft. If a claim is withdrawn, the drafted arguments that use it are withdrawn too.
 * @returns false if the editor refuses to withdraw these arguments
 */
async function carryOut(
  action: 'accept' | 'withdraw' | 'skip',
  { entry }: Draft,
  article: OpenArticle,
  talk: Conversation,
  editor: Editor,
): Promise<boolean> {
  if (action === 'skip') return true;
  const dependent = action === 'withdraw' ? dependentDrafts(entry, article.corpus) : [];
  const question = `${counted(dependent.length, 'drafted argument')} on it would be withdrawn too: ${dependent.map(({ data }) => data.title).join('; ')}. Go on?`;
  if (dependent.length > 0 && !(await talk.confirm(question))) return false;
  await decide(entry, action === 'accept' ? 'reviewed' : 'withdrawn', article, editor);
  return true;
}

/** Lets the editor change an entry. A text that can't be read as an entry is never written. */
async function edit({ entry }: Draft, { folder }: OpenArticle, talk: Conversation): Promise<void> {
  const path = join(folder, entry.file);
  const before = await readFile(path, 'utf8');
  const problemsIn = (text: string) => {
    const read = readEntry(entry.collection, entry.file, text);
    return 'problems' in read ? read.problems.map(lineOf).join('\n') : undefined;
  };
  const after = await talk.edit(entry, before, problemsIn);
  if (after === undefined || after === before) return;
  const problems = problemsIn(after);
  if (problems === undefined) await writeWhole(path, after);
  else talk.say(`Not saved:\n${problems}`);
}
