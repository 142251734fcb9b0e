// Faults → what Astro's overlay shows of them: the first with its file and the lines around, the others by their lines.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { lineOf } from '../../model/problem-text.ts';
import { escapeMarkup } from '../../text/escape.ts';

export type Overlay = ReturnType<typeof overlayOf>;

/** @throws {RangeError} where nothing is wrong */
export function overlayOf(faults: readonly VFileMessage[]) {
  const [first] = faults;
  if (first === undefined) throw new RangeError('expected a fault');
  const { file = '', line = 1, column = 1, reason, ruleId = '', note } = first;
  const err = {
    name: `${file}:${line}:${column}`,
    title: faults.length === 1 ? 'The content has a fault' : `The content has ${faults.length} faults`,
    message: reason,
    hint: [note, ...faults.slice(1).map(lineOf)].filter(Boolean).join('\n\n'),
    loc: { file: resolve(file), line, column },
    highlightedCode: linesAround(file, line),
    id: resolve(file),
    plugin: ruleId,
    // A stack trace would only say where Postil noticed.
    stack: '',
  };
  return { type: 'error' as const, err };
}

/** The file's lines around the one that is meant, as HTML; the overlay sets a caret under it. */
function linesAround(file: string, line: number): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, line + LINES_AFTER);
  const html = lines.map((text, i) => {
    return `<span class="line${i === line - 1 ? ' error-line' : ''}">${escapeMarkup(text)}</span>`;
  });
  return `<pre class="shiki"><code>${html.join('\n')}</code></pre>`;
}

/** As much as shows what comes next. */
const LINES_AFTER = 5;
