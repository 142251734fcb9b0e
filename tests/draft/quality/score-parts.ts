// Drafted parts and the gold's parts → the number with the same lines and label. Blank lines are ignored. Some labels,
// such as `boilerplate` and `comment`, need no exact division, so adjacent parts with one of these labels are compared
// as one part.

import type { Proposal } from '../../../src/ingest/ingest.ts';
import type { PartLabel } from '../../../src/model/part.ts';
import type { Fixture } from './gold.ts';
import type { Tally } from './tally.ts';

const FURNITURE: ReadonlySet<PartLabel> = new Set(['boilerplate', 'comment', 'byline', 'bio', 'signature']);

interface LabelledLines {
  readonly label: PartLabel;
  readonly lines: readonly [first: number, last: number];
}

export function tallyParts({ source, gold }: Fixture, { parts }: Proposal): Tally {
  const lines = source.split('\n');
  const expected = keysOf(gold.parts, lines);
  const drafted = keysOf(
    parts.map(({ label, startLine, endLine }) => ({ label, lines: [startLine, endLine] as const })),
    lines,
  );
  const known = new Set(expected);
  return {
    right: drafted.filter((key) => known.has(key)).length,
    drafted: drafted.length,
    gold: expected.length,
  };
}

function keysOf(parts: readonly LabelledLines[], lines: readonly string[]): readonly string[] {
  return joined(parts).map(({ label, lines: [first, last] }) => {
    const full = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((number) =>
      /\S/.test(lines[number - 1] ?? ''),
    );
    return `${full[0] ?? first}–${full.at(-1) ?? first} ${label}`;
  });
}

function joined(parts: readonly LabelledLines[]): readonly LabelledLines[] {
  const runs: LabelledLines[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.label === part.label && FURNITURE.has(part.label))
      runs[runs.length - 1] = { label: part.label, lines: [last.lines[0], part.lines[1]] };
    else runs.push(part);
  }
  return runs;
}
