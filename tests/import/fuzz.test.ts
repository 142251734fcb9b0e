// Any file gets candidates, which the gate decides on, or one problem with a remedy; nothing is thrown. A file with a
// problem writes nothing.

import { describe, expect, it } from 'vitest';
import { readImport } from '../../src/import/read-import.ts';
import { importFile } from '../../src/library/import.ts';
import { admit } from '../../src/merge/admit.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { randomFrom } from '../bench/random.ts';
import { actor, article } from '../entries.ts';
import { damaged } from '../ingest/fuzz/inputs.ts';
import { contentOf, put, temporaryFolder } from '../merge/library.ts';
import { FILES, manyEntries } from './foreign-files.ts';

/** Number of damaged files of each format. */
const SEEDS = 60;

const library = corpusOf([
  article('ferry', 'The ferry is old. The river is wide. The town should keep the ferry.', { authors: ['ann-lee'] }),
  actor('ann-lee', { name: 'Ann Lee' }),
]);

describe.each(FILES)('a damaged $name', ({ file, text, beside }) => {
  it('is read in part, or refused with a remedy', async () => {
    const outcomes = new Set<string>();
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const read = await readImport(file, damaged(Buffer.from(text), randomFrom(seed)), {}, beside);
      outcomes.add('value' in read ? 'read' : 'refused');
      if ('value' in read) admit(read.value, library, 'ferry', file);
      else for (const { found, remedy } of read.problems) expect([found, remedy]).not.toContain('');
    }
    expect([...outcomes].sort()).toEqual(['read', 'refused']);
  });

  it('is refused with its line where it is cut off, or read up to there', async () => {
    for (let share = 1; share < 10; share += 1) {
      const read = await readImport(file, Buffer.from(text.slice(0, (text.length * share) / 10)), {}, beside);
      const problems = 'problems' in read ? read.problems : [];
      for (const { at } of problems.filter(({ rule }) => rule === 'import-shape')) expect(at?.line).toBeGreaterThan(0);
    }
  });

  it('is refused in Latin letters of an old encoding, with the line', async () => {
    const bytes = Buffer.from(text.replace('old', 'ält'), 'latin1');
    const read = await readImport(file, bytes, {}, beside);
    expect(read).toMatchObject({ problems: [{ rule: 'import-encoding', at: { line: expect.any(Number) } }] });
  });

  it('writes nothing if it is refused', async () => {
    const folder = temporaryFolder();
    put(
      folder,
      'content/articles/ferry.md',
      '---\ntitle: F\nsource: { file: f.txt, sha256: "0" }\n---\n\nThe ferry is old.\n',
    );
    const before = contentOf(folder);
    const path = put(folder, file, Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xff])]));
    expect(await importFile(path, 'ferry', `${folder}/content`, { isDry: false })).toMatchObject({ problems: [{}] });
    expect(contentOf(folder)).toEqual(before);
  });
});

it.each(manyEntries(5000))('reads 5,000 entries of a %s', async (_, file, text) => {
  const read = await readImport(file, Buffer.from(text));
  expect('value' in read && read.value.candidates.length).toBe(5000);
});
