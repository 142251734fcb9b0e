// A content folder → its current problems, and the data of Astro's error overlay for them. Runs in the thread that
// checks the library during editing.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rememberedLibrary } from '../../corpus/remembered-library.ts';
import { checkLibrary } from '../../library/check.ts';
import { FILE_START, isError, type Problem } from '../../model/problem.ts';
import { lineOf, problemLines, textOf } from '../../model/problem-text.ts';
import { escapeMarkup } from '../../text/escape.ts';

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

export type Overlay = ReturnType<typeof overlayOf>;

/**
 * The overlay's data: the first problem with the lines around it, the others as one line each.
 * @throws {RangeError} if there is no problem
 */
export function overlayOf(problems: readonly Problem[]) {
  const [first] = problems;
  if (first === undefined) throw new RangeError('expected a problem');
  const { file, at: { line, column } = FILE_START, rule = '', remedy } = first;
  const err = {
    name: `${file}:${line}:${column}`,
    title: problems.length === 1 ? 'The content has a problem' : `The content has ${problems.length} problems`,
    message: textOf(first),
    hint: [remedy, ...problems.slice(1).map(lineOf)].join('\n\n'),
    loc: { file: resolve(file), line, column },
    highlightedCode: linesAround(file, line),
    id: resolve(file),
    plugin: rule,
    // A stack trace would show only lines of Postil.
    stack: '',
  };
  return { type: 'error' as const, err };
}

/** The lines of a file around a problem's line, as HTML. The overlay adds a caret under that line. */
function linesAround(file: string, line: number): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, line + LINES_AFTER);
  const html = lines.map((text, i) => {
    return `<span class="line${i === line - 1 ? ' error-line' : ''}">${escapeMarkup(text)}</span>`;
  });
  return `<pre class="shiki"><code>${html.join('\n')}</code></pre>`;
}

/** Number of lines shown after the problem's line. */
const LINES_AFTER = 5;
