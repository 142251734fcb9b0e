import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/export/formats.ts';
import { exportData } from '../../src/library/export-data.ts';
import { WRONG_CALL } from '../../src/model/problem.ts';

const content = 'tests/fixtures/content';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-export-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('exportData(request)', () => {
  it('writes the library in every format', async () => {
    const out = join(folder, 'all');
    const names = formats.map(({ library }) => library);
    expect(await exportData({ article: undefined, format: undefined, out, content })).toMatchObject({
      value: { written: names.map((name) => join(out, name)) },
    });
    expect(readdirSync(out).sort()).toEqual(names.sort());
  });

  it('writes one article in one format, as the site has it', async () => {
    const out = join(folder, 'one');
    expect(await exportData({ article: 'kafe', format: 'w3c', out, content })).toMatchObject({
      value: { written: [join(out, 'kafe.jsonld')] },
    });
    expect(readdirSync(out)).toEqual(['kafe.jsonld']);
    expect(JSON.parse(readFileSync(join(out, 'kafe.jsonld'), 'utf8')).id).toBe('kafe.jsonld');
  });

  it('names the articles of the library if there is none with the id', async () => {
    expect(await exportData({ article: 'nothing', format: 'w3c', out: folder, content })).toMatchObject({
      problems: [{ found: 'there is no article "nothing"', expected: 'one of crossing, kafe, overlaps' }],
    });
  });

  it('refuses several files for standard output as a wrong call', async () => {
    expect(await exportData({ article: 'kafe', format: undefined, out: undefined, content })).toMatchObject({
      problems: [{ rule: WRONG_CALL }],
    });
  });

  it('writes nothing while a file of the content has a problem, and reports it', async () => {
    const broken = join(folder, 'content');
    mkdirSync(join(broken, 'actors'), { recursive: true });
    writeFileSync(join(broken, 'actors', 'x.md'), '---\nname: X\ntype: planet\n---\n');
    const out = join(folder, 'nothing');
    expect(await exportData({ article: undefined, format: undefined, out, content: broken })).toMatchObject({
      problems: [{ file: expect.stringMatching(/x\.md$/), at: { line: 3, column: 7 } }],
    });
    expect(() => readdirSync(out)).toThrow();
  });
});
