// Parser events of a page → its tables, with the blocks of each cell. Tables that only arrange other contents are left
// out.

type Attributes = Readonly<Record<string, string>>;

/** A cell: the blocks from `start` up to, but not including, `end`. An empty cell has no blocks. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
}

/**
 * A table of data. All its rows have the same number of cells. If a cell extends over several columns or rows, empty
 * cells are added.
 */
export interface PageTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableReader {
  /** @param block the index of the next block */
  open(name: string, attributes: Attributes, block: number): void;
  close(name: string, block: number): void;
  read(): readonly PageTable[];
}

interface OpenTable {
  readonly rows: TableCell[][];
  /** For each column, the number of further rows over which its last cell extends. */
  readonly covered: number[];
  cell: { readonly start: number; end: number } | undefined;
  /**
   * Whether the table only arranges other contents: an attribute says so, or it contains another table, a form or a
   * heading.
   */
  isLayout: boolean;
}

const EMPTY: TableCell = { start: 0, end: 0 };

/** Maximum numbers of columns and rows. A larger table is not part of an op-ed. */
const MOST_COLUMNS = 30;
const MOST_ROWS = 500;

/** Maximum number of blocks in a cell. A cell with more blocks is a column of the page's layout. */
const MOST_BLOCKS = 8;

/** Elements that do not occur in tables of data. */
const NO_DATA = new Set(['table', 'form', 'article', 'section', 'main', 'nav', 'h1', 'h2', 'h3']);

export function tableReader(): TableReader {
  const found: PageTable[] = [];
  const open: OpenTable[] = [];
  return {
    open(name, attributes, block) {
      const table = open.at(-1);
      if (NO_DATA.has(name) && table !== undefined) table.isLayout = true;
      if (name === 'table') open.push({ rows: [], covered: [], cell: undefined, isLayout: isPlacing(attributes) });
      if (table === undefined) return;
      if (name === 'tr') beginRow(table);
      if (name === 'td' || name === 'th') beginCell(table, attributes, block);
    },
    close(name, block) {
      const table = open.at(-1);
      if ((name === 'td' || name === 'th') && table?.cell !== undefined) table.cell.end = block;
      if (name === 'table') found.push(...tableOf(open.pop(), block));
    },
    read: () => found.toSorted((a, b) => a.start - b.start),
  };
}

function isPlacing({ role }: Attributes): boolean {
  return role === 'presentation' || role === 'none';
}

function beginRow(table: OpenTable): void {
  const row: TableCell[] = [];
  if (table.rows.length < MOST_ROWS) table.rows.push(row);
  else table.isLayout = true;
  fillCovered(table, row);
}

/** Adds empty cells to a row, in the columns over which cells of earlier rows extend. */
function fillCovered(table: OpenTable, row: TableCell[]): void {
  while ((table.covered[row.length] ?? 0) > 0 && row.length < MOST_COLUMNS) {
    table.covered[row.length] = (table.covered[row.length] ?? 0) - 1;
    row.push(EMPTY);
  }
}

function beginCell(table: OpenTable, { colspan, rowspan }: Attributes, block: number): void {
  if (table.rows.length === 0) table.rows.push([]);
  const row = table.rows.at(-1) ?? [];
  table.cell = { start: block, end: block };
  const columns = Math.min(spanOf(colspan), MOST_COLUMNS - row.length);
  for (let i = 0; i < columns; i += 1) {
    table.covered[row.length] = spanOf(rowspan) - 1;
    row.push(i === 0 ? table.cell : EMPTY);
  }
  fillCovered(table, row);
}

function spanOf(value = '1'): number {
  return Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), MOST_ROWS);
}

/** The table, if it contains data. It must have at least two rows and two columns, and no cell with many words. */
function tableOf(table: OpenTable | undefined, end: number): readonly PageTable[] {
  if (table === undefined || table.isLayout) return [];
  const rows = table.rows.filter((row) => row.some((cell) => cell.end > cell.start));
  const cells = rows.flat().filter((cell) => cell.end > cell.start);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const [first] = cells;
  const isData = rows.filter((row) => row.filter((cell) => cell.end > cell.start).length > 1).length > 1;
  const isColumn = cells.some((cell) => cell.end - cell.start > MOST_BLOCKS);
  if (first === undefined || !isData || isColumn) return [];
  // In faulty markup, blocks may be between the cells. A table would lose them, so it is not used as a table of data.
  if (cells.reduce((sum, cell) => sum + cell.end - cell.start, 0) < end - first.start) return [];
  const full = rows.map((row) => [...row, ...new Array<TableCell>(columns - row.length).fill(EMPTY)]);
  return [{ start: first.start, end, rows: full }];
}
