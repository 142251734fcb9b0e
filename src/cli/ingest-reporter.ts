// Prints the results of an ingest: for people, a summary of one file or a table of several; for programs, one line of
// JSON per file. Results are printed to standard output, progress and problems to standard error.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { IngestResult } from '../library/ingest.ts';
import type { Writing } from '../library/ingest-writes.ts';
import { isError } from '../model/problem.ts';
import { objectOf, type Row, rowOf, summaryOf, tableOf } from './ingest-report.ts';
import { printProblems } from './print.ts';

export interface ReportOptions {
  readonly content: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Number of files to ingest. */
  readonly total: number;
}

export interface Reporter {
  /** Shows the name of the next file as progress. */
  begin(file: string): void;
  done(result: IngestResult): Promise<void>;
  end(): void;
}

export function reporterOf(options: ReportOptions): Reporter {
  if (options.json) return jsonReporter();
  const progress = progressOf(options);
  const rows: Row[] = [];
  let refused = 0;
  return {
    begin: progress.show,
    async done(result) {
      progress.clear();
      printProblems(options.quiet ? result.problems.filter(isError) : result.problems);
      if (result.done === undefined) refused += 1;
      else if (!options.quiet) {
        if (options.dryRun) process.stdout.write(await diffOf(result.done.writings, options.content));
        if (options.total === 1) console.log(summaryOf(result.article, result.done, options.dryRun));
        else rows.push(rowOf(result.article, result.done));
      }
    },
    end() {
      progress.clear();
      if (rows.length > 0) console.log(tableOf(rows, refused, options.dryRun));
    },
  };
}

function jsonReporter(): Reporter {
  return {
    begin: () => {},
    done: async (result) => console.log(JSON.stringify(objectOf(result))),
    end: () => {},
  };
}

/** Progress on one line, which each file overwrites. It is shown only on a terminal, and only for several files. */
function progressOf({ total, quiet }: ReportOptions): { show(file: string): void; clear(): void } {
  const isShown = !quiet && total > 1 && process.stderr.isTTY;
  let count = 0;
  return {
    show(file) {
      count += 1;
      if (isShown) process.stderr.write(`${CLEAR}[${count}/${total}] ${plain(file).slice(-LONGEST)}`);
    },
    clear() {
      if (isShown) process.stderr.write(CLEAR);
    },
  };
}

/** Control characters that move the cursor to the start of the line, and erase the line. */
const CLEAR = '\r\x1B[2K';

/** Maximum length of a file's name, in columns. A line that wraps can't be erased. */
const LONGEST = 60;

/** A file's name without control characters, because a terminal would execute them. */
function plain(file: string): string {
  return file.replace(/\p{Cc}/gu, '?');
}

/** The name that a patch gives, as in git, to the missing old version of a new file. */
const NOTHING = '/dev/null';

/**
 * The files to be written, as a patch for `git apply` and editors.
 * @param folder the content folder, to which the names of the files are relative
 */
async function diffOf(writings: readonly Writing[], folder: string): Promise<string> {
  const patches = await Promise.all(writings.map((writing) => patchOf(writing, folder)));
  return patches.join('');
}

async function patchOf({ file, content }: Writing, folder: string): Promise<string> {
  // Of a source, only the size is printed. Its bytes may not be text, and its words are in the article anyway.
  if (typeof content !== 'string') return `Source ${file}: ${content.length} bytes\n`;
  const path = join(folder, file);
  const isThere = existsSync(path);
  const before = isThere ? await readFile(path, 'utf8') : '';
  const names = [isThere ? `a/${file}` : NOTHING, `b/${file}`] as const;
  return createTwoFilesPatch(...names, before, content, '', '', { headerOptions: HEADER });
}

const HEADER = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };
