// A process that is killed while it writes leaves no partial file in the library, and the next run completes the work.

import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { importFile } from '../../src/library/import.ts';
import { lineOf } from '../../src/model/problem-text.ts';
import { contentOf, ingestHere, put, temporaryFolder } from './library.ts';

const TEXT = `Save the Mill

by Ann Lee

The mill on the hill has stood there for two hundred years. Mayor Tom Ash says that it is in the way of the lorries.

The lorries can go round it, because there is a second road. Therefore nobody needs to tear anything down.
`;

const EDITED = `${TEXT.replace('two hundred', 'three hundred')}\nThe council is poor. Therefore it should sell the lorries.\n`;

/** The step, and the number of the file from 1, at which the process is killed; and the signal. */
const points: readonly { readonly at: string; readonly signal: NodeJS.Signals }[] = [
  { at: 'write:1', signal: 'SIGKILL' },
  { at: 'rename:4', signal: 'SIGKILL' },
  { at: 'open:6', signal: 'SIGINT' },
];

describe('an ingest that is killed', () => {
  it.each(points)(
    'at $at by $signal leaves whole files only, and the next one completes it',
    async ({ at, signal }) => {
      const whole = temporaryFolder();
      await ingestHere(whole, put(whole, 'mill.txt', TEXT));
      const folder = temporaryFolder();
      const file = put(folder, 'mill.txt', TEXT);
      expect(await killedBy(folder, file, at, signal)).toBe(signal);
      await expectWhole(folder, contentOf(whole));
      await ingestHere(folder, file);
      expect(finalOf(folder)).toEqual(finalOf(whole));
    },
  );

  it('while it updates an article leaves the old one or the new one', async () => {
    const whole = temporaryFolder();
    const expected = put(whole, 'mill.txt', TEXT);
    await ingestHere(whole, expected);
    writeFileSync(expected, EDITED);
    await ingestHere(whole, expected);
    const [folder, late] = [temporaryFolder(), temporaryFolder()];
    for (const [one, at] of [
      [folder, 'write:2'],
      [late, 'rename:5'],
    ] as const) {
      const file = put(one, 'mill.txt', TEXT);
      await ingestHere(one, file);
      writeFileSync(file, EDITED);
      expect(await killedBy(one, file, at, 'SIGKILL')).toBe('SIGKILL');
      await expectWhole(one, contentOf(whole));
      await ingestHere(one, file);
      expect(finalOf(one)).toEqual(finalOf(whole));
    }
  });

  it('while it imports leaves only complete files, and the next import completes it', async () => {
    const list = JSON.stringify({
      claims: ['a second road', 'in the way'].map((quote, i) => ({
        id: `c${i}`,
        quote,
        statement: quote,
        type: 'fact',
      })),
      notes: [{ quote: 'lorries', kind: 'term', text: 'Which of them?' }],
    });
    const [whole, folder] = [temporaryFolder(), temporaryFolder()];
    for (const one of [whole, folder]) await ingestHere(one, put(one, 'mill.txt', TEXT));
    const before = contentOf(whole);
    await importFile(put(whole, 'list.json', list), 'mill', join(whole, 'content'), { isDry: false });
    const file = put(folder, 'list.json', list);
    expect(await killedBy(folder, file, 'write:2', 'SIGKILL', ['import.ts', '--article', 'mill'])).toBe('SIGKILL');
    // Drafts that are to be replaced may still be there.
    await expectWhole(folder, { ...before, ...contentOf(whole) });
    await importFile(file, 'mill', join(folder, 'content'), { isDry: false });
    expect(finalOf(folder)).toEqual(finalOf(whole));
  });
});

/**
 * The files of a library without the ledger's record of untouched drafts. A draft whose run was killed is missing
 * there, so that it counts as edited, and no program replaces it.
 */
function finalOf(folder: string): Readonly<Record<string, string>> {
  const files = Object.entries(contentOf(folder));
  return Object.fromEntries(files.map(([name, text]) => [name, text.replace(/^drafts:\n(?: .*\n)*/m, '')]));
}

async function killedBy(
  folder: string,
  file: string,
  at: string,
  signal: NodeJS.Signals,
  [program = '', ...options]: readonly string[] = ['ingest.ts'],
): Promise<string | undefined> {
  const parameters = [
    `--import=${join(import.meta.dirname, 'kill-at.ts')}`,
    join(import.meta.dirname, '../../src/cli', program),
    ...options,
    '--content',
    join(folder, 'content'),
    file,
  ];
  const env = { ...process.env, POSTIL_KILL: at, POSTIL_SIGNAL: signal };
  try {
    await promisify(execFile)(process.execPath, parameters, { env });
    return undefined;
  } catch (error) {
    return (error as { signal?: string }).signal;
  }
}

/** Checks that each file can be read and has its final content. Temporary files, which end in .tmp, are ignored. */
async function expectWhole(folder: string, end: Readonly<Record<string, string>>): Promise<void> {
  const names = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.endsWith('.tmp')).length).toBeLessThanOrEqual(32);
  const { problems } = await readLibrary(join(folder, 'content'));
  expect(problems.map(lineOf)).toEqual([]);
  const files = Object.entries(contentOf(folder)).filter(([name]) => !name.endsWith('.tmp'));
  const isOld = (name: string) => name.startsWith('articles/') || name.startsWith('sources/');
  for (const [name, text] of files) if (!isOld(name)) expect(text).toBe(end[name]);
}
