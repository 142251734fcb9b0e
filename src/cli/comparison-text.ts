// The comparison of two annotators → a table and a list of differences for a terminal.

import type { Measured } from '../compare/agreement.ts';
import type { Difference, Side } from '../compare/compare.ts';
import type { AnnotatorsCompared } from '../library/compare.ts';
import { counted } from './print.ts';

const HEADINGS = ['', 'yours', 'theirs', 'same', 'F1', 'units', 'agree', 'kappa', 'alpha'];

export function comparisonText({ article, measures, differences, unplaced }: AnnotatorsCompared): string {
  const rows = [HEADINGS, ...measures.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  const isEmpty = measures.some(({ subject, yours }) => subject === 'passages' && yours === 0);
  return [
    `${article}: ${counted(differences.length, 'difference')}`,
    ...(isEmpty ? ['Your library has no claims of this article, so all of theirs are differences.'] : []),
    '',
    ...lines.map((line) => line.trimEnd()),
    ...differences.flatMap(differenceLines),
    ...(unplaced.length > 0 ? ['', 'Not compared, because their place in the text is not clear:'] : []),
    ...unplaced.map(({ from, reason }) => `  ${from}: ${reason}`),
  ].join('\n');
}

function rowOf({ subject, yours, theirs, same, f1, units, agreement, kappa, alpha }: Measured): readonly string[] {
  const counts = [yours, theirs, same].map(String);
  if (units === undefined) return [subject, ...counts, decimal(f1), '', '', '', ''];
  return [subject, ...counts, decimal(f1), String(units), ...[agreement, kappa, alpha].map(decimal)];
}

/** A number with two decimals; a dash for a measure without a value. */
function decimal(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}

function differenceLines({ id, yours, theirs, fields }: Difference): readonly string[] {
  const state = yours?.isReviewed ? ' (reviewed)' : '';
  if (theirs === undefined) return ['', `${id}${state}: only yours`, ...sideLines(yours)];
  if (yours === undefined) return ['', `${id}: only theirs`, ...sideLines(theirs)];
  const width = Math.max(...fields.map((field) => field.length));
  return [
    '',
    `${id}${state}: ${fields.join(', ')}`,
    ...fields.flatMap((field) => [
      `  ${field.padEnd(width)}  yours:  ${shown(yours, field)}`,
      `  ${''.padEnd(width)}  theirs: ${shown(theirs, field)}`,
    ]),
  ];
}

function sideLines(side: Side | undefined): readonly string[] {
  return Object.entries(side?.values ?? {})
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name}: ${onOneLine(value)}`);
}

function shown({ values }: Side, field: string): string {
  return onOneLine(values[field] ?? '') || '–';
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
