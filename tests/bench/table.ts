// Figures → a table in plain text. Columns: figure, value, peer's value, ratio, aim, and whether the aim is reached.

import { type Aim, type Figure, isReached, ratioOf, type Unit } from './bench.ts';

export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADINGS, ...figures.map(cellsOf)];
  const widths = HEADINGS.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const HEADINGS = ['measured', 'Postil', 'peer', 'ratio', 'aim', ''];

/** The cells of a figure, one for each heading; empty strings for missing values. */
export function cellsOf(figure: Figure): readonly string[] {
  const { what, value, unit, peer, aim } = figure;
  const ratio = ratioOf(figure);
  const reached = isReached(figure);
  return [
    what,
    shown(value, unit),
    peer === undefined ? '' : `${shown(peer.value, unit)} ${peer.name}`,
    ratio === undefined ? '' : `${rounded(ratio)} ×`,
    aim === undefined ? '' : aimText(aim, unit),
    reached === undefined ? '' : reached ? 'reached' : 'not reached',
  ];
}

function aimText(aim: Aim, unit: Unit): string {
  const [sign, limit] = 'most' in aim ? ['≤', aim.most] : ['≥', aim.least];
  return `${sign} ${aim.of === 'ratio' ? `${limit} ×` : shown(limit, unit)}`;
}

function shown(value: number, unit: Unit): string {
  return `${rounded(value)} ${unit}`.trim();
}

/** The number with three significant digits. */
function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 4 });
}
