// The journal of a session's actions, for undo and redo. Undo restores the files byte for byte. If a file changed after
// the action, no file is restored, and both versions of the changed file are returned.

import { type Commit, commit, type WrittenFile } from './commit.ts';
import { digestOfFile } from './open-edition.ts';

/** An action that has been written to disk. */
export interface WrittenAction {
  readonly label: string;
  /** The article's id. */
  readonly article: string;
  readonly files: readonly WrittenFile[];
}

export interface Journal {
  /** Adds an action. After that, an action that was undone earlier can no longer be redone. */
  add(step: WrittenAction): void;
  /** The next action to undo, and the next action to redo. */
  readonly next: { readonly undo: WrittenAction | undefined; readonly redo: WrittenAction | undefined };
  /** Reverts the last action. Undefined if there is no action to undo. */
  undo(): Promise<StepBack | undefined>;
  redo(): Promise<StepBack | undefined>;
}

export interface StepBack {
  readonly step: WrittenAction;
  readonly commit: Commit;
}

export function openJournal(folder: string): Journal {
  const [done, undone]: [WrittenAction[], WrittenAction[]] = [[], []];
  const move = async (
    from: WrittenAction[],
    to: WrittenAction[],
    put: 'before' | 'after',
  ): Promise<StepBack | undefined> => {
    const step = from.at(-1);
    if (step === undefined) return undefined;
    const result = await restore(folder, step, put);
    if ('written' in result) {
      from.pop();
      to.push(step);
    }
    return { step, commit: result };
  };
  return {
    add(step) {
      done.push(step);
      undone.length = 0;
    },
    get next() {
      return { undo: done.at(-1), redo: undone.at(-1) };
    },
    undo: () => move(done, undone, 'before'),
    redo: () => move(undone, done, 'after'),
  };
}

/**
 * Undoes or repeats an action: gives each file its bytes from before or after the action. If a file has changed since
 * then, nothing is written.
 */
function restore(folder: string, { label, files }: WrittenAction, put: 'before' | 'after'): Promise<Commit> {
  const from = put === 'before' ? 'after' : 'before';
  const order = put === 'before' ? files.toReversed() : files;
  const plan = { label, files: order.map((one) => ({ file: one.file, content: one[put] })) };
  const seen = order.map((one) => [one.file, one[from] === undefined ? null : digestOfFile(one[from])] as const);
  return commit(folder, plan, Object.fromEntries(seen));
}
