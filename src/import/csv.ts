// The tables of Postil's own CSV export, perhaps saved again by a spreadsheet → candidates. A table is recognized by
// its columns.

import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Candidate, Imported, NamedPassage, Passage } from './candidate.ts';
import { draftFields, type FileProblem, filled, holderOf, idParts, piecesOf, shortReference } from './own-file.ts';

type Row = Readonly<Record<string, string>>;

interface Table {
  /** Columns that only this table has. */
  readonly columns: readonly string[];
  readonly read: (row: Row, path: readonly PropertyKey[]) => Candidate | NamedPassage;
  /** The fields of entries that the table does not have. */
  readonly lost: readonly string[];
}

const TABLES: readonly Table[] = [
  {
    columns: ['id', 'article', 'statement', 'words'],
    read: claimOf,
    lost: ['the words that attribute a claim to each reporter', 'former ids', 'the rule that drafted a claim'],
  },
  {
    columns: ['id', 'article', 'relation', 'premises', 'aim'],
    read: argumentOf,
    lost: ['the premises’ roles in a scheme', 'critical questions', 'former ids', 'the rule that drafted an argument'],
  },
  { columns: ['id', 'name', 'type', 'aliases'], read: actorOf, lost: ['family names', 'former ids'] },
  { columns: ['article', 'actor', 'words', 'start'], read: mentionOf, lost: [] },
];

export function isCsv(text: string): boolean {
  return tableOf(text) !== undefined;
}

export function csvCandidates(text: string): Imported | FileProblem {
  const found = tableOf(text);
  if (found === undefined) return { line: 1, found: 'no table of Postil’s', remedy: 'export it again' };
  const { table, delimiter, from } = found;
  const read: (Candidate | NamedPassage)[] = [];
  let thesis: string | undefined;
  try {
    const rows = parse(text.replace(/^\uFEFF/, ''), { delimiter, from_line: from, ...OPTIONS });
    for (const { record, info } of z.array(PARSED).parse(rows)) {
      const row = Object.fromEntries(Object.entries(record).map(([name, cell]) => [name.trim(), withoutGuard(cell)]));
      read.push(table.read(row, ['line', info.lines]));
      if (row['main'] === 'concludes') thesis = idParts(row['id'] ?? '').key;
    }
  } catch (error) {
    if (error instanceof CsvError) return problemOf(error);
    throw error;
  }
  const candidates = read.filter((one) => 'collection' in one);
  const named = read.filter((one) => 'actor' in one);
  return {
    candidates,
    unusable: [],
    named,
    namesAuthors: true,
    lost: table.lost,
    ...(thesis !== undefined && { thesis }),
  };
}

/** Skips rows without words, because spreadsheets may write such rows below a table. */
const OPTIONS = {
  columns: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  info: true,
} as const;

const PARSED = z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) });

/** Separators that spreadsheets write, by the language of the computer. */
const DELIMITERS = [',', ';', '\t'];

/** Maximum length of the first line, in code units. The rest of a longer line is ignored. */
const LONGEST_HEADING = 4000;

interface FoundTable {
  readonly table: Table;
  readonly delimiter: string;
  /** The line of the heading, from 1. */
  readonly from: number;
}

function tableOf(text: string): FoundTable | undefined {
  // Excel's line `sep=;` tells Excel the separator.
  const [, sep = '', heading = ''] =
    /^\uFEFF?("?sep=[^\r\n]+(?:\r\n|\r|\n))?([^\r\n]*)/.exec(text.slice(0, LONGEST_HEADING)) ?? [];
  for (const delimiter of DELIMITERS) {
    const columns = new Set(heading.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
    const table = TABLES.find((one) => one.columns.every((column) => columns.has(column)));
    if (table !== undefined) return { table, delimiter, from: sep === '' ? 1 : 2 };
  }
  return undefined;
}

function problemOf({ code, message, ...details }: CsvError): FileProblem {
  const line = z.object({ lines: z.number() }).safeParse(details).data?.lines ?? 1;
  const found = PROBLEMS[code] ?? message.replace(/ at line .*| on line .*/s, '');
  return { line, found, expected: 'a table as Postil exports it', remedy: 'export it again, or correct the line' };
}

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a cell whose quotation mark is not closed',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'a row with another number of cells than the heading',
  CSV_INVALID_CLOSING_QUOTE: 'words after the closing quotation mark of a cell',
  INVALID_OPENING_QUOTE: 'a quotation mark within a cell that does not begin with one',
};

/**
 * The cell without the apostrophe that keeps spreadsheets from running the cell as a formula: `'=a` → `=a`. Line ends
 * are as in Postil's files.
 */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '').replace(/\r\n?/g, '\n');
}

/** The value “true”, which a spreadsheet writes in the language of the computer. */
const TRUE = new Set(['true', 'wahr', 'vrai', 'verdadero', 'vero', 'waar', 'prawda', '1']);

function isTrue(cell: string | undefined): boolean {
  return TRUE.has(cell?.trim().toLowerCase() ?? '');
}

/**
 * A day as a spreadsheet may have written it: `1.12.2026` → `2026-12-01`. A day with slashes is not changed, because
 * either number can be the month.
 */
function dayOf(cell: string | undefined): string | undefined {
  return cell?.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
}

function claimOf(row: Row, path: readonly PropertyKey[]): Candidate {
  const { id = '', statement, label, type, cue, booster, stance, certainty, note = '' } = row;
  const isImplicit = isTrue(row['implicit']);
  return {
    path,
    collection: 'claims',
    ...idParts(id),
    ...(row['article'] && { article: row['article'] }),
    data: {
      ...statusOf(row),
      ...filled({ statement, label, type, holder: holders(row), cue, booster, stance, certainty }),
      ...filled({ via: reporters(row), addressees: listIn(row['addressees']), sameAs: listIn(row['same_as']) }),
      ...(isImplicit && { implicit: true }),
    },
    body: note,
    passages: isImplicit ? [] : passagesOf(row),
  };
}

/**
 * The reporters of a claim: the n-th actor in the column `via` has the n-th certainty in the column `via_certainty`.
 */
function reporters(row: Row): readonly Readonly<Record<string, string>>[] {
  const certainties = (row['via_certainty'] ?? '').split(';').map((one) => one.trim());
  return listIn(row['via']).map((actor, i) => ({ actor, ...(certainties[i] && { certainty: certainties[i] }) }));
}

/** The passage of a row: one piece if the words are as long as the range; otherwise the pieces between ellipses. */
function passagesOf(row: Row): readonly Passage[] {
  const { words = '', block } = row;
  const position = positionOf(row);
  const isWhole = position !== undefined && [...words].length === position.end - position.start;
  if (words.trim() === '') return [];
  return isWhole
    ? [{ quote: { exact: words }, position, ...(block && { block }) }]
    : piecesOf(words, block || undefined);
}

function positionOf({ start = '', end = '' }: Row): Passage['position'] {
  return /^\d+$/.test(start) && /^\d+$/.test(end) ? { start: Number(start), end: Number(end) } : undefined;
}

function argumentOf(row: Row, path: readonly PropertyKey[]): Candidate {
  const { id = '', article = '', title, relation, aim = '', scheme, cue, note = '' } = row;
  const held = new Set(listIn(row['held_premises']));
  const end = shortReference(aim, article);
  return {
    path,
    collection: 'arguments',
    ...idParts(id),
    ...(article && { article }),
    data: {
      ...statusOf(row),
      ...filled({ title, relation, holder: holders(row), scheme, cue }),
      premises: listIn(row['premises']).map((premise) => ({
        claim: shortReference(premise, article),
        ...(held.has(premise) && { as: 'held' }),
      })),
      ...(relation === 'support' ? { conclusion: end } : { target: end }),
      ...(isTrue(row['editorial']) && { editorial: true }),
    },
    body: note,
    passages: [],
  };
}

function actorOf(row: Row, path: readonly PropertyKey[]): Candidate {
  const { id = '', name, type, part_of: partOf, role, note = '' } = row;
  const data = {
    ...statusOf(row),
    ...filled({ name, type, aliases: listIn(row['aliases']), partOf, role, sameAs: listIn(row['same_as']) }),
  };
  return { path, collection: 'actors', key: id, data, body: note, passages: [] };
}

function mentionOf(row: Row, path: readonly PropertyKey[]): NamedPassage {
  const { actor = '', words = '', block } = row;
  return { path, actor, passage: { quote: { exact: words }, position: positionOf(row), ...(block && { block }) } };
}

/**
 * The status, and who made and who reviewed the entry. A draft gets the rule of this import, because the table has
 * none.
 */
function statusOf(row: Row): Readonly<Record<string, unknown>> {
  const { status = '', creator, reviewed_by: reviewedBy } = row;
  const [created, modified, reviewed] = [row['created'], row['modified'], row['reviewed']].map(dayOf);
  const isDecided = status === 'reviewed' || status === 'withdrawn';
  return {
    ...(isDecided ? { status } : draftFields('import-csv')),
    ...filled({ creator, created, modified, reviewedBy, reviewed }),
  };
}

function holders({ holders: cell = '' }: Row): unknown {
  return cell === 'unnamed' ? cell : holderOf(listIn(cell));
}

function listIn(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
