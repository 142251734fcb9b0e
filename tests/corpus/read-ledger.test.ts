// The check reports a ledger that can't be read, with the line and the remedy.

import { describe, expect, it } from 'vitest';
import { ledgerProblems } from '../../src/corpus/read-ledger.ts';
import { lineOf } from '../../src/model/problem-text.ts';
import { put, temporaryFolder } from '../merge/library.ts';

const SOURCE = 'source: { file: mill.txt, sha256: "0" }\n';

const cases: readonly (readonly [what: string, yaml: string, says: string])[] = [
  ['a label that is none', `${SOURCE}parts:\n  - { label: titel }\n`, ':3:14: parts.0.label: "titel" is not title, '],
  ['a list that is not closed', `${SOURCE}parts: [\n`, ':3:1: '],
  ['a tab', 'source:\n\tfile: mill.txt\n', ':2:1: a tab begins this line; indent it with spaces; '],
  [
    'a field of another name',
    `${SOURCE}parts: []\nparst: []\n`,
    ':3:8: unknown field "parst": expected one of source, parts, ',
  ],
  ['nothing', '', ':1:1: source: this is missing'],
  ['text only', 'nothing of use\n', ':1:1: '],
];

describe('ledgerProblems(folder)', () => {
  it.each(cases)('reports the first problem: %s', async (_, yaml, says) => {
    const folder = temporaryFolder();
    const file = put(folder, 'sources/mill.parts.yaml', yaml);
    const problems = await ledgerProblems(folder);
    expect(problems).toMatchObject([{ severity: 'error' }]);
    const [line] = problems.map(lineOf);
    expect(line).toContain(`${file}${says}`);
    expect(line).toMatch(/^.* put it back as it was, or run "npm run ingest".*\(ledger\)$/);
  });

  it('reports nothing for a valid one', async () => {
    const folder = temporaryFolder();
    put(folder, 'sources/mill.parts.yaml', `${SOURCE}parts: []\n`);
    expect(await ledgerProblems(folder)).toEqual([]);
  });
});
