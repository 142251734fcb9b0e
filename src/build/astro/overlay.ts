// Problems → the data of Astro's error overlay: the first problem with the lines around it, the others as one line each.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FILE_START, type Problem } from '../../model/problem.ts';
import { lineOf, textOf } from '../../model/problem-text.ts';
import { escapeMarkup } from '../../text/escape.ts';

export type Overlay = ReturnType<typeof overlayOf>;

/** @throws {RangeError} if there is no problem */
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
