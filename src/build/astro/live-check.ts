// A content folder → its current problems. Runs in the thread that checks the library during editing.

import { rememberedLibrary } from '../../corpus/remembered-library.ts';
import { checkLibrary } from '../../library/check.ts';
import { isError } from '../../model/problem.ts';
import { problemLines } from '../../model/problem-text.ts';
import { type Overlay, overlayOf } from './overlay.ts';

export interface Checked {
  /** One line for each problem. Empty if there are no problems. */
  readonly report: string;
  /** The error shown over the page. Undefined if there is no error. */
  readonly overlay: Overlay | undefined;
}

/** The library is kept between checks, so that a check reads only changed files. */
let library: { readonly folder: string; readonly read: ReturnType<typeof rememberedLibrary> } | undefined;

export async function checkNow(folder: string): Promise<Checked> {
  if (library?.folder !== folder) library = { folder, read: rememberedLibrary(folder) };
  try {
    const { problems } = await checkLibrary(folder, library.read);
    const errors = problems.filter(isError);
    return { report: problemLines(problems), overlay: errors.length > 0 ? overlayOf(errors) : undefined };
  } catch (error) {
    // A check fails if a file is removed while the check runs. The removal then causes another check.
    return { report: String(error), overlay: undefined };
  }
}
