// The guide's page about speed → the table and the shares in the guide's page about anchoring, so that both pages have
// the figures of the same run.

export const DRIFT_PAGE = 'content/guide/anchoring.md';

/** A row of the bench "drift": `found right, 1–9 characters, ≤ 20 % changed, 529 quotes   19.3 %`. */
const ROW =
  /^found right, (?<length>.+) characters(?<more> and more)?, (?<changed>.+?)( changed)?, \d+ quotes +(?<share>[\d.]+ %)/gm;

/** Quotes of which more than half changed are left out of the table, because almost none of them can be found. */
const COLUMNS = ['nothing', '≤ 5 %', '≤ 10 %', '≤ 20 %', '≤ 30 %', '≤ 50 %'];

/** The row for all long quotes that changed little. It is in the text, not in the table. */
const LONG = '40 and more';

/** @throws {RangeError} if the page about speed has no rows of the bench */
export function withDrift(page: string, speedPage: string): string {
  const rows = [...speedPage.matchAll(ROW)].map(({ groups }) => ({
    length: `${groups?.['length']}${groups?.['more'] ?? ''}`,
    changed: groups?.['changed'] ?? '',
    share: groups?.['share'] ?? '',
  }));
  const long = rows.find(({ length }) => length === LONG)?.share;
  const copies = /^on a second copy of the same words +(?<share>[\d.]+ %)/m.exec(speedPage)?.groups?.['share'];
  if (long === undefined || copies === undefined) throw new RangeError('expected rows of the bench "drift"');
  const table = tableOf(rows.filter(({ length }) => length !== LONG));
  return page
    .replace(/(?<=```text\n)[\s\S]*?(?=\n```)/, () => table)
    .replace(/[\d.]+ % were found(?=\.)/, () => `${long} were found`)
    .replace(/[\d.]+ %(?= were found in a second copy)/, () => copies);
}

type Row = Readonly<Record<'length' | 'changed' | 'share', string>>;

function tableOf(rows: readonly Row[]): string {
  const head = ['characters', ...COLUMNS];
  const lines = [...Map.groupBy(rows, ({ length }) => length)].map(([length, cells]) => [
    length,
    ...COLUMNS.map((column) => cells.find(({ changed }) => changed === column)?.share ?? '–'),
  ]);
  const all = [head, ...lines];
  const widths = head.map((_, i) => Math.max(...all.map((line) => line[i]?.length ?? 0)));
  return all
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
