// The desk of a library: it opens the edition of an article, and changes it by an editor's actions. Actions run one
// after another. An action writes all its files or, with a reason, none.

import { whileLocked } from '../../corpus/library-lock.ts';
import type { ReadingBlock } from '../../markdown/reading.ts';
import { readingOf } from '../../markdown/readings.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import type { Editor } from '../editor.ts';
import { type Action, planOf } from './actions.ts';
import { type Commit, commit, type FileConflict, type SeenDigests } from './commit.ts';
import { openJournal, type WrittenAction } from './journal.ts';
import { judge } from './judge.ts';
import { editionAfter, editionReader, type OpenEdition, printable } from './open-edition.ts';
import { type EditPlan, type FieldProblem, plannedTexts } from './plan.ts';

/** The answer to an action. The development server sends it with views in place of the edition and the problems. */
export type Answer<Edition = OpenEdition, Advice = FieldProblem, Refusal = Problem> =
  | {
      readonly done: string;
      /** The edition after the action. Undefined if the article no longer exists, because its import was undone. */
      readonly edition: Edition | undefined;
      /** The blocks of the article whose text or marks changed, as HTML by their ids. */
      readonly blocks: Readonly<Record<string, string>>;
      readonly advice: readonly Advice[];
    }
  | { readonly conflicts: readonly FileConflict[] }
  | { readonly problems: readonly Refusal[] };

export interface Desk {
  open(article: string): Promise<Outcome<OpenEdition>>;
  /** @param seen the digests of the files as the page saw them */
  act(article: string, action: Action, seen: SeenDigests): Promise<Answer>;
  undo(): Promise<Answer | undefined>;
  redo(): Promise<Answer | undefined>;
  /** Adds an action whose files another use case has written, such as a text that was brought in. */
  add(step: WrittenAction): void;
  readonly next: { readonly undo: string | undefined; readonly redo: string | undefined };
}

/** Maximum wait, in milliseconds, for a command that is writing to the library. */
const PATIENCE = 5000;

/**
 * @param editor returns the person who edits now, and the day
 * @param command the command that holds the library's lock; another command that waits for the lock prints this name
 */
export function openDesk(folder: string, editor: () => Editor, command = 'npm run dev'): Desk {
  const open = editionReader(folder);
  const journal = openJournal(folder);
  const oneAtATime = queueOfOne();
  /** Runs a task after all earlier tasks, and while no command writes to the library. */
  const inTurn = <T>(task: () => Promise<T>) =>
    oneAtATime(() => whileLocked(folder, { command, patience: PATIENCE }, task));
  const stepBack = (way: 'undo' | 'redo') =>
    inTurn(async (): Promise<Answer | undefined> => {
      const article = journal.next[way]?.article ?? '';
      const before = await open(article);
      const done = await journal[way]();
      if (done === undefined) return undefined;
      const label = `${way === 'undo' ? 'undone' : 'done again'}: ${done.step.label}`;
      return answerTo(done.commit, label, 'value' in before ? before.value : undefined, await open(article), []);
    });
  return {
    open,
    act: (article, action, seen) =>
      inTurn(async (): Promise<Answer> => {
        const opened = await open(article);
        if ('problems' in opened) return opened;
        if (opened.value.problems.length > 0) return { problems: printable(opened.value) };
        const plan = await planOf(action, opened.value, editor());
        if ('problems' in plan) return plan;
        const advice = judgePlan(opened.value, plan.value);
        if ('problems' in advice) return advice;
        const result = await commit(folder, plan.value, seen);
        if ('written' in result) journal.add({ label: plan.value.label, article, files: result.written });
        return answerTo(result, plan.value.label, opened.value, await open(article), advice.value);
      }),
    undo: () => stepBack('undo'),
    redo: () => stepBack('redo'),
    add: (step) => journal.add(step),
    get next() {
      return { undo: journal.next.undo?.label, redo: journal.next.redo?.label };
    },
  };
}

function judgePlan(opened: OpenEdition, plan: EditPlan): Outcome<readonly FieldProblem[]> {
  // Files of other articles can't be judged here, because the rest of their editions is not open. Only an id changes in
  // them.
  const texts = new Map([...plannedTexts(plan)].filter(([file]) => !isElsewhere(opened, file)));
  const { refused, advice } = judge(opened, editionAfter(opened, texts), new Set(texts.keys()));
  return refused.length > 0 ? { problems: refused } : { value: advice };
}

/** Whether a file belongs to another article, and the edition does not need it. */
function isElsewhere({ article, files }: OpenEdition, file: string): boolean {
  const owner = /^articles\/(.+)\.md$/.exec(file)?.[1] ?? /^[^/]+\/([^/]+)\//.exec(file)?.[1];
  return owner !== undefined && owner !== article && !files.has(file);
}

function answerTo(
  result: Commit,
  done: string,
  before: OpenEdition | undefined,
  after: Outcome<OpenEdition>,
  advice: readonly FieldProblem[],
): Answer {
  if (!('written' in result)) return result;
  if ('problems' in after) return { done, edition: undefined, blocks: {}, advice };
  return { done, edition: after.value, blocks: changedBlocks(before, after.value), advice };
}

function changedBlocks(before: OpenEdition | undefined, after: OpenEdition): Readonly<Record<string, string>> {
  // The pages of a library that hides drafts lack the drafts that the desk shows, so such pages are loaded again.
  if (after.site.drafts === 'hide') return {};
  const old = new Map((before === undefined ? [] : blocksOf(before)).map(({ id, html }) => [id, html]));
  const changed = blocksOf(after).filter(({ id, html }) => old.get(id) !== html);
  return Object.fromEntries(changed.map(({ id, html }) => [id, html]));
}

function blocksOf({ corpus, article }: OpenEdition): readonly ReadingBlock[] {
  return corpus.articles.has(article) ? readingOf(corpus, article).blocks : [];
}

/** @returns a function that runs tasks one after the other */
function queueOfOne(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}
