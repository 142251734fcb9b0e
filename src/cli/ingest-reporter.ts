// What is said while files are ingested: to people a summary of a file or a table of many, to programs a line of JSON for each.
// Results go to standard output; progress and what is wrong to standard error.

import type { Outcome } from '../library/ingest.ts';
import { lineOf } from '../model/problem-text.ts';
import { diffOf } from './ingest-diff.ts';
import { objectOf, summaryOf } from './ingest-report.ts';
import { type Row, rowOf, tableOf } from './ingest-table.ts';

export interface Manner {
  readonly content: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  /** How many files there are. */
  readonly total: number;
}

export interface Reporter {
  /** Says which file is next. */
  begin(file: string): void;
  done(outcome: Outcome): Promise<void>;
  end(): void;
}

export function reporterOf(manner: Manner): Reporter {
  if (manner.json) return jsonReporter();
  const progress = progressOf(manner);
  const rows: Row[] = [];
  let refused = 0;
  return {
    begin: progress.show,
    async done(outcome) {
      progress.clear();
      for (const message of outcome.messages) if (!manner.quiet || message.fatal) console.error(lineOf(message));
      if (outcome.done === undefined) refused += 1;
      else if (!manner.quiet) {
        if (manner.dryRun) process.stdout.write(await diffOf(outcome.done.writings, manner.content));
        if (manner.total === 1) console.log(summaryOf(outcome.article, outcome.done, manner.dryRun));
        else rows.push(rowOf(outcome.article, outcome.done));
      }
    },
    end() {
      progress.clear();
      if (rows.length > 0) console.log(tableOf(rows, refused, manner.dryRun));
    },
  };
}

function jsonReporter(): Reporter {
  return {
    begin: () => {},
    done: async (outcome) => console.log(JSON.stringify(objectOf(outcome))),
    end: () => {},
  };
}

/** One line that is overwritten, where somebody is watching and there is something to wait for. */
function progressOf({ total, quiet }: Manner): { show(file: string): void; clear(): void } {
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

/** To the beginning of the line, and erase it. */
const CLEAR = '\r\x1B[2K';

/** Columns: a line that wraps can't be erased. */
const LONGEST = 60;

/** A file's name may hold what a terminal would obey. */
function plain(file: string): string {
  return file.replace(/\p{Cc}/gu, '?');
}
