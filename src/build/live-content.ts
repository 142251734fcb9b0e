// While editing: a change of the content is checked and shown at once; a fault stands over the page, with its file, line
// and lines around, until it is mended.

import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { VFileMessage } from 'vfile-message';
import { rememberingReader } from '../corpus/remembering-reader.ts';
import { editWords } from '../model/edit-words.ts';
import { checkLibrary } from './checked-library.ts';
import { lineOf, reportOf } from './report.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
type Logger = { readonly warn: (text: string) => void };

/** An editor or git writes several files at once: they are read together, in milliseconds after the last. */
const TOGETHER = 60;

/** The page comes first, then the check of the whole library, in milliseconds. */
const PAGE_FIRST = 250;

export function showContentLive(server: DevServer, folder: string, logger: Logger): void {
  const root = resolve(folder) + sep;
  const reader = rememberingReader();
  let faults: readonly VFileMessage[] = [];
  let timer: NodeJS.Timeout | undefined;
  const check = async () => {
    const { findings } = await checkLibrary(folder, reader);
    const had = faults.length > 0;
    faults = findings.filter(({ fatal }) => fatal === true);
    if (findings.length > 0) logger.warn(`\n${reportOf(findings)}`);
    if (faults.length > 0) server.ws.send(overlayOf(faults));
    // The overlay goes with the page that is under it.
    else if (had) server.ws.send({ type: 'full-reload' });
  };
  const checkIn = (milliseconds: number) => {
    timer = setTimeout(() => void check().catch((error: unknown) => logger.warn(String(error))), milliseconds);
  };
  const show = () => {
    if (faults.length === 0) server.ws.send({ type: 'full-reload' });
    checkIn(PAGE_FIRST);
  };
  const changed = (file: string) => {
    if (!file.startsWith(root)) return;
    clearTimeout(timer);
    timer = setTimeout(show, TOGETHER);
  };
  server.watcher.add(root);
  server.watcher.on('add', changed).on('change', changed).on('unlink', changed);
  server.ws.on('connection', () => {
    if (faults.length > 0) server.ws.send(overlayOf(faults));
  });
  checkIn(0);
}

/** What Astro's overlay shows: the first fault in full, the others by their lines. */
export function overlayOf(faults: readonly VFileMessage[]) {
  const [first] = faults;
  if (first === undefined) throw new RangeError('expected a fault');
  const { file = '', line = 1, column = 1, reason, ruleId = '', note } = first;
  const err = {
    name: `${file}:${line}:${column}`,
    title: editWords.faults(faults.length),
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
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<span class="line${i === line - 1 ? ' error-line' : ''}">${escaped}</span>`;
  });
  return `<pre class="shiki"><code>${html.join('\n')}</code></pre>`;
}

/** As much as shows what comes next. */
const LINES_AFTER = 5;
